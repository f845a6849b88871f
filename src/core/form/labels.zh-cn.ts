/**
 * A label of the form: what it means, how it is written, where it was seen.
 *
 * @remarks
 * Written without blanks, brackets, numbering and units (`bareLabel` takes them off before comparing).
 * `…` at either end stands for any text. Whole labels are tried before those with `…`; among several cells
 * with the same meaning the one whose row stands higher in its table wins. L1 to L25 are the layouts of
 * reference/form-layouts.md, S1 to S33 the sources of reference/scoring-rules.md; `like L1` was not seen
 * itself, but is formed like what was seen there.
 */
export type LabelRow<Meaning extends string> = readonly [meaning: Meaning, label: string, seen: string];

/** A header of the indicator table. `nature` holds signs, directions or 定性/定量: the cells decide. */
export type IndicatorLabel =
  | 'firstLevel'
  | 'secondLevel'
  | 'thirdLevel'
  | 'nature'
  | 'target'
  | 'initialTarget'
  | 'adjustedTarget'
  | 'unit'
  | 'actualValue'
  | 'maxScore'
  | 'score'
  | 'explanation'
  | 'ignored';

export const INDICATOR_LABELS: readonly LabelRow<IndicatorLabel>[] = [
  ['firstLevel', '一级指标', 'L1'],
  ['firstLevel', '一级绩效指标', 'like L1'],
  ['secondLevel', '二级指标', 'L1'],
  ['secondLevel', '二级绩效指标', 'like L1'],
  ['thirdLevel', '三级指标', 'L1'],
  ['thirdLevel', '三级绩效指标', 'like L1'],
  ['thirdLevel', '三级指标名称', 'L16'],
  ['thirdLevel', '指标名称', 'L11, L16, S21'],
  ['thirdLevel', '绩效指标名称', 'like L11'],
  ['thirdLevel', '指标内容', 'L15'],
  ['nature', '指标性质', 'L6, L7, L8, L11, L22'],
  ['nature', '指标方向', 'L8, L25'],
  ['nature', '计算符号', 'S7'],
  ['nature', '指标符号', 'like S7'],
  ['nature', '符号', 'L12'],
  ['nature', '运算符号', 'like S7'],
  ['nature', '指标类型', 'like S7'],
  ['nature', '指标属性', 'like S7'],
  ['adjustedTarget', '调整指标值', 'L11'],
  ['adjustedTarget', '调整后指标值', 'like L11'],
  ['adjustedTarget', '调整目标值', 'like L11'],
  ['target', '年度指标值', 'L1, L7'],
  ['target', '指标值', 'L4, L6, L9, L13'],
  ['target', '目标值', 'L15, L25'],
  ['target', '年度目标值', 'like L10'],
  ['target', '预期指标值', 'L12, L19'],
  ['target', '预期目标值', 'like L12'],
  ['initialTarget', '年初指标值', 'L11, L16'],
  ['initialTarget', '年初目标值', 'L10, L20, L23'],
  ['target', '值', 'L12'],
  ['unit', '计量单位', 'L8, L11'],
  ['unit', '度量单位', 'L6, L7, L22'],
  ['unit', '单位', 'L12'],
  ['unit', '指标单位', 'like L8'],
  ['actualValue', '实际完成值', 'L1'],
  ['actualValue', '全年实际完成值', 'L4, L5'],
  ['actualValue', '全年完成值', 'L4, L11'],
  ['actualValue', '完成值', 'L6'],
  ['actualValue', '全年实际值', 'L3, L13, L18'],
  ['actualValue', '指标实际完成值', 'L9'],
  ['actualValue', '单项指标实际完成值', 'L12'],
  ['actualValue', '年终完成值', 'L16'],
  ['actualValue', '实际完成指标值', 'L17, L19'],
  ['actualValue', '自评完成值', 'S30'],
  ['actualValue', '实际值', 'like L3'],
  ['actualValue', '实际完成情况', 'like L15'],
  ['actualValue', '实际完成', 'L15'],
  ['actualValue', '全年实际完成情况', 'like L4'],
  ['actualValue', '实施进度', 'L19'],
  ['maxScore', '分值', 'L1'],
  ['maxScore', '权重', 'L6'],
  ['maxScore', '指标权重', 'L11'],
  ['maxScore', '指标分值', 'L9'],
  ['maxScore', '参考分值', 'L13'],
  ['maxScore', '指标分值权重', 'L9'],
  ['maxScore', '分值权重', 'L9'],
  ['maxScore', '权重占比', 'L12'],
  ['maxScore', '权重设定值', 'S7'],
  // Beside 权重占比 the score that has been weighted is the one the total adds up.
  ['score', '单项指标折算得分', 'L12'],
  ['score', '折算得分', 'like L12'],
  ['score', '得分', 'L1'],
  ['score', '自评得分', 'L13, S24, S30'],
  ['score', '指标得分', 'L9, L11'],
  ['score', '单项指标得分', 'L12'],
  ['score', '自评分', 'L16'],
  ['score', '自评分数', 'like L16'],
  ['explanation', '偏差原因分析及改进措施', 'L1'],
  ['explanation', '偏差原因及改进措施', 'S1'],
  ['explanation', '未完成原因分析', 'L6, L18'],
  ['explanation', '未完成原因和改进措施', 'L4'],
  ['explanation', '未完成原因及拟采取的改进措施', 'L3'],
  ['explanation', '未完成原因及改进措施', 'L20'],
  ['explanation', '扣分原因和其他说明', 'S24'],
  ['explanation', '原因', 'L6'],
  ['ignored', '完成率', 'L9, L22'],
  ['ignored', '单项指标完成情况', 'L12'],
  ['ignored', '指标说明', 'L12'],
  ['ignored', '…复核…', 'L16'],
  ['ignored', '…审定…', 'L13'],
  ['ignored', '…核查…', 'S1'],
  ['ignored', '上年…', 'L9'],
  ['ignored', '…依据', 'L9'],
  ['ignored', '…规则', 'L9'],
  ['ignored', '…标准', 'L16, S24'],
  ['ignored', '…计算方法', 'L18, S14'],
  ['ignored', '…得分系数…', 'L11'],
  ['ignored', '佐证…', 'L9'],
  ['ignored', '…核心指标', 'L11'],
  ['ignored', '…扣减…', 'S1'],
  ['ignored', '…完成率', 'L12'],
  ['explanation', '…原因…', 'L3, L4, L6, L18'],
  ['explanation', '…改进措施…', 'L5'],
  ['actualValue', '…完成值', 'L9, L12, L16'],
  ['actualValue', '…完成指标值', 'L17'],
  ['actualValue', '…实际值', 'L3'],
  ['actualValue', '…实际完成…', 'L4'],
  ['adjustedTarget', '调整…值', 'L11'],
  ['initialTarget', '年初…值', 'L10, L11, L16'],
  ['target', '…指标值', 'L12, L19'],
  ['target', '…目标值', 'L10, L15'],
  ['nature', '…符号', 'S7'],
  ['unit', '…计量单位', 'L8'],
  ['unit', '…度量单位', 'L6'],
  ['score', '…得分', 'L9, L12'],
  ['maxScore', '…分值', 'L13'],
  ['maxScore', '…权重', 'L9, L11'],
  ['explanation', '说明', 'L11'],
  ['explanation', '备注', 'L11'],
];

