/**
 * Labels of the form by what they mean: `[meaning, label, label …]`, behind each label where it was seen.
 *
 * @remarks
 * Written without blanks, brackets, numbering and units (`bareLabel` takes them off before comparing).
 * `…` at either end stands for any text. Whole labels are tried before those with `…`; among several cells
 * with the same meaning the one whose label stands higher in its table wins, which is why a meaning may have
 * several groups. L1 to L25 are the layouts of reference/form-layouts.md, S1 to S33 the sources of
 * reference/scoring-rules.md; `like L1` was not seen itself, but is formed like what was seen there. The
 * places are comments, which no pane has to load; a test reads them.
 */
export type LabelTable<Meaning extends string> = readonly (readonly [
  meaning: Meaning,
  ...labels: string[],
])[];

/**
 * A header of the indicator table. `nature` holds signs, directions or 定性/定量: the cells decide. `allLevels`
 * stands over the levels where they have no headers of their own, `actualUnit` under 实际完成值 only.
 */
export type IndicatorLabel =
  | 'allLevels'
  | 'firstLevel'
  | 'secondLevel'
  | 'thirdLevel'
  | 'nature'
  | 'target'
  | 'initialTarget'
  | 'adjustedTarget'
  | 'unit'
  | 'actualValue'
  | 'actualUnit'
  | 'maxScore'
  | 'score'
  | 'explanation'
  | 'ignored';

