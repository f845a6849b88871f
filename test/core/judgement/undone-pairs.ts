/**
 * Actuals that say in a few words that nothing was done, and why.
 *
 * Each line: 二级指标 | 三级指标 | target | actual | outcome | completion rate (four places, empty for none).
 */
export const PUT_OFF_FOR_A_CAUSE = `
数量指标 | 会议 | 1次 | 因疫情取消 | missed |
数量指标 | 会议 | 1次 | 受疫情影响延期举办 | missed |
数量指标 | 会议 | 1次 | 由于疫情原因推迟 | missed |
数量指标 | 会议 | 1次 | 疫情原因未开展 | missed |
数量指标 | 会议 | 1次 | 因疫情影响改为线上举办 | undecidable |
数量指标 | 会议 | 1次 | 因疫情推迟，已于12月召开1次 | met | 1
时效指标 | 完成时间 | 2023年12月底 | 因疫情推迟至11月完成 | met |
质量指标 | 竣工验收 | 完成验收 | 因疫情暂停施工 | missed |
`;

export const DENIED_THIS_YEAR = `
数量指标 | 会议 | 1次 | 本年度未安排 | missed |
数量指标 | 会议 | 1次 | 今年未开展 | missed |
数量指标 | 会议 | 1次 | 本年未开展该项工作 | missed |
数量指标 | 会议 | 1次 | 该项目2023年未实施 | missed |
社会效益指标 | 安全事故 | 0起 | 今年未发生 | met |
社会效益指标 | 安全事故 | 0起 | 本年度未发生安全事故 | met |
数量指标 | 补助户数 | 12户 | 资金未到位 | missed |
数量指标 | 补助户数 | 12户 | 资金未拨付 | missed |
数量指标 | 补助户数 | 12户 | 资金已拨付 | undecidable |
`;

export const BEGUN_AND_NOT_DONE = `
数量指标 | 建设 | 1座 | 已开工，未完工 | missed |
数量指标 | 建设 | 1座 | 已完成招标，未开工 | missed |
数量指标 | 建设 | 1座 | 全部完成，无未完成项目 | undecidable |
质量指标 | 竣工验收 | 通过验收 | 主体已建成，但尚未完工 | missed |
`;