/** A header of the funds block. */
export type FundsLabel =
  | 'initialBudget'
  | 'annualBudget'
  | 'executedAmount'
  | 'executionRate'
  | 'maxScore'
  | 'score'
  | 'reason'
  | 'ignored';

export const FUNDS_LABELS: readonly LabelRow<FundsLabel>[] = [
  ['initialBudget', '年初预算数', 'L1'],
  ['initialBudget', '年初预算', 'L6'],
  ['initialBudget', '年初预算金额', 'like L1'],
  ['annualBudget', '全年预算数', 'L1'],
  ['annualBudget', '全年预算', 'like L1'],
  ['annualBudget', '调整后预算数', 'L6'],
  ['annualBudget', '调整后预算', 'like L6'],
  ['annualBudget', '调整后的预算', 'S7'],
  ['annualBudget', '调整预算数', 'L13'],
  ['annualBudget', '全年调整预算数', 'L11'],
  ['annualBudget', '预算安排情况', 'L12'],
  ['annualBudget', '当年预算数', 'S7'],
  ['annualBudget', '预算数', 'L10, L17, L20'],
  ['annualBudget', '年度预算数', 'L6'],
  ['annualBudget', '预算金额', 'like L10'],
  ['annualBudget', '计划安排资金', 'L15'],
  ['annualBudget', '合计', 'L16'],
  ['executedAmount', '全年执行数', 'L1'],
  ['executedAmount', '全年执行', 'L1'],
  ['executedAmount', '预算执行数', 'L6'],
  ['executedAmount', '执行数', 'L10, L16, L22'],
  ['executedAmount', '资金执行情况', 'L12'],
  ['executedAmount', '执行金额', 'like L10'],
  ['executedAmount', '实际执行数', 'like L10'],
  ['executedAmount', '实际支出', 'L15'],
  ['executionRate', '执行率', 'L1'],
  ['executionRate', '预算执行率', 'L4, L6'],
  ['executionRate', '资金执行率', 'like L4'],
  ['executionRate', '预算执行进度', 'L12'],
  ['executionRate', '执行进度', 'like L12'],
  ['maxScore', '分值', 'L1'],
  ['maxScore', '权重', 'L6'],
  ['maxScore', '执行率权重', 'L11'],
  ['maxScore', '分值权重', 'L9'],
  ['score', '得分', 'L1'],
  ['score', '执行率得分', 'L11'],
  ['score', '自评得分', 'like L1'],
  ['score', '自评分', 'L16'],
  ['reason', '原因', 'L6'],
  ['reason', '偏差原因', 'S7'],
  ['ignored', '资金到位情况', 'L12'],
  ['ignored', '…复核…', 'L16'],
  ['ignored', '…计算方法', 'L18'],
  ['reason', '…原因…', 'like S7'],
  ['initialBudget', '年初…预算…', 'L1, L6'],
  ['executionRate', '…执行率', 'L4'],
  ['executedAmount', '…执行数', 'L6'],
  ['annualBudget', '…调整…预算…', 'L11, S7'],
  ['annualBudget', '…全年…预算…', 'L11'],
  ['score', '…得分', 'L11'],
  ['maxScore', '…权重', 'L11'],
  ['maxScore', '…分值', 'L18'],
];

