import {
  printDecimal,
  printPercent,
  printRating,
  WAITING_WORDS,
  waitingCauseOf,
  waitingCauseOfExecution,
} from '../core/index';
import type {
  AmountUnit,
  Decimal,
  Evaluation,
  IndicatorResult,
  Outcome,
  Score,
  WaitingCause,
} from '../core/index';
import { alignTable } from './text-table';
import type { TextColumn } from './text-table';

export const OUTCOME_WORDS: Record<Outcome, string> = {
  met: '达成',
  exceeded: '超额',
  partly: '部分达成',
  missed: '未达成',
  undecidable: '无法判断',
  notApplicable: '不适用',
};

const UNIT_WORDS: Record<AmountUnit, string> = {
  yuan: '元',
  thousandYuan: '千元',
  tenThousandYuan: '万元',
  hundredMillionYuan: '亿元',
};

const NONE = '—';

const points = (value: Decimal | null): string => (value === null ? NONE : printDecimal(value));

function printScore(score: Score, cause: WaitingCause): string {
  switch (score.kind) {
    case 'computed':
      return printDecimal(score.points);
    case 'kept':
    case 'decided':
      return `${printDecimal(score.points)} 人工评定`;
    case 'waiting':
      return WAITING_WORDS[cause];
    case 'none':
      return NONE;
  }
}

const COLUMNS: readonly TextColumn[] = [
  { title: '行', widest: 7, isNumber: true },
  { title: '指标', widest: 28 },
  { title: '年度指标值', widest: 22 },
  { title: '实际完成值', widest: 22 },
  { title: '完成率', widest: 10, isNumber: true },
  { title: '判定', widest: 8 },
  { title: '分值', widest: 6, isNumber: true },
  { title: '现得分', widest: 8, isNumber: true },
  { title: '应得分', widest: 16 },
];

function executionLine(evaluation: Evaluation): readonly (readonly string[])[] {
  const { form, execution } = evaluation;
  if (execution === null || form.funds === null) return [];
  const unit = UNIT_WORDS[form.funds.unit];
  const amount = (value: Decimal | null): string => (value === null ? NONE : `${printDecimal(value)}${unit}`);
  return [
    [
      String(form.funds.total.row),
      '预算执行',
      amount(execution.annualBudget ?? execution.initialBudget),
      amount(execution.executedAmount),
      execution.rate === null ? NONE : printPercent(execution.rate),
      NONE,
      points(execution.maxScore),
      points(execution.typedScore),
      printScore(execution.score, waitingCauseOfExecution(evaluation)),
    ],
  ];
}

const indicatorLine = (result: IndicatorResult): readonly string[] => [
  String(result.indicator.row),
  result.indicator.name.text,
  result.targetText,
  result.actualText,
  result.judgement.completionRate === null ? NONE : printPercent(result.judgement.completionRate),
  OUTCOME_WORDS[result.judgement.outcome],
  points(result.maxScore),
  points(result.typedScore),
  printScore(result.score, waitingCauseOf(result)),
];

function totalLine({ form, total, policy }: Evaluation): readonly string[] {
  const rating = total.rating === null ? '' : ` ${printRating(total.rating, policy)}`;
  const row = form.total === null ? '' : String(form.total.row);
  const computed = total.score === null ? '未计算' : `${printDecimal(total.score)}${rating}`;
  return [row, '总分', '', '', '', '', points(total.maxScore), points(total.typedScore), computed];
}

/** 得分 of a form as a table: the execution of the budget, every indicator, the total. */
export const scoreTable = (evaluation: Evaluation): readonly string[] =>
  alignTable(COLUMNS, [
    ...executionLine(evaluation),
    ...evaluation.results.map(indicatorLine),
    totalLine(evaluation),
  ]);
