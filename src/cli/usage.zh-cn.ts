import type { CommandName } from './read-arguments';

const OVERVIEW = `selfeval 核对《项目支出绩效自评表》，按评分办法算出得分

用法：
  selfeval check 文件…     核对：哪里没填、哪里算错、哪里须说明原因
  selfeval score 文件…     评分：把得分、总分和执行率写进表里
  selfeval summary 文件…   汇总：所有自评表列成一张表，另附全部核对意见
  selfeval template        新建：空白的自评表，或沿用上年的指标
  selfeval explain 指标值 完成值   解释一行指标怎么读、怎么判
  selfeval policies        列出评分办法和每个参数的出处

文件可以是 .xlsx、.xlsm 或文件夹（含下级文件夹），“-”表示标准输入
每个命令的选项见 selfeval 命令 --help
`;

const POLICY = `  --policy 名称或文件   评分办法的名称，或导出后改过的 JSON 文件，
                        默认为保存在工作簿里的办法，没有时为“通用”`;

const EXIT_CODES = `退出码：0 没有错误，1 表中有错误须改，2 有文件无法读取或写入，或用法不对`;

const COMMANDS: Record<CommandName, string> = {
  check: `用法：selfeval check 文件… [--policy 名称或文件] [--json]

核对每一份自评表：得分、核对结果（附单元格和下一步）以及重新计算会写入什么，不改动任何文件
文件夹里有原件的“名称.已评分.xlsx”和先前生成的汇总不核对，除非直接写出文件名

选项：
${POLICY}
  --json                每份自评表输出一行 JSON

${EXIT_CODES}

示例：
  selfeval check 自评表.xlsx
  selfeval check 报送材料 --policy 湖北 --json
`,
  score: `用法：selfeval score 文件… [--out 文件夹 | --in-place] [--policy 名称或文件]

把执行率、得分、总分和自评等级写进表里，其他单元格一概不动
默认另存为同一文件夹下的“名称.已评分.xlsx”，无须改动时不另存，已有的文件不覆盖

选项：
  --out 文件夹          结果存到这个文件夹，保留下级文件夹，重名时加编号
  --in-place            直接改原文件，原件存为 .bak（已有时为 .bak1、.bak2…）
${POLICY}

${EXIT_CODES}

示例：
  selfeval score 自评表.xlsx
  selfeval score 报送材料 --out 评分结果
`,
  summary: `用法：selfeval summary 文件… --out 汇总.xlsx [--policy 名称或文件]

把每一份自评表列成一行：预算、执行率、各项得分、总分、等级和核对结果的条数
另一张工作表列出全部核对意见及其单元格，无法读取的文件也列出原因，不改动任何自评表

选项：
  --out 文件            汇总存为这个 .xlsx 文件，已有的文件不覆盖
${POLICY}

${EXIT_CODES}

示例：
  selfeval summary 报送材料 --out 汇总.xlsx
`,
  template: `用法：selfeval template --layout 表样 --out 文件.xlsx [选项]

新建一份空白的自评表，须填写的内容留空
给出上年的自评表时沿用其中的指标、指标值和分值，完成值和得分留空，指标值里的年份不改

选项：
  --layout 表样         益阳、全国、湖北、四川
  --out 文件            存为这个 .xlsx 文件，已有的文件不覆盖
  --from 文件           上年的自评表，年度加一，项目和单位沿用
  --year 年份           自评表的年度，四位数字
  --project 名称        项目名称
  --department 名称     主管部门
  --agency 名称         实施单位
  --unit 单位           金额单位，万元（默认）或元
  --rows 行数           每个二级指标下的行数，1 至 20，默认 2，沿用上年指标时默认 1

退出码：0 已新建，2 文件无法读取或写入，或用法不对

示例：
  selfeval template --layout 益阳 --year 2026 --project 公路养护 --out 附件3.xlsx
  selfeval template --layout 益阳 --from 2025年自评表.xlsx --out 2026年自评表.xlsx
`,
  explain: `用法：selfeval explain 指标值 完成值 [选项]

解释一行指标怎么读、是否达成、为什么

选项：
  --dimension 名称      二级指标，如“数量指标”“成本指标”
  --name 名称           三级指标的名称
  --unit 单位           单独一列的度量单位
  --year 年份           自评表的年度，四位数字
  --explanation 文字    偏差原因分析及改进措施

以“-”开头的值须放在“--”之后

示例：
  selfeval explain ≥5家 30家
  selfeval explain --dimension 成本指标 -- ≤350万元 350万
`,
  policies: `用法：selfeval policies [名称] [--json]

列出随附的评分办法、每个参数和出处

选项：
  --json                把一个评分办法导出为 JSON，改后可用于 --policy

示例：
  selfeval policies
  selfeval policies 湖北 --json > 湖北.json
`,
};

/** What the command line can do, or one of its commands. */
export const describeUsage = (command: CommandName | null): string =>
  command === null ? OVERVIEW : COMMANDS[command];