/** The first cell of a row of the funds block, or beside it. A `source` never splits the row above it. */
export type FundsRowLabel = 'total' | 'source' | 'byIncome' | 'bySpending' | 'end';

export const FUNDS_ROW_LABELS: readonly LabelRow<FundsRowLabel>[] = [
  ['total', '年度资金总额', 'L1'],
  ['total', '年度财政资金总额', 'L10'],
  ['total', '年度总金额', 'L11'],
  ['total', '资金总额', 'L22'],
  ['total', '总额', 'L6'],
  ['total', '年度总额', 'like L6'],
  ['total', '总金额', 'like L11'],
  ['total', '合计', 'L20'],
  ['total', '总计', 'like L20'],
  ['total', '预算数', 'L12, L19'],
  ['source', '上年结转资金', 'L1'],
  ['source', '上年结转', 'S16'],
  ['source', '其他资金', 'L1'],
  ['source', '其它资金', 'L19'],
  ['source', '单位资金', 'L6'],
  ['source', '财政专户管理资金', 'L6'],
  ['source', '地方资金', 'L4'],
  ['byIncome', '按收入性质分', 'L14'],
  ['bySpending', '按支出性质分', 'L14'],
  ['end', '资金管理情况', 'L5'],
  ['end', '情况说明', 'L5'],
  ['end', '分配科学性', 'L5'],
  ['end', '下达及时性', 'L5'],
  ['end', '拨付合规性', 'L5'],
  ['end', '使用规范性', 'L5'],
  ['end', '执行准确性', 'L5'],
  ['end', '预算绩效管理情况', 'L5'],
  ['end', '支出责任履行情况', 'L5'],
  ['end', '支出明细', 'L15'],
  ['total', '…资金总额', 'L1, L10'],
  ['total', '…总金额', 'L11'],
  ['source', '上年结转…', 'L1'],
];

