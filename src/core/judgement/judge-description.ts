import { bareText, plainText } from '../number/plain-text';
import type { Actual } from '../target/actual';
import { directionOfWords } from '../target/parse-phrase';
import { BEGINS_WITH_COMPLETION } from '../target/words.zh-cn';
import { type Verdict, decided, notDone, notMeasured, undecidable } from './verdict';

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
  if (BEGINS_WITH_COMPLETION.test(plainText(target)) && claims.isCompleted && phrase.kind === 'words') {
    return decided('met', basis, '指标要求完成而实际已经完成，达成');
  }
  const wanted = directionOfWords(target);
  if (wanted !== null && claims.direction !== null && wanted !== claims.direction) {
    return decided('missed', basis, '实际变化方向与指标值相反，未达成');
  }
  return undecidable(basis, '两段文字不同，达成程度由人判断');
}
