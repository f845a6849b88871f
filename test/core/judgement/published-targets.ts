/**
 * Targets of published 绩效目标表, with actuals as a clerk would answer them.
 *
 * Each line: 二级指标 | 三级指标 | target | actual | outcome | completion rate (four places, empty for none).
 */
/** https://tjhbfy.tjcourt.gov.cn/article/detail/2023/02/id/7158363.shtml */
export const COURTS = `
数量指标 | 维修面积 | ≥400平方米 | 400平方米 | met | 1
质量指标 | 验收合格率 | ≥98百分比 | 100% | met | 1.0204
时效指标 | 资金支付及时率 | 100百分比 | 100百分比 | met | 1
时效指标 | 资金支付及时率 | 100百分比 | 100 | met | 1
成本指标 | 项目成本 | 20万元 | 19.6万元 | met |
可持续影响指标 | 消除安全隐患 | 持续影响 | 持续影响 | met |
满意度指标 | 干警满意度 | ≥95百分比 | 96.5百分比 | met | 1.0158
成本指标 | 参审案件补助 | 100元 | 100元 | met |
数量指标 | 聘用调解员人数 | 1人 | 1人 | met | 1
质量指标 | 案件调解率 | ≥90百分比 | 85% | missed | 0.9444
`;

/** http://gzz.gov.cn/preview-service/file_2023120414310206xlsx.html */
export const FOOD_SAFETY_TRAVEL = `
成本指标 | 检查差旅费 | 470人/天 | 470人/天 | met |
成本指标 | 培训费 | 320人/天 | 280人/天 | met |
`;

/** https://www.tongxin.gov.cn/zwgk/zfxxgkml/zdxm/zdxm_54945/202309/t20230919_4273316.html */
export const GRAPE_GROWING = `
成本指标 | 黄金蜜(葡萄)补助成本(≤**元/株) | ≤28.40/株 | 28.4元/株 | met |
质量指标 | 种植作物成活率(≥**%) | >=85 | 90% | met | 1.0588
社会效益指标 | ★★★受益脱贫户、监测户人口数(≥**户) | ≥10户 | 12户 | met | 1.2
生态效益指标 | 生态修复功能 | 生态修复功能提高 | 生态修复功能提高 | met |
`;

/** http://www.nanyue.gov.cn/nyczj/czysgk/2018njyqnddbmyjs/xcj/nyqnyzzf/20200211/i951217.html */
export const TOURISM_WORKS = `
成本指标 | 流转土地补助标准 | <=475元/亩 | 475元/亩 | met |
成本指标 | 景观建设成本 | <=2875元/个 | 2800元/个 | met |
成本指标 | 旅游基础设施建设工程建设成本 | <=3000元/平方米 | 2950元/平方米 | met |
经济效益指标 | 乡村旅游带动增加贫困人口收入(≥**万元) | >=2.61万元 | 2.7万元 | met | 1.0345
`;

/** http://www.yyx.gov.cn/37584/38137/content_2016103.html */
export const FARMLAND = `
成本指标 | 财政资金补助 | 1600元/亩 | 1600元/亩 | met | 1
经济效益指标 | 年增粮食 | 3500公斤 | 3.6吨 | met | 1.0286
可持续影响指标 | 工程设计使用年限 | ≥20年 | 20年 | met | 1
数量指标 | 道路硬化 | ≥100公里 | 120.5km | met | 1.205
`;

/** http://13560281748.com/xwzx/ztzl/yjjsgk/bmyjsgk/2020nysgk/202103/t20210304_5374860.html */
export const STREET_CLEANING = `
数量指标 | 清扫保洁道路面积 | 1346.0088万平方米 | 1346.0088万平方米 | met | 1
时效指标 | 各项费用使用周期 | 2020年1月--2020年11月 | 2020年1月--2020年11月 | met |
成本指标 | 人工成本 | ≤620万/月 | 618万/月 | met |
成本指标 | 人工成本 | ≤620万/月 | 630万元/月 | missed | 0.9841
时效指标 | 环境卫生专项考核 | 1次/月 | 1次/月 | met | 1
`;

/** http://bigxun.com/view/1667741699571552258 */
export const FREE_MUSEUMS = `
数量指标 | 免费开放天数 | =300天 | 312天 | met | 1.04
质量指标 | 博物馆绩效考核指标完成率 | =100百分比 | 100% | met | 1
社会效益指标 | 免费开放接待观众人数 | =30000人次 | 3.2万人次 | met | 1.0667
经济效益指标 | 为当地提供就业岗位 | 增加岗位 | 增加岗位 | met |
生态效益指标 | 历史文化传承环保意识 | 时限长远 | 时限长远 | met |
`;

/** https://dyrmt.com/article-132779-22.html */
export const SALARIES = `
质量指标 | 科目调整次数 | ≤10次 | 3次 | met |
经济效益指标 | 结余率(计算方法为:结余数/预算数) | ≤5% | 2.3% | met |
`;

/** http://cqwx.gov.cn/bm/xzfcxjw/zwgk_68174/zfxxgkml/jczwgk/ncwfgzly/bzzjgl_ncwf/bzzjysjs/202501/t20250116_14171946.html */
export const HOUSING = `
数量指标 | 农村低收入群体等重点对象危房改造户数 | 应改尽改 | 应改尽改 | met |
数量指标 | 农村低收入群体等重点对象危房改造户数 | 应改尽改 | 23户 | undecidable |
`;

/** http://www.wushan.gov.cn/info/2531/1571642.htm */
export const FIRE_BRIGADES = `
时效指标 | 接警后出动时间 | 30秒内 | 28秒 | met |
质量指标 | 接警后30秒内出动率 | ≥95% | 98% | met | 1.0316
时效指标 | 抵达现场时间 | ≤辖区平均标准 | 8分钟 | undecidable |
成本指标 | 人均消防公用经费 | 不低于4.5万元/年 | 4.6万元/年 | met | 1.0222
`;
