import type { SelfEvaluationForm } from '../../form/form';
import { isSameCell } from '../../sheet/cell-address';

/** Whether 分值 and 得分 of the 总分 row are one merged cell; it states the score, and is never written. */
export function isTotalShared({ total }: SelfEvaluationForm): boolean {
  const { maxScore = null, score = null } = total ?? {};
  return maxScore !== null && score !== null && isSameCell(maxScore.at, score.at);
}
