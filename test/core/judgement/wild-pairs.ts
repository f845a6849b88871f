/**
 * Pairs as clerks of many fields write them, grouped by what was once read wrongly.
 *
 * Each line: 二级指标 | 三级指标 | target | actual | outcome | completion rate (four places, empty for none).
 */
export const PLACES_IN_A_RANKING_AND_WORDS_LIKE_THEM = `
成本指标 | 孤儿基本生活费 | 集中供养1600元/月，散居1150元/月 | 集中供养1600元/月，散居1150元/月 | undecidable |
质量指标 | 评比名次 | 位列全省第一方阵 | 全省第3 | undecidable |
质量指标 | 绩效考核排名 | 居全省前10位 | 居第8位 | met |
`;

export const UNITS_THAT_NEED_THE_YEAR = `
数量指标 | 免费开放天数 | ≥300天/年 | 312天 | met | 1.04
数量指标 | 免费开放天数 | ≥300天 | 312天/年 | met | 1.04
成本指标 | 公益林补偿标准 | 每亩每年16元 | 16元/亩 | met | 1
数量指标 | 供水量 | ≥300吨/月 | 3600吨 | undecidable |
`;

export const UNITS_NO_TABLE_KNOWS = `
数量指标 | 网络带宽 | ≥100M | 100M | met | 1
数量指标 | 网络带宽 | ≥100M | 200 | exceeded | 2
数量指标 | 存储容量 | ≥50T | 60T | met | 1.2
数量指标 | 存储容量 | ≥50T | 50吨 | undecidable |
数量指标 | 抽检 | 每千人4批次 | 每千人4.3批次 | met | 1.075
数量指标 | 抽检 | 4批次/千人 | 4.2批次/千人 | met | 1.05
社会效益指标 | 防洪标准 | 20年一遇 | 20年一遇 | met | 1
社会效益指标 | 防洪标准 | 20年一遇 | 10年一遇 | missed | 0.5
`;

export const KINDS_THAT_ARE_COUNTED = `
数量指标 | 应急物资储备种类 | ≥20类 | 26类 | exceeded | 1.3
数量指标 | 应急物资储备种类 | 不少于15类 | 14类 | missed | 0.9333
质量指标 | 水质 | 3类 | 3类 | met |
`;

export const ZEROES_AND_CLAIMS_IN_WORDS = `
社会效益指标 | 重大食品安全事故 | 不发生 | 未发生 | met |
社会效益指标 | 重大食品安全事故 | 不发生 | 1起 | missed | 0
社会效益指标 | 公益活动 | 不发生 | 未发生 | undecidable |
质量指标 | 验收合格率 | 达到100% | 达到100% | met | 1
质量指标 | 验收合格率 | 100% | 实现100% | met | 1
质量指标 | 验收合格率 | 100% | 已完成100% | undecidable |
`;

export const WORDS_BEFORE_NOT_DONE = `
数量指标 | 培训人数 | ≥200人 | 因疫情未开展 | missed |
数量指标 | 培训人数 | ≥200人 | 资金未到位，未实施 | missed |
数量指标 | 工程建设 | 1座 | 项目正在招标中 | missed |
质量指标 | 竣工验收 | 完成验收 | 工程施工中 | missed |
数量指标 | 培训人数 | ≥200人 | 持续推进中 | undecidable |
`;

export const FIGURES_IN_A_SENTENCE = `
数量指标 | 培训人数 | ≥200人 | 已培训210人次，完成目标任务的105% | met | 1.05
数量指标 | 工程建设 | 1座 | 建成一座 | met | 1
数量指标 | 培训 | 每年一次 | 每年一次 | met | 1
质量指标 | 合格率 | ≥95% | 97%% | undecidable |
成本指标 | 餐费 | ≤20元/餐/人 | 20元/人/餐 | met |
成本指标 | 补助标准 | 5000元/机构 | 4000元/机构 | missed | 0.8
`;

