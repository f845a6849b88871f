import type { Severity } from '../checks/check';
import type { AmountUnit } from '../form/form';
import { amountIn, amountOf } from '../form/read-amount';
import { isAbove, over, plus, sum, toNumber, ZERO } from '../number/decimal';
import type { Decimal } from '../number/decimal';
import { roundHalfUp } from '../number/rounding';
import { budgetOf } from '../scoring/execution-rate';
import { describeRescaling, rescalingOf } from '../scoring/rescaling';
import { printRating } from '../scoring/self-rating';
import type { CellValue } from '../sheet/sheet-snapshot';
import { BOXED, BOXED_AMOUNT, BOXED_RATE, BOXED_TEXT } from './cell-looks';
import { draftList } from './list-draft';
import type { ListColumn, ListLine } from './list-draft';
import type { BlockPoints, PlaceTitle, SummaryEntry } from './review-entry';
import { GAP, SEVERITY_WORDS } from './review-entry';
import type { SheetDraft } from './sheet-draft';

type FormEntry = Extract<SummaryEntry, { kind: 'form' }>;

/** 自评汇总: the tab, and what its lines are. */
export const SUMMARY_SHEET_NAME = '自评汇总';

/** More columns of blocks do not fit on the page; what else there is goes into one. */
const MOST_BLOCKS = 6;
const OTHER_BLOCKS = '其他';

/** The blocks that have no first level of the form for a label. */
const EXECUTION_BLOCK = '预算执行';
const ROWS_WITHOUT_LEVEL = '绩效指标';

const UNIT_WORDS: Readonly<Record<AmountUnit, string>> = {
  yuan: '元',
  thousandYuan: '千元',
  tenThousandYuan: '万元',
  hundredMillionYuan: '亿元',
};

/** The unit of all amounts: the forms' own where they agree, else 万元. */
function commonUnit(entries: readonly FormEntry[]): AmountUnit {
  const units = new Set(entries.flatMap(({ evaluation: { form } }) => form.funds?.unit ?? []));
  const [first = 'tenThousandYuan', ...others] = units;
  return others.length > 0 ? 'tenThousandYuan' : first;
}

interface Money {
  readonly budget: Decimal | null;
  readonly executed: Decimal | null;
}

function moneyOf({ evaluation: { form, policy } }: FormEntry, unit: AmountUnit): Money {
  const { funds } = form;
  if (funds === null) return { budget: null, executed: null };
  const inUnit = (value: Decimal | null): Decimal | null =>
    value === null ? null : amountIn(value, funds.unit, unit);
  return {
    budget: inUnit(budgetOf(funds.total, policy)),
    executed: inUnit(amountOf(funds.total.executedAmount)),
  };
}

const cellOf = (value: Decimal | null): CellValue => (value === null ? null : toNumber(value));

/** Four places of a rate are two of its percentage, as on every form. */
const rateCell = (rate: Decimal | null): CellValue => (rate === null ? null : toNumber(roundHalfUp(rate, 4)));

/** The labels that most forms share, in the order in which they come up first. */
function sharedBlocks(entries: readonly FormEntry[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { label } of entries.flatMap(({ blocks }) => blocks))
    counts.set(label, (counts.get(label) ?? 0) + 1);
  const labels = [...counts.keys()];
  const common = [...labels]
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
    .slice(0, MOST_BLOCKS);
  return labels.filter((label) => common.includes(label));
}

/** Whether a block has scores to give and nobody gave one yet; its sum would read as points lost. */
function isUnscored({ evaluation: { execution, results } }: FormEntry, label: string): boolean {
  const ofExecution = execution !== null && label === EXECUTION_BLOCK ? [execution.score] : [];
  const ofRows = results
    .filter(({ indicator }) => (indicator.category ?? ROWS_WITHOUT_LEVEL) === label)
    .map(({ score }) => score);
  const scores = [...ofExecution, ...ofRows];
  return scores.some(({ kind }) => kind === 'waiting') && scores.every((score) => !('points' in score));
}

