/**
 * Pairs that differ in a single word which decides, grouped by that word.
 *
 * Each line: 二级指标 | 三级指标 | target | actual | outcome | completion rate (four places, empty for none).
 */
export const WORDS_BEHIND_NOT = `
社会效益指标 | 安全事故 | 0起 | 没有安全事故 | met |
社会效益指标 | 安全事故 | 0起 | 没有发生安全事故 | met |
社会效益指标 | 安全事故 | 0起 | 2023年未发生安全事故 | met |
社会效益指标 | 有效投诉 | ≤5件 | 未受到投诉 | met |
社会效益指标 | 群众投诉 | 0 | 没有投诉 | met |
社会效益指标 | 新增隐性债务 | 0 | 未新增隐性债务 | met |
社会效益指标 | 耕地面积 | 不减少 | 未减少 | undecidable |
质量指标 | 资金安全 | 不挪用 | 未挪用 | undecidable |
成本指标 | 成本控制 | 不超预算 | 未超预算 | undecidable |
时效指标 | 竣工时间 | 2024年6月 | 未到期 | undecidable |
时效指标 | 完成时间 | 2023年12月底前 | 2023年未逾期 | met |
质量指标 | 系统上线 | 完成上线 | 没有按期完成 | missed |
质量指标 | 系统上线 | 完成上线 | 没完成 | missed |
质量指标 | 系统上线 | 完成上线 | 暂未实施 | missed |
`;

export const WORK_THAT_STOPPED = `
数量指标 | 新建幼儿园 | 1所 | 项目取消 | missed |
数量指标 | 新建幼儿园 | 1所 | 项目暂缓实施 | missed |
质量指标 | 系统上线 | 完成上线 | 项目已终止 | missed |
数量指标 | 新建水池 | 3座 | 截至12月底尚未开工 | missed |
数量指标 | 新建水池 | 3座 | 2023年底仍在建设 | missed |
时效指标 | 完成时间 | 2023年12月31日前 | 2023年12月31日前未完成 | missed |
时效指标 | 完成时间 | 2023年12月底前 | 截至2023年12月底未完成 | missed |
`;
