import type { WorkbookProblem } from '../../app/workbook';
import { isOfficeError, problemOf } from './office-problems';

/** What a batch came to: its value, or the error Office gave. */
export type Attempt<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'refused'; readonly error: OfficeExtension.Error };

export type Batch<Value> = (context: Excel.RequestContext) => Promise<Value>;

/**
 * Runs a batch; a cell that is being edited delays it where this Excel can wait.
 *
 * @throws what is not an error of Office: a mistake of ours
 */
export async function attempt<Value>(
  batch: Batch<Value>,
  options: Excel.RunOptions = {},
): Promise<Attempt<Value>> {
  try {
    return { kind: 'done', value: await Excel.run({ delayForCellEdit: true, ...options }, batch) };
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return { kind: 'refused', error };
  }
}

/** Runs a batch whose errors need no closer look. */
export async function answer<Value>(batch: Batch<Value>): Promise<Value | WorkbookProblem> {
  const outcome = await attempt(batch);
  return outcome.kind === 'done' ? outcome.value : problemOf(outcome.error);
}
