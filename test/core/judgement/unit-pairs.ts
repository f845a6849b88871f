/**
 * Pairs whose units are written in ways that only some counties use; seen in 稷山 2020, 濉溪 2019, 岳阳 2022,
 * 同心 2023 and 甘孜 2024.
 *
 * Each line: 二级指标 | 三级指标 | target | actual | outcome | completion rate (four places, empty for none).
 */
export const DENOMINATORS_WRITTEN_TOGETHER = `
成本指标 | 补贴标准 | 30元/人次 | 30元/人·次 | met | 1
成本指标 | 补贴标准 | 30元/人/次 | 30元/人次 | met | 1
成本指标 | 补贴标准 | 30元/人次 | 25元/人/次 | missed | 0.8333
成本指标 | 补贴标准 | 50元/亩次 | 50元/亩·次 | met | 1
成本指标 | 补贴标准 | 200元/车次 | 200元/车·次 | met | 1
成本指标 | 补贴标准 | 200元/场次 | 200元/场 | met | 1
成本指标 | 补贴标准 | 300元/户年 | 300元/户·年 | met | 1
成本指标 | 补贴标准 | 300元/（人·月） | 300元/人·月 | met | 1
成本指标 | 补贴标准 | 300元/位 | 300元/人 | met | 1
成本指标 | 人均培训成本 | ≤400元/人/天 | 380元/人天 | met |
成本指标 | 检查差旅费 | 320人/天 | 280人/天 | met |
成本指标 | 检查差旅费 | 320人/天 | 350人/天 | missed | 0.9143
数量指标 | 值班人数 | 3人/天 | 2人/天 | missed | 0.6667
`;

export const NORMS_BY_THE_END_OF_THE_NAME = `
成本指标 | 配套资金每人每年 | 75元 | 75元 | met | 1
成本指标 | 配套资金每人每年 | 75元 | 70元 | missed | 0.9333
成本指标 | 培训费每人 | 75元 | 70元 | met |
成本指标 | 人均支出 | 500元 | 480元 | met |
`;

export const TIMES_A_YEAR = `
时效指标 | 资金发放时间 | 每季度发放1次 | 每季度发放1次 | met | 1
时效指标 | 资金发放时间 | 每季度发放2次 | 每季度发放1次 | missed | 0.5
时效指标 | 资金发放时间 | 5天 | 6天 | missed | 0.8333
数量指标 | 活动 | 每半年1次 | 每半年1次 | met | 1
数量指标 | 活动 | 每半年1次 | 2次 | undecidable |
数量指标 | 活动 | 1次/半年 | 2次/年 | met | 1
数量指标 | 活动 | 半年1次 | 2次 | undecidable |
数量指标 | 活动 | 半年1次 | 全年2次 | met | 1
数量指标 | 活动 | 月1次 | 每月1次 | met | 1
数量指标 | 活动 | 月1次 | 12次 | undecidable |
数量指标 | 活动 | 隔周1次 | 26次 | undecidable |
数量指标 | 活动 | 双月1次 | 双月1次 | met | 1
数量指标 | 活动 | 每旬1次 | 3次 | undecidable |
数量指标 | 站点 | 每乡镇1个 | 18个 | undecidable |
数量指标 | 站点 | 确保每乡镇1个 | 每乡镇1个 | met | 1
数量指标 | 队员 | 每支队伍10人 | 11人 | met | 1.1
`;

export const BOUNDS_IN_WORDS = `
数量指标 | 编外人员 | 上限50人 | 45人 | met |
数量指标 | 编外人员 | 50人封顶 | 55人 | missed | 0.9091
数量指标 | 志愿者 | 下限为50人 | 55人 | met | 1.1
数量指标 | 志愿者 | 不满50人 | 45人 | undecidable |
`;
