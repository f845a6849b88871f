/**
 * Deadlines that are the end of a span, or that say whether the month itself is in time; seen in 吕梁 2021, where
 * the target of a training is 2021.1.1-12.31.
 *
 * Each line: 二级指标 | 三级指标 | target | actual | outcome | completion rate (four places, empty for none).
 */
export const SPANS = `
时效指标 | 项目实施时间 | 2023.1.1-12.31 | 2023.1.1-12.31 | met |
时效指标 | 项目实施时间 | 2023.01.01-12.31 | 2023.12.31 | met |
时效指标 | 项目实施时间 | 2023.1.1-12.31 | 2024.1.5 | missed |
时效指标 | 项目实施时间 | 2023/1/1-12/31 | 2023/12/20 | met |
时效指标 | 项目实施时间 | 2023.1-12 | 2023.1-12 | met |
时效指标 | 项目实施时间 | 2023.1-11 | 2023年12月 | missed |
时效指标 | 项目实施时间 | 2023.1-12月 | 2023.12 | met |
时效指标 | 项目实施时间 | 1—4季度 | 1—4季度 | met |
时效指标 | 项目实施时间 | 2023年1-4季度 | 2023年12月 | met |
时效指标 | 项目实施时间 | 第一季度至第三季度 | 10月 | missed |
时效指标 | 项目实施时间 | 自2023年1月起至2023年12月止 | 2023年12月 | met |
时效指标 | 项目实施时间 | 3-5个月 | 4个月 | met |
时效指标 | 项目实施时间 | 2023.1.1-2023.6.30 | 2023.7.1 | missed |
`;

export const MONTHS_INCLUDED = `
时效指标 | 完成时间 | 12月（含）前 | 12月 | met |
时效指标 | 完成时间 | 2023年9月前（含9月） | 2023年9月 | met |
时效指标 | 完成时间 | 9月前（含） | 9月 | met |
时效指标 | 完成时间 | 9月前（含验收） | 9月 | missed |
时效指标 | 完成时间 | 9月前 | 9月 | missed |
时效指标 | 完成时间 | 9月前（含） | 10月 | missed |
`;
