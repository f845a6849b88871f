/**
 * Units of measure by kind: each row names a factor to the kind's base unit, as a fraction of integers where
 * decimals would not end (亩 = 2000/3 ㎡), and every way of writing it that was seen in forms.
 *
 * Base units: 元, 1 (share), 百分点, 米, 平方米/3, 立方米, 克, 小时, 月, B, 瓦, 瓦时, 米/秒 … per kind.
 */
export interface UnitRow {
  readonly kind: string;
  readonly factor: string;
  readonly names: readonly string[];
}

const row = (kind: string, factor: string, names: string): UnitRow => ({
  kind,
  factor,
  names: names.split(' '),
});

export const MEASURES: readonly UnitRow[] = [
  row('money', '1', '元 圆 块钱 元人民币 RMB CNY'),
  row('money', '1/10', '角'),
  row('money', '100', '百元'),
  row('money', '1000', '千元 仟元'),
  row('money', '10000', '万元 萬元 万元整 万块 万人民币 万RMB'),
  row('money', '1000000', '百万元'),
  row('money', '10000000', '千万元'),
  row('money', '100000000', '亿元'),
  row('dollar', '1', '美元 美金 USD'),
  row('dollar', '10000', '万美元 万美金'),
  row('dollar', '100000000', '亿美元'),
  row('euro', '1', '欧元'),
  row('euro', '10000', '万欧元'),
  row('hongKongDollar', '1', '港元 港币'),
  row('hongKongDollar', '10000', '万港元 万港币'),
  row('share', '1/100', '% 百分比 个百分比'),
  row('share', '1/1000', '‰ 千分比'),
  row('share', '1/10000', '‱'),
  row('perHundredThousand', '1', '/10万人 /10万 /十万人 /十万'),
  row('percentagePoint', '1', '百分点 个百分点'),
  row('percentagePoint', '1/10', '个千分点 千分点'),
  row('percentagePoint', '1/100', '个基点 基点 BP bp'),
  row('length', '1', '米 m 延米 延长米 公尺'),
  row('length', '1000', '公里 千米 km KM Km'),
  row('length', '500', '里 华里'),
  row('length', '1/10', '分米 dm'),
  row('length', '1/100', '厘米 cm CM 公分'),
  row('length', '1/1000', '毫米 mm MM'),
  row('area', '3', '平方米 平方 平米 m2 m² ㎡ M2 M²'),
  row('area', '2000', '亩'),
  row('area', '30000', '公顷 ha hm2 hm²'),
  row('area', '3000000', '平方公里 平方千米 km2 km² KM2 KM²'),
  row('volume', '1', '立方米 立方 方 m3 m³ M3 M³ ㎥'),
  row('volume', '1/1000', '升 公升 L'),
  row('volume', '1/1000000', '毫升 ml mL ML'),
  row('mass', '1000000', '吨 公吨 t'),
  row('mass', '1000', '千克 公斤 kg KG Kg ㎏'),
  row('mass', '500', '斤 市斤'),
  row('mass', '1', '克 g'),
  row('mass', '1/1000', '毫克 mg'),
  row('mass', '1/1000000', '微克 μg ug µg'),
  row('time', '1/3600', '秒 秒钟 s'),
  row('time', '1/1000/3600', '毫秒 ms'),
  row('time', '1/60', '分钟 min'),
  row('time', '1', '小时 个小时 钟头 个钟头 h H'),
  row('time', '24', '天 日 自然日 个自然日 日历天'),
  row('time', '168', '周 星期 个星期'),
  row('workday', '1', '工作日 个工作日 工作天'),
  row('months', '1', '个月'),
  row('months', '3', '个季度'),
  row('months', '6', '个学期 学期'),
  row('months', '12', '年 周年 学年 个年度 个学年'),
  row('returnPeriod', '1', '年一遇'),
  row('data', '1', 'B'),
  row('data', '1024', 'KB kB'),
  row('data', '1048576', 'MB'),
  row('data', '1073741824', 'GB'),
  row('data', '1099511627776', 'TB'),
  row('data', '1125899906842624', 'PB'),
  row('bandwidth', '1', 'Kbps kbps'),
  row('bandwidth', '1000', 'Mbps M兆'),
  row('bandwidth', '1000000', 'Gbps'),
  row('power', '1', '瓦 W'),
  row('power', '1000', '千瓦 kW KW kw'),
  row('power', '1000000', '兆瓦 MW'),
  row('apparentPower', '1', '千伏安 kVA KVA'),
  row('energy', '1', '千瓦时 度 kWh KWh kwh'),
  row('energy', '10000', '万千瓦时 万度'),
  row('coal', '1', '吨标准煤 吨标煤 tce'),
  row('coal', '1/1000', '千克标准煤 公斤标准煤 kgce'),
  row('temperature', '1', '℃ 摄氏度 °C'),
  row('sound', '1', '分贝 dB'),
  row('voltage', '1', '千伏 kV KV'),
  row('multiple', '1', '倍'),
];

