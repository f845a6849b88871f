import { planMarks } from '../core/marking/plan-marks';
import type { LiveWorkbook } from './live-workbook';
import type { LiveReading } from './read-live-workbook';
import type { WorkbookProblem } from './workbook';

/** How many places are marked now. */
export interface MarkedForms {
  readonly kind: 'marked';
  readonly count: number;
}

/** 在表中标出问题: marks what is missing or owed in every form of the workbook, in place of earlier marks. */
export async function markForms(
  workbook: LiveWorkbook,
  { sheets }: LiveReading,
): Promise<MarkedForms | WorkbookProblem> {
  const plans = sheets.flatMap(({ evaluations }) => evaluations.map(planMarks));
  const outcome = await workbook.mark(plans);
  if (outcome.kind !== 'marked') return outcome;
  const places = plans.flatMap(({ marks }) => marks.filter(({ kind }) => kind !== 'incompleteRow'));
  return { kind: 'marked', count: places.length };
}
