import { bareText, plainText } from '../number/plain-text';
import type { Decimal } from '../number/decimal';
import { type Actual, parseActual } from '../target/actual';
import type { IndicatorContext } from '../target/direction';
import { printTarget } from '../target/print-target';
import { type TargetCells, besideUnit, joinTarget, readTarget } from '../target/read-target';
import { type Target, isBoundTarget } from '../target/target';
import { SAYS_NOT_DONE } from '../target/words.zh-cn';
import { judgeBound } from './judge-bound';
import { judgeChange } from './judge-change';
import { judgeDeadline } from './judge-deadline';
import { judgeDescription } from './judge-description';
import { judgeBetween, judgeRank, judgeRatio } from './judge-position';
import type { Judgement } from './judgement';
import { type Verdict, decided, undecidable } from './verdict';

/** What a judgement is made from: the words of one row. */
export interface JudgementInput {
  readonly target: TargetCells;
  readonly actual: string;
  /** The actual's cell holds a number, and no date. */
  readonly isActualNumber: boolean;
  readonly explanation: string;
  readonly context: IndicatorContext;
  /** 完成率 from which a row counts as 超额. */
  readonly overThreshold: Decimal;
}

/** An answer that is no value: the row has nothing real beside its `/`. */
const saysNothing = ({ phrase, text }: Actual, target: string): boolean =>
  phrase.kind === 'empty' || phrase.kind === 'nothing' || bareText(text) === bareText(target);

function compareWith(target: Target, actual: Actual, input: JudgementInput): Verdict {
  const overFulfilment = { threshold: input.overThreshold };
  if (isBoundTarget(target)) return judgeBound(target, actual, overFulfilment);
  switch (target.kind) {
    case 'between':
      return judgeBetween(target, actual);
    case 'rank':
      return judgeRank(target, actual);
    case 'change':
      return judgeChange(target, actual, overFulfilment);
    case 'deadline':
      return judgeDeadline(target, actual, `${input.target.value}${input.context.name}`);
    case 'ratio':
      return judgeRatio(target, actual);
    case 'descriptive':
      return judgeDescription(target.text, actual);
    case 'several':
      return undecidable('none', '一个单元格里写了几个指标值，无法判断', 'severalTargets');
    case 'unclear':
      return undecidable('none', '年度指标值的计量单位不明确，无法判断', 'unitUnclear');
    case 'unreadable':
      return undecidable('none', '年度指标值无法识别，无法判断', 'targetUnreadable');
    case 'notApplicable':
    case 'missing':
      return undecidable('none', '年度指标值没有填写，无法判断', 'targetMissing');
  }
}

function verdictOf(target: Target, actual: Actual, input: JudgementInput): Verdict {
  if (
    target.kind === 'notApplicable' &&
    (!input.context.hasWeight || saysNothing(actual, input.target.value))
  ) {
    return decided('notApplicable', 'none', '指标不适用，不参加评分');
  }
  const isTargetMissing = target.kind === 'missing' || target.kind === 'notApplicable';
  if (actual.phrase.kind === 'empty') {
    const verdict = undecidable('none', '实际完成值没有填写，无法判断', 'actualMissing');
    return isTargetMissing ? { ...verdict, notes: ['targetMissing', 'actualMissing'] } : verdict;
  }
  const verdict = compareWith(target, actual, input);
  const isMet = verdict.outcome === 'met' || verdict.outcome === 'exceeded';
  return isMet && SAYS_NOT_DONE.test(input.explanation)
    ? {
        ...verdict,
        outcome: 'undecidable',
        completionRate: null,
        notes: [...verdict.notes, 'explanationContradicts'],
        reason: '数值已达到而偏差原因写明未完成，无法判断',
      }
    : verdict;
}

/**
 * 判定: compares 实际完成值 with 年度指标值.
 *
 * @remarks Total and pure; knows no points. Never rounds: 94.60 % misses ≥95 %.
 * @example judge(≥5家, 30家) // exceeded, rate 6
 */
export function judge(input: JudgementInput): Judgement {
  const target = readTarget(input.target, input.context);
  const { text, isNumber } = besideUnit(input.actual, input.isActualNumber, input.target);
  const actual = { ...parseActual(text, input.context.year, isNumber), text: input.actual };
  const { reason, ...verdict } = verdictOf(target, actual, input);
  return { ...verdict, sentence: `${describeReading(target, actual, input)}：${reason}` };
}

/** How both cells were read, in the user's words; the canonical form only where it differs from them. */
function describeReading(target: Target, actual: Actual, input: JudgementInput): string {
  const words = plainText(joinTarget(input.target));
  const canonical = target.kind === 'descriptive' ? null : printTarget(target);
  const read = canonical === null || canonical === words ? '' : `读作“${canonical}”`;
  const done = actual.phrase.kind === 'empty' ? '' : `，实际完成值“${plainText(actual.text)}”`;
  return target.kind === 'missing' ? `年度指标值空缺${done}` : `年度指标值“${words}”${read}${done}`;
}