function blockCells(
  blocks: readonly BlockPoints[],
  labels: readonly string[],
  hasOther: boolean,
): CellValue[] {
  const sumOf = (chosen: readonly BlockPoints[]): CellValue =>
    chosen.length === 0 ? null : toNumber(sum(chosen.map(({ points }) => points)));
  const cells = labels.map((label) => sumOf(blocks.filter((block) => block.label === label)));
  return hasOther ? [...cells, sumOf(blocks.filter(({ label }) => !labels.includes(label)))] : cells;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** What stands in place of a total: no indicator to score, no 分值 to score by, or something that still waits. */
function noTotal({ total, results }: FormEntry['evaluation']): string {
  if (results.length === 0) return '未填写';
  return total.maxScore === null ? '—' : '未计算';
}

/** What to know of a total: that it is more than the sum of the points before it. */
function remarkOf({ evaluation }: FormEntry): string | null {
  const rescaling = evaluation.total.score === null ? null : rescalingOf(evaluation);
  return rescaling === null ? null : describeRescaling(rescaling);
}

function formLine(
  entry: FormEntry,
  number: number,
  unit: AmountUnit,
  blocks: (points: readonly BlockPoints[]) => readonly CellValue[],
): ListLine {
  const { evaluation } = entry;
  const { form, execution, total, policy, findings } = evaluation;
  const { budget, executed } = moneyOf(entry, unit);
  const text = (field: typeof form.projectName): CellValue => field?.cell.text ?? null;
  return [
    number,
    entry.place,
    text(form.projectName),
    text(form.supervisingDepartment),
    text(form.implementingAgency),
    cellOf(budget),
    cellOf(executed),
    rateCell(execution?.rate ?? null),
    ...blocks(entry.blocks.filter(({ label }) => !isUnscored(entry, label))),
    cellOf(total.score) ?? noTotal(evaluation),
    total.rating === null ? null : printRating(total.rating, policy),
    ...SEVERITIES.map((severity) => findings.filter((finding) => finding.severity === severity).length),
    remarkOf(entry),
  ];
}

/** 合计: amounts and their rate; points of different forms add up to nothing. */
function sumLine(entries: readonly FormEntry[], unit: AmountUnit, blockCount: number): ListLine {
  const money = entries.map((entry) => moneyOf(entry, unit));
  const total = (pick: (amounts: Money) => Decimal | null): Decimal =>
    money.reduce((result, amounts) => plus(result, pick(amounts) ?? ZERO), ZERO);
  const [budget, executed] = [total((amounts) => amounts.budget), total((amounts) => amounts.executed)];
  const counts = SEVERITIES.map(
    (severity) =>
      entries
        .flatMap(({ evaluation }) => evaluation.findings)
        .filter((finding) => finding.severity === severity).length,
  );
  const blanks = Array<CellValue>(blockCount + 2).fill(null);
  const rate = isAbove(budget, ZERO) ? over(executed, budget) : null;
  return [
    '合计',
    null,
    null,
    null,
    null,
    cellOf(budget),
    cellOf(executed),
    rateCell(rate),
    ...blanks,
    ...counts,
  ];
}

/** Wide enough for 满意度指标 in one line. */
const points = (title: string): ListColumn => ({ title, width: 12, look: BOXED });
const words = (title: string, width: number): ListColumn => ({ title, width, look: BOXED_TEXT });

/** Every 评分办法 that a form is scored by; sheets may differ. */
function policyWords(forms: readonly FormEntry[]): readonly string[] {
  const names = new Set(forms.map(({ evaluation }) => evaluation.policy.name));
  return names.size === 0 ? [] : [`评分办法：${[...names].join('、')}`];
}

/**
 * 自评汇总: one line for every form.
 *
 * @remarks Figures are values, not formulas: the sheet says what was true when it was drawn.
 */
export function draftSummary(entries: readonly SummaryEntry[], placeTitle: PlaceTitle): SheetDraft {
  const forms = entries.filter((entry) => entry.kind === 'form');
  const unit = commonUnit(forms);
  const labels = sharedBlocks(forms);
  const hasOther = forms.some(({ blocks }) => blocks.some(({ label }) => !labels.includes(label)));
  const titles = hasOther ? [...labels, OTHER_BLOCKS] : labels;
  const hasRemarks = forms.some((entry) => remarkOf(entry) !== null);
  const lines = entries.map((entry, index): ListLine =>
    entry.kind === 'unread'
      ? { before: [index + 1, entry.place], text: entry.message }
      : formLine(entry, index + 1, unit, (blocks) => blockCells(blocks, labels, hasOther)),
  );
  return draftList({
    name: SUMMARY_SHEET_NAME,
    title: '绩效自评汇总',
    remark: [
      ...policyWords(forms),
      `金额单位：${UNIT_WORDS[unit]}`,
      `共${String(forms.length)}份自评表`,
    ].join(GAP),
    columns: [
      { title: '序号', width: 6, look: BOXED },
      words(placeTitle, 24),
      words('项目名称', 26),
      words('主管部门', 18),
      words('实施单位', 18),
      { title: '预算数', width: 15, look: BOXED_AMOUNT },
      { title: '执行数', width: 15, look: BOXED_AMOUNT },
      { title: '执行率', width: 10, look: BOXED_RATE },
      ...titles.map(points),
      points('总分'),
      { title: '等级', width: 7, look: BOXED },
      ...SEVERITIES.map((severity) => ({ title: SEVERITY_WORDS[severity], width: 6, look: BOXED })),
      ...(hasRemarks ? [words('备注', 26)] : []),
    ],
    lines: forms.length > 1 ? [...lines, sumLine(forms, unit, titles.length)] : lines,
  });
}