/** A row of a transposed or paired funds block that names the kind of its amounts (L12, L19). */
export const FUNDS_PAIR_LABELS: readonly LabelRow<'pair'>[] = [
  ['pair', '预算数', 'L12, L17, L19'],
  ['pair', '到位数', 'L12'],
  ['pair', '执行数', 'L12, L17, L19'],
  ['pair', '其中…', 'L12, L19'],
  ['pair', '财政资金', 'L12'],
  ['pair', '其他', 'L12'],
  ['pair', '其它', 'L12'],
  ['pair', '其他资金', 'L12'],
  ['pair', '其它资金', 'L19'],
  ['pair', '…财政拨款', 'L19'],
  ['pair', '地方资金…', 'L17'],
  ['pair', '中央补助…', 'L17'],
];

/** A label of the head block. */
export type HeadLabel =
  | 'projectName'
  | 'supervisingDepartment'
  | 'implementingAgency'
  | 'totalScore'
  | 'selfRating'
  | 'amountUnit'
  | 'year'
  | 'other';

export const HEAD_LABELS: readonly LabelRow<HeadLabel>[] = [
  ['projectName', '项目名称', 'L1'],
  ['projectName', '专项资金名称', 'S23'],
  ['projectName', '专项名称', 'L17'],
  ['projectName', '转移支付名称', 'L4, S22'],
  ['projectName', '转移支付项目名称', 'L4, S22'],
  ['projectName', '资金名称', 'like L4'],
  ['supervisingDepartment', '主管部门', 'L1'],
  ['supervisingDepartment', '主管部门及代码', 'S14'],
  ['supervisingDepartment', '项目主管部门', 'like L1'],
  ['supervisingDepartment', '县级主管部门', 'S23'],
  ['supervisingDepartment', '区级主管部门', 'like S23'],
  ['supervisingDepartment', '市级主管部门', 'S22'],
  ['supervisingDepartment', '地方主管部门', 'L4, S22'],
  ['supervisingDepartment', '省、市、县级主管部门', 'L4'],
  ['supervisingDepartment', '省级主管部门', 'L17'],
  ['implementingAgency', '实施单位', 'L1'],
  ['implementingAgency', '项目实施单位', 'L10, S12'],
  ['implementingAgency', '具体实施单位', 'like L1'],
  ['implementingAgency', '资金使用单位', 'L4'],
  ['implementingAgency', '承担处室', 'S13'],
  ['implementingAgency', '项目单位', 'L25'],
  ['implementingAgency', '一级预算单位名称', 'L14'],
  ['implementingAgency', '单位名称', 'L10, L23'],
  ['implementingAgency', '部门名称', 'like L14'],
  ['implementingAgency', '部门', 'L7, L14'],
  ['totalScore', '自评总分', 'L11'],
  ['totalScore', '自评得分', 'L13, L17'],
  ['selfRating', '自评等级', 'SPEC 6'],
  ['selfRating', '评价等级', 'S33'],
  ['selfRating', '绩效等级', 'S33'],
  ['selfRating', '评定等级', 'S33'],
  ['selfRating', '自评结果等级', 'S33'],
  ['selfRating', '等级', 'S33'],
  ['amountUnit', '金额单位', 'L12'],
  ['amountUnit', '单位', 'L1'],
  ['year', '预算年度', 'L1'],
  ['year', '年度', 'L1'],
  ['year', '自评年度', 'L1'],
  ['other', '填报日期', 'L10'],
  ['other', '填报人', 'L22'],
  ['other', '联系方式', 'L22'],
  ['other', '联系电话', 'L11'],
  ['other', '联系人', 'L11'],
  ['other', '部门联系人', 'L11'],
  ['other', '电话', 'L11'],
  ['other', '负责人', 'L4'],
  ['other', '项目负责人', 'L6'],
  ['other', '负责人及电话', 'L4'],
  ['other', '项目负责人及电话', 'L3'],
  ['other', '项目类别', 'L10'],
  ['other', '项目属性', 'L10'],
  ['other', '项目类型', 'L10'],
  ['other', '是否为专项资金', 'L12'],
  ['other', '是否公开', 'L22'],
  ['other', '网址', 'L22'],
  ['other', '财政审定评分', 'L13'],
  ['other', '省级财政部门', 'L17'],
  ['other', '基本情况', 'L12'],
  ['other', '项目基本情况', 'L6'],
  ['supervisingDepartment', '中央主管部门', 'L4, L17'],
  ['projectName', '项目名称…', 'S18'],
  ['projectName', '…项目名称', 'like L1'],
  ['other', '…负责人…', 'L3, L4'],
  ['other', '…电话', 'L11'],
  ['other', '…财政部门', 'L17'],
  ['supervisingDepartment', '主管部门…', 'S14'],
  ['supervisingDepartment', '…主管部门', 'L4, S23'],
  ['implementingAgency', '…实施单位', 'L10'],
  ['implementingAgency', '实施单位…', 'L6'],
];

