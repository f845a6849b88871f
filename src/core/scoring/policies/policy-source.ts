/** 依据: where a parameter of a preset is stated. */
export interface PolicySource {
  /** Number in the list of sources, scoring-rules §0. */
  readonly id: string;
  readonly title: string;
  /** `null` where none is known. */
  readonly address: string | null;
}

/** A provincial budget-performance platform in wide use, cited for its behaviour: indicator page. */
export const S1: PolicySource = { id: 'S1', title: '某省级预算绩效平台指标自评页面', address: null };
/** The same platform: its built-in formulas. */
export const S2: PolicySource = { id: 'S2', title: '某省级预算绩效平台内置计分公式', address: null };
/** The same platform: funds page, with the branches of 江西, 湖北 and 浙江. */
export const S3: PolicySource = { id: 'S3', title: '某省级预算绩效平台预算执行情况页面', address: null };
/** The same platform: rules of total and grade. */
export const S4: PolicySource = { id: 'S4', title: '某省级预算绩效平台总分与等级规则', address: null };
/** The same platform: 评分说明 of 湖北. */
export const S5: PolicySource = { id: 'S5', title: '某省级预算绩效平台湖北评分说明', address: null };
/** Official form of 四川, 2023. */
export const S8: PolicySource = {
  id: 'S8',
  title: '四川省部门预算项目支出绩效自评表（青神县发改局，2023年度）',
  address: 'https://www.scqs.gov.cn/info/13206/211004.htm',
};
/** Form with a printed 注, 四川 2022. */
export const S11: PolicySource = {
  id: 'S11',
  title: '衔接资金绩效自评表（中江县水利局，2022年度）表注',
  address: 'https://chacewang.com/newsdetail/news242266.html',
};
/** Form of a city in 湖北 with printed 备注, 2020. */
export const S12: PolicySource = {
  id: 'S12',
  title: '湖北市级项目自评表（2020年度）备注',
  address: 'https://1wenmi.com/doc/330418.html',
};
/** Form of 江西, 2017, with a printed 注. */
export const S13: PolicySource = {
  id: 'S13',
  title: '江西项目支出绩效自评表（2017年度）表注',
  address: null,
};
/** The form this project started from. */
export const S25: PolicySource = {
  id: 'S25',
  title: '湖南益阳项目支出绩效自评表（附件3，2022年度）',
  address: null,
};

/** @example printSource(S2) // 'S2 某省级预算绩效平台内置计分公式' */
export const printSource = ({ id, title, address }: PolicySource): string =>
  [id, title, ...(address === null ? [] : [address])].join(' ');
