import type { Decimal } from '../number/decimal';
import type { CellAddress } from '../sheet/cell-address';
import type { Cell } from '../sheet/sheet-snapshot';

/**
 * A cell of the form: where it is, what it holds, and what it says.
 *
 * @remarks
 * `text` is the cell in the words a careful reader would read out: a number in plain digits with all its
 * places, a percentage format as `97%`, a date format as `2023-12-31`, text as typed. It comes from value and
 * number format together, never from the shown text. It is `''` for an empty cell and for help text of the
 * template (`（200字以内）`). Merged cells are named by their anchor.
 */
export interface FormCell {
  readonly at: CellAddress;
  readonly cell: Cell;
  readonly text: string;
}

/** A column of the indicator table. */
export type IndicatorColumn =
  | 'firstLevel'
  | 'secondLevel'
  | 'thirdLevel'
  | 'targetSign'
  | 'targetDirection'
  | 'target'
  | 'unit'
  | 'actualValue'
  | 'maxScore'
  | 'score'
  | 'explanation';

/** A money column of the funds block. */
export type MoneyColumn = 'initialBudget' | 'annualBudget' | 'executedAmount';

/** The unit of the amounts in a funds block, from its label: 元, 千元, 万元, 亿元. */
export type AmountUnit = 'yuan' | 'thousandYuan' | 'tenThousandYuan' | 'hundredMillionYuan';

/** A cell of the funds block that stands for an amount. */
export type Amount =
  /** Blank, `无`, `-`, `—`, `——`, `/`: no amount. Zero is zero. */
  | { readonly kind: 'none' }
  | { readonly kind: 'amount'; readonly value: Decimal }
  /** Text such as `350万`; `value` is what it says in the block's unit, `null` when nobody can read it. */
  | { readonly kind: 'text'; readonly value: Decimal | null };

export interface AmountCell extends FormCell {
  readonly amount: Amount;
}

/** A row of the funds block. A cell is `null` where the block has no such column. */
export interface FundsRow {
  readonly row: number;
  /** 年度资金总额, 其中：当年财政拨款 …, as written, blanks removed. */
  readonly label: string;
  readonly initialBudget: AmountCell | null;
  readonly annualBudget: AmountCell | null;
  readonly executedAmount: AmountCell | null;
  readonly executionRate: FormCell | null;
  readonly maxScore: FormCell | null;
  readonly score: FormCell | null;
  readonly reason: FormCell | null;
}

/** 项目资金: the funds block. */
export interface FundsBlock {
  readonly unit: AmountUnit;
  /** 年度资金总额. */
  readonly total: FundsRow;
  /** 其中 rows that add up to the total; rows that only split another part are not among them. */
  readonly parts: readonly FundsRow[];
  /** The header says (%): a rate stands as 86.18, not as 0.8618. */
  readonly isRateInPercent: boolean;
  /** 分值 of the execution: from the column, else from the points in a label (`预算执行情况(20分)`). */
  readonly maxScore: Decimal | null;
}

/** A field of the head that the form has; its cell is empty where nobody filled it. */
export interface HeadField {
  readonly label: string;
  readonly cell: FormCell;
}

/** One line of 年度总体目标: the form may have several goals. `null` where the block has no such column. */
export interface AnnualGoal {
  /** 预期目标. */
  readonly expected: FormCell | null;
  /** 实际完成情况. */
  readonly achieved: FormCell | null;
}

/** 二级指标 and 一级指标 as sides of performance; `null` for a side with a name of its own. */
export type Dimension =
  | 'quantity'
  | 'quality'
  | 'timeliness'
  | 'cost'
  | 'economicBenefit'
  | 'socialBenefit'
  | 'ecologicalBenefit'
  | 'sustainableImpact'
  | 'satisfaction';

/** 绩效指标: one row of the indicator table. A cell is `null` where the table has no such column. */
export interface Indicator {
  readonly row: number;
  /** 一级指标 as written, points and blanks removed; carried down. */
  readonly category: string | null;
  /** 二级指标 as written, points and blanks removed; carried down. */
  readonly dimensionLabel: string | null;
  /** What the second level, else the first level says this row is about. */
  readonly dimension: Dimension | null;
  /** 三级指标; its text without the numbering (`指标1：`). */
  readonly name: FormCell;
  /** 年度指标值: the value cell. */
  readonly target: FormCell;
  /** 指标性质 (≥ ≤ = 定性) in a column of its own. */
  readonly targetSign: FormCell | null;
  /** 正向 / 反向 in a column of its own. */
  readonly targetDirection: FormCell | null;
  /** 度量单位 in a column of its own. */
  readonly unit: FormCell | null;
  /** 实际完成值. */
  readonly actual: FormCell;
  /** 分值. */
  readonly maxScore: FormCell | null;
  /** 得分. */
  readonly score: FormCell | null;
  /** 偏差原因分析及改进措施. */
  readonly explanation: FormCell | null;
}

/** Points printed in brackets behind a label (`产出指标（50分）`), with the indicators under it. */
export interface PrintedPoints {
  readonly label: string;
  readonly at: CellAddress;
  readonly points: Decimal;
  /** Sheet rows of the indicators under the label. */
  readonly rows: readonly number[];
}

/**
 * 总分: the row of the sums. A cell is `null` where the row has none.
 *
 * @remarks One cell merged over both columns is named twice: it can be read as either, and is never written.
 */
export interface TotalRow {
  readonly row: number;
  readonly maxScore: FormCell | null;
  readonly score: FormCell | null;
}

/** （项目支出）绩效自评表, as it stands in a sheet. */
export interface SelfEvaluationForm {
  readonly sheet: string;
  readonly title: FormCell | null;
  readonly year: number | null;
  /** Fields are `null` where the form does not have them. */
  readonly projectName: HeadField | null;
  readonly supervisingDepartment: HeadField | null;
  readonly implementingAgency: HeadField | null;
  readonly funds: FundsBlock | null;
  readonly goals: readonly AnnualGoal[];
  /** The columns the indicator table has. */
  readonly columns: ReadonlySet<IndicatorColumn>;
  readonly indicators: readonly Indicator[];
  readonly printedPoints: readonly PrintedPoints[];
  readonly total: TotalRow | null;
  /** 自评等级: beside the total or at a label of its own. */
  readonly selfRating: FormCell | null;
  /** 偏差大或目标未完成原因分析 for the whole form (湖北). */
  readonly formReason: FormCell | null;
  /** Leftovers of the template: `……`, bare `指标2：`, help text. */
  readonly residue: readonly CellAddress[];
}

/** What a sheet turned out to hold. */
export interface SheetReading {
  /** From top to bottom; empty where the sheet holds no such form. */
  readonly forms: readonly SelfEvaluationForm[];
  /** Labels that were looked for and not found in a sheet without a form, in the form's own words. */
  readonly missingLabels: readonly string[];
}
