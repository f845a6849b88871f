import type { MarkPlan } from '../core/marking/mark';
import { planMarks } from '../core/marking/plan-marks';
import type { LiveWorkbook } from './live-workbook';
import type { LiveReading } from './read-live-workbook';
import type { WorkbookProblem } from './workbook';

/** What is marked now, and how many places that are. */
export interface MarkedForms {
  readonly kind: 'marked';
  readonly plans: readonly MarkPlan[];
  readonly count: number;
}

const isSame = (a: readonly MarkPlan[], b: readonly MarkPlan[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/**
 * 在表中标出问题: marks what is missing or owed in every form of the workbook, in place of earlier marks.
 *
 * @param shown the marks that are known to stand there; where nothing about them changes nothing is done
 */
export async function markForms(
  workbook: LiveWorkbook,
  { sheets }: LiveReading,
  shown: readonly MarkPlan[] | null = null,
): Promise<MarkedForms | WorkbookProblem> {
  const plans = sheets.flatMap(({ evaluations }) => evaluations.map(planMarks));
  if (shown === null || !isSame(plans, shown)) {
    const outcome = await workbook.mark(plans);
    if (outcome.kind !== 'marked') return outcome;
  }
  const places = plans.flatMap(({ marks }) => marks.filter(({ kind }) => kind !== 'incompleteRow'));
  return { kind: 'marked', plans, count: places.length };
}