export const INDICATOR_LABELS: LabelTable<IndicatorLabel> = [
  [
    'firstLevel',
    '一级指标', // L1
    '一级绩效指标', // like L1
    '一级目标', // like L1
  ],
  [
    'secondLevel',
    '二级指标', // L1
    '二级绩效指标', // like L1
    '二级目标', // like L1
  ],
  [
    'thirdLevel',
    '四级指标', // like L1
    '三级指标', // L1
    '三级绩效指标', // like L1
    '三级目标', // like L1
    '三级指标名称', // L16
    '指标名称', // L11, L16, S21
    '绩效指标名称', // like L11
    '指标内容', // L15
    '指标内容及目标', // like L15
    '具体指标', // like L15
    '绩效内容', // like L15
    '考核指标', // like L15
  ],
  [
    'allLevels',
    '绩效指标', // like L1
    '年度绩效指标', // like L2
    '指标', // like L1
  ],
  [
    'nature',
    '指标性质', // L6, L7, L8, L11, L22
    '指标方向', // L8, L25
    '计算符号', // S7
    '符号', // L12
    '指标类型', // like S7
    '指标属性', // like S7
  ],
  [
    'adjustedTarget',
    '调整指标值', // L11
    '调整后', // like L11
    '调整值', // like L11
  ],
  [
    'target',
    '年度指标值', // L1, L7
    '指标值', // L4, L6, L9, L13
    '目标值', // L15, L25
    '预期指标值', // L12, L19
    '计划值', // like L12
    '预期值', // like L12
    '设定值', // like L12
    '计划完成值', // like L12
    '预期完成值', // like L12
    '年度计划完成值', // like L12
    '年度预期完成值', // like L12
    '标准值', // like L12
    '计划数', // like L12
    '年度目标', // like L12
    '预期目标', // like L12
    '年度指标', // like L12
  ],
  [
    'initialTarget',
    '年初指标值', // L11, L16
    '年初目标值', // L10, L20, L23
    '年初目标', // like L10
    '年初设定目标', // like L10
    '年初', // like L11
    '年初设定', // like L11
  ],
  [
    'target',
    '值', // L12
    '数值', // like L12
  ],
  [
    'unit',
    '计量单位', // L8, L11
    '度量单位', // L6, L7, L22
    '单位', // L12
    '指标单位', // like L8
    '量纲', // like L8
  ],
  [
    'actualValue',
    '实际完成值', // L1
    '全年实际完成值', // L4, L5
    '全年完成值', // L4, L11
    '完成值', // L6
    '全年实际值', // L3, L13, L18
    '实际值', // like L3
    '实际完成情况', // like L15
    '实际完成', // L15
    '全年实际完成情况', // like L4
    '实施进度', // L19
    '完成指标值', // like L15
    '达成值', // like L15
    '自评值', // like L15
    '业绩值', // like L15
    '完成数', // like L15
    '全年实际', // like L15
    '完成情况', // like L15
    '目标完成情况', // like L15
  ],
  [
    'maxScore',
    '分值', // L1
    '权重', // L6
    '分值权重', // L9
    '权重占比', // L12
    '权重设定值', // S7
    '权重分', // like L9
    '标准分', // like L9
    '标准分数', // like L9
    '基准分', // like L9
    '满分', // like L9
    '赋分', // like L9
    '分数', // like L9
    '应得分', // like L9
  ],
  // Beside 权重占比 the score that has been weighted is the one the total adds up.
  [
    'score',
    '单项指标折算得分', // L12
    '折算得分', // like L12
    '得分', // L1
    '自评得分', // L13, S24, S30
    '指标得分', // L9, L11
    '自评分', // L16
    '自评分数', // like L16
    '自评分值', // like L16
    '自评打分', // like L16
    '得分情况', // like L16
    '得分值', // like L16
    '评分', // like L16
    '打分', // like L16
  ],
  [
    'explanation',
    '偏差原因分析及改进措施', // L1
    '偏差原因及改进措施', // S1
    '未完成原因分析', // L6, L18
    '未完成原因和改进措施', // L4
    '未完成原因及拟采取的改进措施', // L3
    '未完成原因及改进措施', // L20
    '扣分原因和其他说明', // S24
    '原因', // L6
    '未完成说明', // like S24
    '扣分说明', // like S24
    '情况说明', // like S24
    '存在问题', // like S24
  ],
  [
    'ignored',
    '完成率', // L9, L22
    '单项指标完成情况', // L12
    '指标说明', // L12
    '…解释', // like L12
    '…公式', // like L18
    '…来源', // like L9
    '…复核…', // L16
    '…审定…', // L13
    '…核查…', // S1
    '…审核…分', // like S1
    '…复评…', // like L16
    '上年…', // L9
    '…依据', // L9
    '…规则', // L9
    '…标准', // L16, S24
    '…计算方法', // L18, S14
    '…得分系数…', // L11
    '佐证…', // L9
    '…核心指标', // L11
    '…预计…', // like L4
    '…可能性…', // like L4
    '…偏差率', // like L9
    '偏差率', // like L9
    '偏差值', // like L9
    '偏差度', // like L9
    '…扣减…', // S1
    '…完成率', // L12
  ],
  [
    'firstLevel',
    '一级指标…', // like L1
  ],
  [
    'secondLevel',
    '二级指标…', // like L1
  ],
  [
    'thirdLevel',
    '三级指标…', // like L1
  ],
  [
    'explanation',
    '…原因…', // L3, L4, L6, L18
    '…改进措施…', // L5
  ],
  [
    'actualValue',
    '…完成值', // L9, L12, L16
    '…完成指标值', // L17
    '…实际值', // L3
    '实际…值', // like L3
    '…实际完成…', // L4
    '…完成数', // like L15
    '…达到值', // like L15
    '…达成值', // like L15
  ],
  [
    'adjustedTarget',
    '调整…值', // L11
  ],
  [
    'initialTarget',
    '年初…值', // L10, L11, L16
  ],
  [
    'target',
    '…指标值', // L12, L19
    '…目标值', // L10, L15
    '…计划值', // like L12
    '…预期值', // like L12
    '预期…值', // like L12
    '…标准值', // like L12
  ],
  [
    'nature',
    '…符号', // S7
    '…符', // like S7
    '比较关系', // like S7
    '…方向', // like L8
  ],
  [
    'unit',
    '…计量单位', // L8
    '…度量单位', // L6
    '…值单位', // like L6
    '…指标单位', // like L6
  ],
  [
    'score',
    '…得分', // L9, L12
  ],
  [
    'maxScore',
    '…分值', // L13
    '…权重', // L9, L11
  ],
  [
    'explanation',
    '…情况说明', // like S24
    '…偏差…', // like S1
    '说明', // L11
    '备注', // L11
  ],
  // Last, since 年度绩效指标完成情况 also stands beside the whole table (L2).
  [
    'actualValue',
    '…完成情况', // like L15
    '…达成情况', // like L15
  ],
];

