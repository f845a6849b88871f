import type {
  AmountCell,
  AnnualGoal,
  Dimension,
  FormCell,
  FundsBlock,
  FundsRow,
  HeadField,
  Indicator,
  IndicatorColumn,
  PrintedPoints,
  SelfEvaluationForm,
} from '../../../src/core/form/form';
import type { JudgementBasis, JudgementNote, Outcome } from '../../../src/core/judgement/judgement';
import { decimalOfNumber, parseDecimal, type Decimal } from '../../../src/core/number/decimal';
import { printDecimal, printPercent } from '../../../src/core/number/rounding';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policies/presets';
import type { ScoringPolicy } from '../../../src/core/scoring/policy';
import { scoreForm } from '../../../src/core/scoring/score-form';
import { undecided } from '../../../src/core/scoring/scored-form';
import type { JudgedIndicator, RowDecision, ScoredForm } from '../../../src/core/scoring/scored-form';
import { parseAddress, type CellAddress } from '../../../src/core/sheet/cell-address';
import type { Cell } from '../../../src/core/sheet/sheet-snapshot';

/** What a cell holds; `undefined` is an empty cell, `null` a cell the form does not have. */
export type CellSpec = string | number | Partial<Cell> | null | undefined;

/** An amount; text that is no number says what it comes to. */
export type MoneySpec = number | string | { readonly text: string; readonly value: number | null } | null;

export interface FundsRowSpec {
  readonly label?: string;
  readonly initial?: MoneySpec;
  readonly annual?: MoneySpec;
  readonly executed?: MoneySpec;
  readonly maxScore?: CellSpec;
  readonly rate?: CellSpec;
  readonly score?: CellSpec;
  /** Absent unless given: most forms have no 原因 in the funds block. */
  readonly reason?: CellSpec;
}

export interface FundsSpec extends FundsRowSpec {
  readonly parts?: readonly FundsRowSpec[];
  readonly isRateInPercent?: boolean;
  /** Points from a label, where the block has no 分值 column. */
  readonly labelPoints?: number;
}

export interface RowSpec {
  readonly row?: number;
  readonly name?: CellSpec;
  readonly target?: CellSpec;
  readonly actual?: CellSpec;
  readonly maxScore?: CellSpec;
  readonly score?: CellSpec;
  readonly explanation?: CellSpec;
  /** Anchor of an explanation that is merged with another row's. */
  readonly explanationAt?: string;
  readonly category?: string;
  readonly dimensionLabel?: string;
  readonly dimension?: Dimension;
  readonly outcome?: Outcome;
  /** 完成率 as a decimal literal. */
  readonly rate?: string | Decimal | null;
  readonly basis?: JudgementBasis;
  readonly isReverse?: boolean;
  readonly notes?: readonly JudgementNote[];
  readonly isLocked?: boolean;
}

export interface FormSpec {
  readonly policy?: ScoringPolicy;
  readonly year?: number | null;
  readonly projectName?: CellSpec;
  readonly supervisingDepartment?: CellSpec;
  readonly implementingAgency?: CellSpec;
  readonly funds?: FundsSpec;
  readonly goals?: readonly { readonly expected?: CellSpec; readonly achieved?: CellSpec }[];
  readonly rows?: readonly RowSpec[];
  readonly printedPoints?: readonly (Omit<PrintedPoints, 'at' | 'points'> & {
    readonly at: string;
    readonly points: number;
  })[];
  readonly total?: { readonly maxScore?: CellSpec; readonly score?: CellSpec };
  /** Absent unless given. */
  readonly selfRating?: CellSpec;
  /** Absent unless given. */
  readonly formReason?: CellSpec;
  readonly residue?: readonly string[];
}

export const FIRST_INDICATOR_ROW = 13;
const FUNDS_ROW = 6;
const GOAL_ROW = 11;
const TOTAL_ROW = 40;

const addressOf = (text: string): CellAddress => {
  const at = parseAddress(text);
  if (at === null) throw new Error(`no address: ${text}`);
  return at;
};

