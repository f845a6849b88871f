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
/** Form with a printed 注, 安徽 2022. */
export const S10: PolicySource = {
  id: 'S10',
  title: '项目支出绩效自评表（天长市水利局，2022年度）表注',
  address: null,
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
/** Form of 北京市海淀区, 2016, with a column 得分计算方法. */
export const S14: PolicySource = {
  id: 'S14',
  title: '北京市海淀区项目支出绩效自评表（2016年度）得分计算方法',
  address: 'https://www.wenku365.com/s-60761775.html',
};
/** Form of 河北, 2019, with 0 as a filler. */
export const S20: PolicySource = {
  id: 'S20',
  title: '廊坊市食品工程学校绩效自评表（2019年度）',
  address: 'http://www.lfsp.cn/newsinfo/1158053.html',
};
/** The form this project started from. */
export const S25: PolicySource = {
  id: 'S25',
  title: '湖南益阳项目支出绩效自评表（附件3，2022年度）',
  address: null,
};

/** Grades of the evaluations by central departments. */
export const S26: PolicySource = {
  id: 'S26',
  title: '财政部预算司中央部门绩效评价等级说明',
  address: 'http://www.dz-gczx.com/wap/articleDetails_id_1290.html',
};
/** Criteria of a re-check of self-evaluations, 成都市郫都区. */
export const S30: PolicySource = { id: 'S30', title: '成都市郫都区绩效自评复核口径', address: null };
/** Nobody prescribes a value; this product takes the careful one. */
export const OWN_CHOICE: PolicySource = { id: '', title: '各地未作规定，取稳妥做法', address: null };

/** @example printSource(S2) // 'S2 某省级预算绩效平台内置计分公式' */
export const printSource = ({ id, title, address }: PolicySource): string =>
  [id, title, address ?? ''].filter((part) => part !== '').join(' ');