/** A header of the funds block; a `task` heads a table of tasks and their money instead. */
export type FundsLabel =
  | 'initialBudget'
  | 'annualBudget'
  | 'executedAmount'
  | 'executionRate'
  | 'maxScore'
  | 'score'
  | 'reason'
  | 'task'
  | 'ignored';

export const FUNDS_LABELS: LabelTable<FundsLabel> = [
  [
    'initialBudget',
    '年初预算数', // L1
    '年初安排', // like L1
    '年初安排数', // like L1
    '年初批复数', // like L1
    '年初', // like L6
    '预算批复数', // like L1
    '批复预算数', // like L1
  ],
  [
    'annualBudget',
    '全年预算数', // L1
    '全年预算', // like L1
    '调整后预算数', // L6
    '调整后预算', // like L6
    '调整后的预算', // S7
    '调整预算数', // L13
    '全年调整预算数', // L11
    '预算安排情况', // L12
    '当年预算数', // S7
    '预算数', // L10, L17, L20
    '年度预算数', // L6
    '预算金额', // like L10
    '年度预算', // like L10
    '预算安排数', // like L10
    '本年预算数', // like S7
    '年度预算金额', // like L10
    '计划安排资金', // L15
    '合计', // L16
    '调整后', // like L6
    '调整后数', // like L6
    '预算调整后数', // like L6
    '全年', // like L6
  ],
  [
    'executedAmount',
    '全年执行数', // L1
    '全年执行', // L1
    '预算执行数', // L6
    '执行数', // L10, L16, L22
    '资金执行情况', // L12
    '执行金额', // like L10
    '实际支出', // L15
    '实际支出金额', // like L15
    '支出数', // like L15
    '支出金额', // like L15
    '全年支出', // like L15
    '全年实际支出', // like L15
    '决算数', // like L15
    '累计支出', // like L15
    '实际使用资金', // like L15
    '支出决算', // like L15
    '使用金额', // like L15
    '全年决算数', // like L15
  ],
  [
    'executionRate',
    '执行率', // L1
    '执行进度', // like L12
    '支出率', // like L12
    '支出进度', // like L12
    '预算支出率', // like L12
    '资金支出率', // like L12
    '预算完成率', // like L12
    '资金使用率', // like L12
    '支付率', // like L12
  ],
  [
    'maxScore',
    '分值', // L1
    '权重', // L6
    '权重分', // like L9
    '标准分', // like L9
    '满分', // like L9
  ],
  [
    'score',
    '得分', // L1
    '自评得分', // like L1
    '自评分', // L16
    '得分情况', // like L16
    '评分', // like L16
  ],
  [
    'reason',
    '原因', // L6
    '偏差原因', // S7
  ],
  [
    'task',
    '任务名称', // like L14
    '主要任务', // like L14
    '年度主要任务', // like L14
    '工作任务', // like L14
    '重点工作任务', // like L14
    '任务内容', // like L14
    '主要内容', // like L14
  ],
  [
    'ignored',
    '资金到位情况', // L12
    '上年…', // like L9
    '…复核…', // L16
    '…计算方法', // L18
  ],
  [
    'reason',
    '…原因…', // like S7
  ],
  [
    'initialBudget',
    '年初…预算…', // L1, L6
  ],
  [
    'executionRate',
    '…执行率', // L4
    '…执行进度', // L12
    '…支出进度', // like L12
  ],
  [
    'executedAmount',
    '…执行数', // L6
    '…支出数', // like L15
    '…支付数', // like L15
    '…支付金额', // like L15
  ],
  [
    'annualBudget',
    '…调整…预算…', // L11, S7
    '…全年…预算…', // L11
  ],
  [
    'score',
    '…得分', // L11
  ],
  [
    'maxScore',
    '…权重', // L11
    '…分值', // L18
  ],
];

