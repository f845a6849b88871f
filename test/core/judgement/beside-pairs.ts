/**
 * Figures that stand beside the one that counts.
 *
 * Each line: 二级指标 | 三级指标 | target | actual | outcome | completion rate (four places, empty for none).
 */
export const SIZES_OF_PIPES = `
数量指标 | 管网 | Φ300管道500米 | 500米 | met | 1
数量指标 | 管网 | 铺设φ600mm管道500米 | 520米 | met | 1.04
数量指标 | 装机 | 装机容量300kW，光伏板500块 | 光伏板500块 | undecidable |
`;

export const OTHER_FIGURES_BESIDE = `
数量指标 | 补助户数 | 12户 | 12户，100% | met | 1
数量指标 | 补助户数 | 12户 | 12户，95% | undecidable |
数量指标 | 补助人数 | 120人 | 115人，差5人 | missed | 0.9583
数量指标 | 补助人数 | 120人 | 115人，还差5人 | missed | 0.9583
数量指标 | 补助人数 | ≥12人 | 20几人 | exceeded | 1.6667
数量指标 | 信息发布 | 300+ | 320 | met | 1.0667
数量指标 | 信息发布 | ≥300条 | 300+ | undecidable |
数量指标 | 信息发布 | ≥1万条 | 1.2万+ | met | 1.2
数量指标 | 活动 | 每季度1次 | 全年共4次 | met | 1
数量指标 | 活动 | 每月1次 | 全年开展10次 | missed | 0.8333
数量指标 | 活动 | 每半年1次 | 全年2次 | met | 1
数量指标 | 活动 | 每季度1次 | 4次 | undecidable |
`;

export const COMPARED_WITH_ANOTHER = `
数量指标 | 服务人数 | 2000人 | 较上年增加200人 | undecidable |
数量指标 | 服务人数 | 2000人 | 比去年增加2200人 | undecidable |
数量指标 | 新增就业 | 200人 | 增加210人 | met | 1.05
数量指标 | 就业增长 | 200人 | 较上年增加210人 | met | 1.05
质量指标 | 优良率 | 98% | 98.5%，高于目标0.5个百分点 | met | 1.0051
质量指标 | 优良率 | 98% | 97.5%，低于目标0.5个百分点 | missed | 0.9949
质量指标 | 优良率 | 98% | 高于目标0.5个百分点 | undecidable |
数量指标 | 服务人数 | 2000人 | 目标2000人，完成2100人 | met | 1.05
数量指标 | 服务人数 | 2000人 | 计划2000人，完成1900人 | missed | 0.95
数量指标 | 服务人数 | 2000人 | 完成1900人，又完成300人 | undecidable |
`;