/**
 * Count nouns, longest first where one begins another. They compare with each other, with a warning.
 *
 * Seen in the published forms of form-layouts L1–L25 and in cases/judgements.
 */
export const COUNT_NOUNS: readonly string[] = (
  '人次 人天 人日 人年 人份 人户 场次 台套 台次 台班 车次 班次 班列 航次 架次 批次 件次 户次 家次 辆次 天次 头次 篇次 期次 届次 节次 ' +
  '岗位 点位 站点 网点 试点 床位 车位 座位 席位 学位 名额 标段 子项 大项 小项 大类 小类 方面 类别 品种 品类 ' +
  '课时 学时 学分 ' +
  '家 个 人 名 位 次 户 项 处 场 期 件 套 台 批 辆 座 所 间 幢 栋 条 份 本 册 篇 只 头 羽 尾 株 棵 支 队 组 门 节 班 届 起 例 宗 桩 笔 张 幅 块 片 ' +
  '段 根 颗 粒 盏 部 架 艘 匹 具 副 双 对 床 枚 瓶 盒 箱 袋 包 桶 罐 卷 种 类 样 轮 趟 遍 回 口 眼 孔 樘 扇 顶 面 杆 路 道 村 镇 乡 县 区 市 省 校 园 站 点 ' +
  '枝 丛 窝 代 款 首 曲 集 版 字 帧 码 页 令 层 单 笼 栏 棚 亭 井 泵 塔 池 坑 台(套) 套(台) 人(次) 家(次) 人/次 户/次 分'
).split(' ');

/** Count nouns that mean the same thing. */
export const SAME_COUNT_NOUNS: readonly (readonly string[])[] = [
  ['人', '名', '位'],
  ['人次', '人(次)', '人/次'],
  ['台套', '台(套)', '套(台)'],
  ['幢', '栋'],
  ['株', '棵'],
];

/** What an amount may be measured by (元/人, 元/平方米, 次/年): canonical name, then other ways of writing it. */
export const DENOMINATORS: readonly { readonly name: string; readonly names: readonly string[] }[] = [
  '人 名 位',
  '人次',
  '人天 人日',
  '生 学生',
  '户',
  '亩',
  '公顷 ha hm2',
  '辆 车',
  '次',
  '场 场次',
  '期',
  '公里 千米 km KM',
  '米 m 延米',
  '平方米 平方 平米 ㎡ m2 m²',
  '立方米 立方 方 m3 m³ ㎥',
  '升 L',
  '吨 t',
  '公斤 千克 kg KG',
  '台',
  '台班',
  '套',
  '台套 台(套)',
  '个',
  '件',
  '头',
  '只',
  '羽',
  '株',
  '棵',
  '床',
  '床位',
  '班',
  '校',
  '所',
  '村',
  '家',
  '处',
  '项',
  '份',
  '本',
  '条',
  '座',
  '间',
  '栋 幢',
  '例',
  '起',
  '案',
  '节',
  '课时',
  '学时',
  '分 分钟',
  '小时 时 h H',
  '秒 s',
  '天 日 d',
  '周 星期',
  '工作日',
  '岗',
  '社区',
  '标段',
  '百人',
  '千人',
  '万人',
  '十万人',
  '万元',
  '批',
  '批次',
  '季 季度',
  '学期',
  '半年',
  '月',
  '年 学年 a',
].map((names) => ({ name: names.split(' ')[0] ?? names, names: names.split(' ') }));

/** Denominators that are two: 元/人次 is 元/人·次. */
export const JOINT_DENOMINATORS: ReadonlyMap<string, readonly string[]> = new Map([
  ['人次', ['人', '次']],
  ['人天', ['人', '天']],
]);

/** Denominators that may follow another without a sign between them: 元/亩次, 元/人月. */
export const BARE_DENOMINATORS: readonly string[] = ['月', '季', '学期', '半年', '年', '次', '天'];

/** Denominators that are stretches of months; they convert into each other. */
export const MONTHS_OF_DENOMINATOR: ReadonlyMap<string, number> = new Map([
  ['月', 1],
  ['季', 3],
  ['学期', 6],
  ['半年', 6],
  ['年', 12],
]);