/**
 * The first cell of a row of the funds block, or beside it. A `source` never splits the row above it; `subtotal`
 * only heads the whole of several columns.
 */
export type FundsRowLabel = 'total' | 'subtotal' | 'source' | 'byIncome' | 'bySpending' | 'end';

export const FUNDS_ROW_LABELS: LabelTable<FundsRowLabel> = [
  [
    'total',
    '年度资金总额', // L1
    '年度财政资金总额', // L10
    '年度总金额', // L11
    '资金总额', // L22
    '总额', // L6
    '年度总额', // like L6
    '总金额', // like L11
    '合计', // L20
    '总计', // like L20
    '资金合计', // like L20
    '金额合计', // like L14
    '项目总资金', // like L20
    '预算总额', // like L14
    '预算数', // L12, L19
  ],
  [
    'subtotal',
    '小计', // like L14
  ],
  [
    'source',
    '上年结转资金', // L1
    '上年结转', // S16
    '其他资金', // L1
    '其它资金', // L19
    '单位资金', // L6
    '财政专户管理资金', // L6
    '地方资金', // L4
  ],
  [
    'byIncome',
    '按收入性质分', // L14
  ],
  [
    'bySpending',
    '按支出性质分', // L14
  ],
  [
    'end',
    '资金管理情况', // L5
    '情况说明', // L5
    '分配科学性', // L5
    '下达及时性', // L5
    '拨付合规性', // L5
    '使用规范性', // L5
    '执行准确性', // L5
    '预算绩效管理情况', // L5
    '支出责任履行情况', // L5
    '支出明细', // L15
  ],
  [
    'total',
    '…资金总额', // L1, L10
    '…总金额', // L11
    '…资金合计', // like L20
    '…预算总额', // like L14
  ],
  [
    'source',
    '上年结转…', // L1
  ],
];