/** A label of 年度总体目标. `goal` names the block, or the expected side where nothing else does. */
export type GoalLabel = 'expected' | 'adjusted' | 'achieved' | 'goal';

export const GOAL_LABELS: readonly LabelRow<GoalLabel>[] = [
  ['adjusted', '全年绩效目标', 'L11'],
  ['adjusted', '全年调整绩效目标', 'L11'],
  ['expected', '预期目标', 'L1, L15'],
  ['expected', '年初设定目标', 'L3, L4'],
  ['expected', '年度预期目标', 'L12'],
  ['expected', '项目年度目标', 'L6'],
  ['expected', '年初绩效目标', 'L11'],
  ['expected', '年初目标', 'like L11'],
  ['expected', '年初预期目标', 'like L3'],
  ['achieved', '实际完成情况', 'L1'],
  ['achieved', '全年实际完成情况', 'L4'],
  ['achieved', '年度总体目标完成情况综述', 'L3'],
  ['achieved', '年度目标完成情况', 'L6, L22'],
  ['achieved', '总体目标完成情况', 'L9'],
  ['achieved', '全年目标实际完成情况', 'L11'],
  ['achieved', '目标实际完成情况', 'like L11'],
  ['achieved', '具体完成情况', 'L12'],
  ['achieved', '实际完成', 'L15'],
  ['achieved', '实际完成目标', 'L19'],
  ['achieved', '完成情况', 'L12'],
  ['achieved', '年度总体目标完成情况', 'L2'],
  ['goal', '年度总体目标', 'L1'],
  ['goal', '总体目标', 'L4, L9'],
  ['goal', '年度目标', 'L22'],
  ['goal', '年度绩效目标', 'L10'],
  ['achieved', '…目标完成情况…', 'L2, L3, L6'],
  ['achieved', '…实际完成情况', 'L4, L11'],
  ['expected', '…预期目标', 'L12'],
  ['expected', '…设定目标', 'L3'],
];

/** A label in front of the indicator table or beside it that may carry the points of the whole block. */
export const BLOCK_LABELS: readonly LabelRow<'block'>[] = [
  ['block', '绩效指标', 'L1, L6'],
  ['block', '年度绩效指标', 'L2'],
  ['block', '年度绩效指标完成情况', 'L2, L12, L17'],
  ['block', '绩效指标完成情况', 'L19'],
  ['block', '年度绩效目标', 'L10, L24'],
  ['block', '…绩效指标完成情况', 'like L2'],
  ['block', '…绩效目标…', 'L10, L15'],
];

/** What ends the indicator table, and what stands below it. */
export type FooterLabel = 'total' | 'sum' | 'subtotal' | 'formReason' | 'selfRating' | 'end';

