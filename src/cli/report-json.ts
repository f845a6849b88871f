import { printAddress, printRating, toNumber } from '../core/index';
import type { Decimal, Evaluation, FormCell, HeadField, IndicatorResult, Score } from '../core/index';
import type { Unreadable } from './read-workbook';

const numberOf = (value: Decimal | null): number | null => (value === null ? null : toNumber(value));

const textOf = (cell: FormCell | null): string | null =>
  cell === null || cell.text === '' ? null : cell.text;

const fieldOf = (field: HeadField | null): string | null => textOf(field?.cell ?? null);

const wordsOf = (text: string): string | null => (text === '' ? null : text);

/** A kept score is a person's, not ours; it stands beside it as `typedScore`. */
const computedScore = (score: Score): number | null =>
  score.kind === 'computed' ? toNumber(score.points) : null;

const indicatorOf = (result: IndicatorResult): object => ({
  row: result.indicator.row,
  category: result.indicator.category,
  dimension: result.indicator.dimensionLabel,
  name: textOf(result.indicator.name),
  target: wordsOf(result.targetText),
  actual: wordsOf(result.actualText),
  maxScore: numberOf(result.maxScore),
  typedScore: numberOf(result.typedScore),
  outcome: result.judgement.outcome,
  completionRate: numberOf(result.judgement.completionRate),
  score: computedScore(result.score),
  explanation: textOf(result.indicator.explanation),
  reading: result.judgement.sentence,
});

/** One form as one line of JSON, by `test/contract/evaluation.schema.json`. */
export function printFormJson(file: string, evaluation: Evaluation): string {
  const { form, policy, execution, results, total, findings, plan } = evaluation;
  return JSON.stringify({
    file,
    sheet: form.sheet,
    problem: null,
    form: {
      title: textOf(form.title),
      year: form.year,
      projectName: fieldOf(form.projectName),
      supervisingDepartment: fieldOf(form.supervisingDepartment),
      implementingAgency: fieldOf(form.implementingAgency),
    },
    policy: policy.name,
    execution: execution && {
      initialBudget: numberOf(execution.initialBudget),
      annualBudget: numberOf(execution.annualBudget),
      executedAmount: numberOf(execution.executedAmount),
      rate: numberOf(execution.rate),
      maxScore: numberOf(execution.maxScore),
      typedScore: numberOf(execution.typedScore),
      score: computedScore(execution.score),
    },
    indicators: results.map(indicatorOf),
    total: {
      maxScore: numberOf(total.maxScore),
      typedScore: numberOf(total.typedScore),
      score: numberOf(total.score),
      rating: total.rating === null ? null : printRating(total.rating, policy),
    },
    findings: findings.map(({ code, severity, at, message }) => ({
      code,
      severity,
      cell: at === null ? null : printAddress(at),
      message,
    })),
    writes: plan.writes.map(({ at, from, to }) => ({ cell: printAddress(at), from, to })),
  });
}

/** A file without a form as one line of JSON, by the same schema. */
export const printProblemJson = (file: string, { kind, message }: Unreadable): string =>
  JSON.stringify({
    file,
    sheet: null,
    problem: { kind, message },
    form: null,
    execution: null,
    indicators: [],
    total: null,
    findings: [],
    writes: [],
  });