/** A row of a transposed or paired funds block that names the kind of its amounts (L12, L19). */
export const FUNDS_PAIR_LABELS: LabelTable<'pair'> = [
  [
    'pair',
    '预算数', // L12, L17, L19
    '到位数', // L12
    '执行数', // L12, L17, L19
    '其中…', // L12, L19
    '财政资金', // L12
    '其他', // L12
    '其它', // L12
    '其他资金', // L12
    '其它资金', // L19
    '…财政拨款', // L19
    '地方资金…', // L17
    '中央补助…', // L17
  ],
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

export const HEAD_LABELS: LabelTable<HeadLabel> = [
  [
    'projectName',
    '项目名称', // L1
    '专项资金名称', // S23
    '专项名称', // L17
    '转移支付名称', // L4, S22
    '转移支付项目名称', // L4, S22
    '资金名称', // like L4
    '项目资金名称', // like L4
    '政策名称', // like L4
  ],
  [
    'supervisingDepartment',
    '主管部门', // L1
    '主管部门及代码', // S14
    '项目主管部门', // like L1
    '县级主管部门', // S23
    '区级主管部门', // like S23
    '主管单位', // like S23
    '主管预算部门', // like S23
    '市级主管部门', // S22
    '地方主管部门', // L4, S22
    '省、市、县级主管部门', // L4
    '省级主管部门', // L17
  ],
  [
    'implementingAgency',
    '实施单位', // L1
    '项目实施单位', // L10, S12
    '具体实施单位', // like L1
    '项目实施部门', // like L1
    '实施部门', // like L1
    '实施主体', // like L1
    '项目承担单位', // like L1
    '承担单位', // like L1
    '承办单位', // like L1
    '执行单位', // like L1
    '资金使用单位', // L4
    '承担处室', // S13
    '项目单位', // L25
    '项目单位名称', // like L25
    '资金使用部门', // like L25
    '使用单位', // like L25
    '基层预算单位', // like L25
    '用款单位', // like L4
    '责任单位', // like L1
    '预算单位', // like L14
    '申报单位', // like L25
    '一级预算单位名称', // L14
    '单位名称', // L10, L23
    '填报单位', // like L10
    '自评单位', // like L10
    '具体实施处室', // like S13
    '部门名称', // like L14
    '部门', // L7, L14
  ],
  [
    'totalScore',
    '自评总分', // L11
    '自评得分', // L13, L17
  ],
  [
    'selfRating',
    '自评等级', // SPEC 6
    '评价等级', // S33
    '绩效等级', // S33
    '评定等级', // S33
    '自评结果等级', // S33
    '自评等次', // like S33
    '评价等次', // like S33
    '绩效评级', // like S33
    '等次', // like S33
    '等级', // S33
  ],
  [
    'amountUnit',
    '金额单位', // L12
    '单位', // L1
  ],
  [
    'year',
    '预算年度', // L1
    '年度', // L1
    '自评年度', // L1
    '评价年度', // like L1
  ],
  [
    'other',
    '填报日期', // L10
    '填报人', // L22
    '联系方式', // L22
    '联系电话', // L11
    '联系人', // L11
    '部门联系人', // L11
    '电话', // L11
    '负责人', // L4
    '项目负责人', // L6
    '负责人及电话', // L4
    '项目负责人及电话', // L3
    '项目类别', // L10
    '项目属性', // L10
    '项目类型', // L10
    '是否为专项资金', // L12
    '是否公开', // L22
    '网址', // L22
    '财政审定评分', // L13
    '省级财政部门', // L17
    '基本情况', // L12
    '项目基本情况', // L6
    '项目实施内容及过程概述', // L6
  ],
  [
    'projectName',
    '项目名称…', // S18
    '项目…名称', // like L1
    '…项目名称', // like L1
  ],
  [
    'other',
    '…负责人…', // L3, L4
    '…电话', // L11
    '…财政部门', // L17
  ],
  [
    'supervisingDepartment',
    '主管部门…', // S14
    '…主管部门', // L4, S23
  ],
  [
    'supervisingDepartment',
    '中央主管部门', // L4, L17
  ],
  [
    'implementingAgency',
    '…实施单位', // L10
    '实施单位…', // L6
    '预算单位…', // like S14
    '…单位名称', // L14
    '…部门名称', // like L14
    '…使用单位', // L4
  ],
];

/** A label of 年度总体目标. `goal` names the block, or the expected side where nothing else does. */
export type GoalLabel = 'expected' | 'adjusted' | 'achieved' | 'goal';

export const GOAL_LABELS: LabelTable<GoalLabel> = [
  [
    'adjusted',
    '全年绩效目标', // L11
    '全年调整绩效目标', // L11
  ],
  [
    'expected',
    '预期目标', // L1, L15
    '年初设定目标', // L3, L4
    '年度预期目标', // L12
    '项目年度目标', // L6
    '年初绩效目标', // L11
    '年初目标', // like L11
    '年初预期目标', // like L3
    '预期绩效目标', // like L3
    '预期总目标', // like L3
    '预期总体目标', // like L3
    '年初总体目标', // like L3
    '设定目标', // like L3
    '目标内容', // like L3
  ],
  [
    'achieved',
    '实际完成情况', // L1
    '全年实际完成情况', // L4
    '年度总体目标完成情况综述', // L3
    '年度目标完成情况', // L6, L22
    '总体目标完成情况', // L9
    '全年目标实际完成情况', // L11
    '目标实际完成情况', // like L11
    '具体完成情况', // L12
    '实际完成', // L15
    '年度完成情况', // like L6
    '全年完成情况', // like L4
    '实际完成目标', // L19
    '实际完成目标情况', // like L19
    '完成情况综述', // like L19
    '完成情况', // L12
    '年度总体目标完成情况', // L2
  ],
  [
    'goal',
    '年度总体目标', // L1
    '总体目标', // L4, L9
    '年度目标', // L22
    '年度绩效目标', // L10
    '绩效目标', // like L10
  ],
  [
    'achieved',
    '…目标完成情况…', // L2, L3, L6
    '…实际完成情况', // L4, L11
  ],
  [
    'expected',
    '…预期目标', // L12
    '…设定目标', // L3
  ],
];

/** A label in front of the indicator table or beside it that may carry the points of the whole block. */
export const BLOCK_LABELS: LabelTable<'block'> = [
  [
    'block',
    '绩效指标', // L1, L6
    '年度绩效指标', // L2
    '年度绩效指标完成情况', // L2, L12, L17
    '绩效指标完成情况', // L19
    '年度绩效目标', // L10, L24
    '…绩效指标完成情况', // like L2
    '…绩效目标…', // L10, L15
  ],
];

/** What ends the indicator table, and what stands below it. */
export type FooterLabel = 'total' | 'sum' | 'subtotal' | 'formReason' | 'selfRating' | 'end';

export const FOOTER_LABELS: LabelTable<FooterLabel> = [
  [
    'total',
    '总分', // L1
    '自评总分', // L11
    '总得分', // like L1
    '自评得分', // L13
    '综合得分', // like L13
    '综合评分', // like L13
    '总评分', // like L13
    '总体得分', // like L13
    '最终得分', // like L13
    '评价得分', // like L13
    '总分合计', // like L13
    '全部得分', // like L13
  ],
  [
    'sum',
    '合计', // L6, L22
    '总计', // like L6
    '分值合计', // like L6
    '得分合计', // S31
    '合计得分', // like S31
    '得分总计', // like S31
    '自评得分合计', // like S31
    '自评分合计', // like S31
    '自评分数合计', // like S31
    '自评合计得分', // like S31
    '总分值', // like L1
  ],
  [
    'subtotal',
    '小计', // like L1
  ],
  [
    'formReason',
    '偏差大或目标未完成原因分析', // L10, S12
    '偏差原因分析', // L10
    '未完成原因分析', // L10
  ],
  [
    'selfRating',
    '自评等级', // SPEC 6
    '评价等级', // S33
    '绩效等级', // S33
    '评定等级', // S33
    '自评等次', // like S33
    '评价等次', // like S33
    '绩效评级', // like S33
    '等次', // like S33
    '等级', // S33
  ],
  [
    'end',
    '说明', // L4
    '注', // L2
    '备注', // L24
    '填表说明', // like L4
    '填报说明', // like L4
    '其他需要说明事项', // L7
    '评价结论', // L6
    '自评结论', // like L6
    '存在的问题', // like L6
    '主要问题', // like L6
    '下一步改进措施', // like L6
    '存在问题', // L6
    '改进措施', // L6
    '改进措施及结果应用方案', // L10
    '单位主要负责人签批意见', // L10
    '项目负责人', // L6
    '财务负责人', // L6
    '单位负责人', // like L6
    '填表人', // like L6
    '填报人', // L22
    '制表人', // like L6
    '经办人', // like L6
    '复核人', // like L6
    '审核人', // like L6
    '联系人', // L11
    '联系电话', // L11
    '填报日期', // L10
    '附件', // S1
  ],
  [
    'subtotal',
    '…小计', // L1
    '…指标合计', // like L1
  ],
  [
    'total',
    '…总分', // L11
    '…总得分', // like L13
    '…自评得分', // like L13
  ],
  [
    'formReason',
    '…目标未完成原因分析', // L10
  ],
  [
    'end',
    '…签批意见', // L10
    '…需要说明…', // L7
    '填表人…', // L6
    '填报人…', // L22
  ],
];

/** What a level of the indicator table is called; such a name alone is a heading, not an indicator. */
export const LEVEL_LABELS: LabelTable<'category' | 'dimension'> = [
  [
    'category',
    '产出指标', // L1
    '效益指标', // L1
    '满意度指标', // L1
    '成本指标', // L1
    '项目完成指标', // L19
    '项目决策', // L13, L19
    '项目管理', // L13
    '项目产出', // L13
    '项目效益', // L13, L19
  ],
  [
    'dimension',
    '数量指标', // L1
    '质量指标', // L1
    '时效指标', // L1
    '进度指标', // L24
    '经济效益指标', // L1
    '社会效益指标', // L1
    '生态效益指标', // L1
    '可持续影响指标', // L1
    '服务对象满意度指标', // L1
  ],
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