export const MAGNITUDES_IN_THE_NAME = `
数量指标 | 培训人数（万人次） | 1.2 | 12500人次 | met | 1.0417
数量指标 | 造林面积(≥**万亩) | 3 | 2.9万亩 | missed | 0.9667
`;

export const WORDS_OF_DEGREE_AND_RANGE = `
数量指标 | 检查次数 | 不应少于3次 | 2次 | missed | 0.6667
数量指标 | 检查次数 | 不能少于3次 | 4次 | exceeded | 1.3333
成本指标 | 编外用工 | 不应超过3个 | 4个 | missed | 0.75
数量指标 | 检查次数 | 两至三次 | 3次 | met |
数量指标 | 检查次数 | 三到五次 | 2次 | missed |
数量指标 | 检查次数 | 两三次 | 2次 | undecidable |
质量指标 | 安全事故 | 无安全责任事故发生 | 0起 | met |
质量指标 | 安全事故 | 无安全责任事故发生 | 1起 | missed | 0
`;

export const UNITS_LEFT_OUT = `
数量指标 | 良种产量 | 2吨 | 1950 | undecidable |
数量指标 | 管网长度 | ≥3公里 | 2900 | undecidable |
数量指标 | 服务人数 | 1.5千人 | 1500 | undecidable |
经济效益指标 | 粮食亩产 | ≥450公斤 | 460公斤/亩 | met | 1.0222
成本指标 | 项目总成本 | 5000元 | 500元/人 | undecidable |
`;

export const SHARES_AND_THEIR_CHANGE = `
社会效益指标 | 提高森林覆盖率 | ≥60% | 100% | met | 1.6667
社会效益指标 | 提高粮食产量 | ≥5% | 10% | exceeded | 2
社会效益指标 | 缩短审批时间 | 50% | 60% | met | 1.2
社会效益指标 | 缩短审批时间 | 5天 | 6天 | missed | 0.8333
`;

export const WORDS_THAT_HOLD_NUMERALS = `
质量指标 | 服务水平 | 一流 | 一般 | undecidable |
质量指标 | 医院等级 | 三甲 | 三乙 | undecidable |
质量指标 | 公路建设 | 四好农村路 | 四好农村路 | met |
质量指标 | 水质 | 达到《地表水环境质量标准》（GB3838-2002）III类 | 达到《地表水环境质量标准》（GB3838-2002）III类 | met |
质量指标 | 热线 | 12345热线畅通 | 12345热线畅通 | met |
质量指标 | 热线 | 12345热线接听100万次 | 12345热线接听110万次 | met | 1.1
质量指标 | 安全 | 万无一失 | 万无一失 | met |
数量指标 | 检查 | 半年一次 | 半年一次 | met | 1
时效指标 | 工期 | 一年半 | 17个月 | met |
`;

export const FIGURES_BESIDE_THE_ONE_THAT_COUNTS = `
数量指标 | 服务企业 | 100家 | 90家，完成90% | missed | 0.9
数量指标 | 服务企业 | 100家 | 110家，超额10% | met | 1.1
成本指标 | 项目成本 | ≤100万元 | 支出98.5万元，节约1.5万元 | met |
成本指标 | 项目成本 | ≤100万元 | 105万元，超支5万元 | missed | 0.9524
成本指标 | 项目成本 | ≤100万元 | 超支5万元 | undecidable |
成本指标 | 项目成本 | ≤100万元 | 节约5万元 | undecidable |
经济效益指标 | 节约资金 | ≥4万元 | 节约5万元 | met | 1.25
`;

export const NORMS_WHOSE_NAME_HOLDS_A_COST = `
成本指标 | 中职免学费标准 | 2000元/生·年 | 2000元/生/年 | met | 1
成本指标 | 中职免学费标准 | 2000元/生·年 | 1800元/生·年 | missed | 0.9
成本指标 | 学费 | 2000元/生·年 | 1800元/生·年 | met |
`;
