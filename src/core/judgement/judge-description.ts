import { bareText, plainText } from '../number/plain-text';
import type { Actual } from '../target/actual';
import { directionOfWords } from '../target/parse-phrase';
import { AFTER_COMPLETION, BEGINS_WITH_COMPLETION, NO_WORK_NAMED } from '../target/words.zh-cn';
import { type Verdict, decided, notDone, notMeasured, undecidable } from './verdict';

const workIn = (text: string): string => bareText(text).replace(NO_WORK_NAMED, '');

/** 已建成 answers whatever was to be completed, 完成主体工程 only what names the same work. */
function isSameWork(target: string, actual: string): boolean {
  const done = workIn(bareText(actual).replace(AFTER_COMPLETION, ''));
  return done === '' || done === workIn(target) || workIn(actual) === workIn(target);
}

/**
 * Compares a description with a description.
 *
 * @remarks Equal text, blanks and punctuation aside, or a plain word of achievement is met; 基本, 部分 is partly;
 * everything else needs a person (SPEC §4).
 */
export function judgeDescription(target: string, actual: Actual): Verdict {
  const { claims, text, phrase } = actual;
  const basis = 'descriptive';
  if (bareText(text) === bareText(target) && bareText(text) !== '') {
    return decided('met', basis, '与指标值的文字一致，达成');
  }
  if (phrase.kind === 'nothing') return notMeasured(basis, '完成情况');
  if (claims.isNotDone) return notDone(basis);
  if (claims.isAchieved) return decided('met', basis, '实际完成值说明已经达成');
  if (claims.isPartly) return decided('partly', basis, '实际完成值说明只达成了一部分，部分达成');
  const asksForCompletion = BEGINS_WITH_COMPLETION.test(plainText(target));
  if (asksForCompletion && claims.isCompleted && phrase.kind === 'words' && isSameWork(target, text)) {
    return decided('met', basis, '指标要求完成而实际已经完成，达成');
  }
  const wanted = directionOfWords(target);
  if (wanted !== null && claims.direction !== null && wanted !== claims.direction) {
    return decided('missed', basis, '实际变化方向与指标值相反，未达成');
  }
  return undecidable(basis, '两段文字不同，达成程度由人判断');
}