const exact = (value: number): Decimal => {
  const decimal = decimalOfNumber(value);
  if (decimal === null) throw new Error(`no number: ${String(value)}`);
  return decimal;
};

/** What a careful reader would read out of the cell. */
export function textOf({ value, numberFormat, error }: Cell): string {
  if (error !== null || value === null) return '';
  if (typeof value !== 'number') return String(value).trim();
  return numberFormat.includes('%') ? printPercent(exact(value), 10) : printDecimal(exact(value));
}

/** A cell of the form that is there, as the reader would hand it over. */
export function presentCell(address: string, spec: Exclude<CellSpec, null>): FormCell {
  const given: Partial<Cell> = typeof spec === 'object' ? spec : { value: spec ?? null };
  const cell: Cell = {
    value: null,
    error: null,
    formula: null,
    numberFormat: 'General',
    locked: true,
    ...given,
  };
  return { at: addressOf(address), cell, text: textOf(cell) };
}

const cellOf = (address: string, spec: CellSpec): FormCell | null =>
  spec === null ? null : presentCell(address, spec);

const optionalCell = (address: string, spec: CellSpec): FormCell | null =>
  spec === undefined ? null : cellOf(address, spec);

const NO_AMOUNT = new Set(['', '无', '-', '—', '——', '/']);

function amountCell(address: string, spec: MoneySpec | undefined): AmountCell | null {
  if (spec === null) return null;
  if (spec === undefined) return { ...presentCell(address, undefined), amount: { kind: 'none' } };
  if (typeof spec === 'number') {
    return { ...presentCell(address, spec), amount: { kind: 'amount', value: exact(spec) } };
  }
  const [text, value] = typeof spec === 'string' ? [spec, null] : [spec.text, spec.value];
  const cell = presentCell(address, text);
  if (NO_AMOUNT.has(text)) return { ...cell, amount: { kind: 'none' } };
  return { ...cell, amount: { kind: 'text', value: value === null ? null : exact(value) } };
}

const fundsRow = (row: number, label: string, spec: FundsRowSpec): FundsRow => ({
  row,
  label: spec.label ?? label,
  initialBudget: amountCell(`E${row}`, spec.initial),
  annualBudget: amountCell(`F${row}`, spec.annual),
  executedAmount: amountCell(`G${row}`, spec.executed),
  maxScore: cellOf(`H${row}`, spec.maxScore),
  executionRate: cellOf(`I${row}`, spec.rate),
  score: cellOf(`J${row}`, spec.score),
  reason: optionalCell(`K${row}`, spec.reason),
});

function fundsBlock(spec: FundsSpec): FundsBlock {
  const total = fundsRow(FUNDS_ROW, '年度资金总额', spec);
  const points = spec.labelPoints === undefined ? null : exact(spec.labelPoints);
  return {
    unit: 'tenThousandYuan',
    total,
    parts: (spec.parts ?? []).map((part, index) => fundsRow(FUNDS_ROW + 1 + index, '其中：财政拨款', part)),
    isRateInPercent: spec.isRateInPercent ?? false,
    maxScore: total.maxScore === null ? points : parseDecimal(total.maxScore.text),
  };
}

const rateOf = (rate: RowSpec['rate']): Decimal | null =>
  typeof rate === 'string' ? parseDecimal(rate) : (rate ?? null);

function judgedRow(spec: RowSpec, index: number): JudgedIndicator {
  const row = spec.row ?? FIRST_INDICATOR_ROW + index;
  const valueOf = (key: keyof RowSpec, fallback: CellSpec): CellSpec =>
    Object.hasOwn(spec, key) ? (spec[key] as CellSpec) : fallback;
  const indicator: Indicator = {
    row,
    category: spec.category ?? '产出指标',
    dimensionLabel: spec.dimensionLabel ?? '数量指标',
    dimension: spec.dimension ?? 'quantity',
    name: presentCell(`D${row}`, valueOf('name', `指标${String(index + 1)}`) ?? undefined),
    target: presentCell(`E${row}`, valueOf('target', '≥10家') ?? undefined),
    targetSign: null,
    targetDirection: null,
    unit: null,
    actual: presentCell(`F${row}`, valueOf('actual', '10家') ?? undefined),
    maxScore: cellOf(`G${row}`, valueOf('maxScore', 10)),
    score: cellOf(`H${row}`, valueOf('score', 10)),
    explanation: cellOf(spec.explanationAt ?? `I${row}`, valueOf('explanation', undefined)),
  };
  return {
    indicator,
    targetText: indicator.target.text,
    actualText: indicator.actual.text,
    judgement: {
      outcome: spec.outcome ?? 'met',
      completionRate: rateOf(spec.rate),
      basis: spec.basis ?? 'quantity',
      isReverse: spec.isReverse ?? false,
      notes: spec.notes ?? [],
      sentence: '实际完成值达到年度指标值',
    },
  };
}