export const FOOTER_LABELS: readonly LabelRow<FooterLabel>[] = [
  ['total', '总分', 'L1'],
  ['total', '自评总分', 'L11'],
  ['total', '总得分', 'like L1'],
  ['total', '自评得分', 'L13'],
  ['sum', '合计', 'L6, L22'],
  ['sum', '总计', 'like L6'],
  ['sum', '分值合计', 'like L6'],
  ['sum', '得分合计', 'S31'],
  ['sum', '合计得分', 'like S31'],
  ['subtotal', '小计', 'like L1'],
  ['formReason', '偏差大或目标未完成原因分析', 'L10, S12'],
  ['formReason', '偏差原因分析', 'L10'],
  ['formReason', '未完成原因分析', 'L10'],
  ['selfRating', '自评等级', 'SPEC 6'],
  ['selfRating', '评价等级', 'S33'],
  ['selfRating', '绩效等级', 'S33'],
  ['selfRating', '评定等级', 'S33'],
  ['selfRating', '等级', 'S33'],
  ['end', '说明', 'L4'],
  ['end', '注', 'L2'],
  ['end', '备注', 'L24'],
  ['end', '填表说明', 'like L4'],
  ['end', '填报说明', 'like L4'],
  ['end', '其他需要说明事项', 'L7'],
  ['end', '其他需要说明的事项', 'L7'],
  ['end', '其他需要说明的问题', 'L7'],
  ['end', '评价结论', 'L6'],
  ['end', '自评结论', 'like L6'],
  ['end', '存在问题', 'L6'],
  ['end', '改进措施', 'L6'],
  ['end', '改进措施及结果应用方案', 'L10'],
  ['end', '单位主要负责人签批意见', 'L10'],
  ['end', '项目负责人', 'L6'],
  ['end', '财务负责人', 'L6'],
  ['end', '单位负责人', 'like L6'],
  ['end', '填表人', 'like L6'],
  ['end', '填报人', 'L22'],
  ['end', '制表人', 'like L6'],
  ['end', '审核人', 'like L6'],
  ['end', '联系人', 'L11'],
  ['end', '联系电话', 'L11'],
  ['end', '填报日期', 'L10'],
  ['end', '附件', 'S1'],
  ['subtotal', '…小计', 'L1'],
  ['formReason', '…目标未完成原因分析', 'L10'],
  ['end', '…签批意见', 'L10'],
  ['end', '…需要说明…', 'L7'],
  ['end', '填表人…', 'L6'],
  ['end', '填报人…', 'L22'],
];

/** What a level of the indicator table is called; such a name alone is a heading, not an indicator. */
export const LEVEL_LABELS: readonly LabelRow<'level'>[] = [
  ['level', '产出指标', 'L1'],
  ['level', '效益指标', 'L1'],
  ['level', '满意度指标', 'L1'],
  ['level', '成本指标', 'L1'],
  ['level', '数量指标', 'L1'],
  ['level', '质量指标', 'L1'],
  ['level', '时效指标', 'L1'],
  ['level', '进度指标', 'L24'],
  ['level', '经济效益指标', 'L1'],
  ['level', '社会效益指标', 'L1'],
  ['level', '生态效益指标', 'L1'],
  ['level', '可持续影响指标', 'L1'],
  ['level', '服务对象满意度指标', 'L1'],
  ['level', '项目完成指标', 'L19'],
  ['level', '项目决策', 'L13, L19'],
  ['level', '项目管理', 'L13'],
  ['level', '项目产出', 'L13'],
  ['level', '项目效益', 'L13, L19'],
];

/** 自评等级 as one word. */
export const RATING_WORDS: ReadonlySet<string> = new Set(
  '优 良 中 差 优秀 良好 合格 一般 中等 较差 不合格'.split(' '),
);

/** The labels a form cannot do without, as the user is told when they are missing. */
export const SOUGHT_LABELS = {
  title: '绩效自评表',
  thirdLevel: '三级指标',
  target: '年度指标值',
  actualValue: '实际完成值',
} as const;
