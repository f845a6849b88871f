import { describeReduction, printDecimal, reducedPoints, WAITING_WORDS, waitingCauseOf } from '../core/index';
import type { DecidedOutcome, IndicatorResult, Outcome, Rescaling, ScoringPolicy } from '../core/index';

export const DECISION_WORDS: Readonly<Record<DecidedOutcome, string>> = {
  met: '达成',
  partly: '部分达成',
  missed: '未达成',
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  ...DECISION_WORDS,
  exceeded: '超额完成',
  undecidable: '无法判断',
  notApplicable: '不适用',
};

/** What the tag of a row says; a row that waits says for what. */
export const outcomeWord = (result: IndicatorResult): string => {
  const { judgement, score } = result;
  if (judgement.outcome !== 'undecidable') return OUTCOME_WORDS[judgement.outcome];
  if (score.kind === 'waiting') {
    const cause = waitingCauseOf(result);
    return cause === 'person' ? '待评定' : WAITING_WORDS[cause];
  }
  return score.kind === 'kept' || score.kind === 'decided' ? '人工评定' : OUTCOME_WORDS.undecidable;
};

/** What the policy took from a row for exceeding its target, or the points a person put in its place. */
export function reducedWords(result: IndicatorResult, policy: ScoringPolicy): string | null {
  const byPolicy = reducedPoints(result, policy);
  if (byPolicy === null) return null;
  const reduction = describeReduction(result, policy);
  if (reduction !== null) return `${reduction}，可改为其他分数`;
  if (!('points' in result.score)) return null;
  return `人工评定${printDecimal(result.score.points)}分（按评分办法为${printDecimal(byPolicy)}分）`;
}

/** What becomes of a row that does not apply where the others are rescaled, and of a score left standing in it. */
export function leftOutWords(
  { maxScore, indicator }: IndicatorResult,
  rescaling: Rescaling | null,
): readonly string[] {
  if (maxScore === null || rescaling === null) return [];
  const full = printDecimal(rescaling.full);
  const rest = `其余${printDecimal(rescaling.remaining)}分折算为${full}分`;
  const left = indicator.score?.text.trim() ?? '';
  return [
    `不适用，${printDecimal(maxScore)}分不计，${rest}`,
    ...(/\p{Nd}/u.test(left) ? [`得分“${left}”不计入总分`] : []),
  ];
}

/** The words of the list of indicators. */
export const INDICATOR_STRINGS = {
  indicators: '指标',
  noIndicators: '绩效指标表里没有填写任何指标',
  basis: '判定依据',
  target: '年度指标值',
  actual: '实际完成值',
  empty: '未填写',
  degree: '达成程度',
  lock: '人工评定（锁定得分）',
  lockNeedsScore: '得分单元格须先填写分数才能锁定',
  withdraw: '撤销评定',
  rescale: {
    workbook: '按比例折算其余分值（全工作簿）',
    sheet: '按比例折算其余分值（本工作表）',
  },
  rescaleNoMore: '取消折算',
  byPerson: '人工评定',
} as const;