const headField = (label: string, address: string, spec: CellSpec): HeadField | null => {
  const cell = cellOf(address, spec);
  return cell === null ? null : { label, cell };
};

function goalsOf(spec: FormSpec): readonly AnnualGoal[] {
  const goals = spec.goals ?? [{ expected: '完成年度任务', achieved: '已完成年度任务' }];
  return goals.map(({ expected, achieved }, index) => ({
    expected: cellOf(`B${GOAL_ROW + index}`, expected),
    achieved: cellOf(`F${GOAL_ROW + index}`, achieved),
  }));
}

function columnsOf(indicators: readonly Indicator[]): ReadonlySet<IndicatorColumn> {
  const optional = (['maxScore', 'score', 'explanation'] as const).filter((column) =>
    indicators.some((indicator) => indicator[column] !== null),
  );
  return new Set<IndicatorColumn>(['thirdLevel', 'target', 'actualValue', ...optional]);
}

/** The rows of a form, judged as the specification says. */
export const judgedRows = ({ rows = [] }: FormSpec): readonly JudgedIndicator[] => rows.map(judgedRow);

/** A form with everything filled that the specification does not name. */
export function buildForm(spec: FormSpec): SelfEvaluationForm {
  const indicators = judgedRows(spec).map(({ indicator }) => indicator);
  const { total } = spec;
  return {
    sheet: '自评表',
    title: presentCell('A2', '项目支出绩效自评表'),
    year: spec.year === undefined ? 2023 : spec.year,
    projectName: headField(
      '项目名称',
      'D3',
      Object.hasOwn(spec, 'projectName') ? spec.projectName : '某项目',
    ),
    supervisingDepartment: headField(
      '主管部门',
      'D4',
      Object.hasOwn(spec, 'supervisingDepartment') ? spec.supervisingDepartment : '某部门',
    ),
    implementingAgency: headField(
      '实施单位',
      'G4',
      Object.hasOwn(spec, 'implementingAgency') ? spec.implementingAgency : '某单位',
    ),
    funds: spec.funds === undefined ? null : fundsBlock(spec.funds),
    goals: goalsOf(spec),
    columns: columnsOf(indicators),
    indicators,
    printedPoints: (spec.printedPoints ?? []).map(({ label, at, points, rows }) => ({
      label,
      at: addressOf(at),
      points: exact(points),
      rows,
    })),
    total:
      total === undefined
        ? null
        : {
            row: TOTAL_ROW,
            maxScore: cellOf(`G${TOTAL_ROW}`, total.maxScore),
            score: cellOf(`H${TOTAL_ROW}`, total.score),
          },
    selfRating: optionalCell(`I${TOTAL_ROW}`, spec.selfRating),
    formReason: optionalCell(`D${TOTAL_ROW + 1}`, spec.formReason),
    residue: (spec.residue ?? []).map(addressOf),
  };
}

/** The form of a specification, scored by its policy. */
export function buildScoredForm(spec: FormSpec): ScoredForm {
  const judged = judgedRows(spec);
  const decisions: readonly RowDecision[] = judged.flatMap(({ indicator: { row } }, index) =>
    spec.rows?.[index]?.isLocked === true ? [{ ...undecided(row), isScoreLocked: true }] : [],
  );
  return scoreForm(buildForm(spec), judged, spec.policy ?? DEFAULT_POLICY, decisions);
}
