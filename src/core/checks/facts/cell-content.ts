import type { FormCell } from '../../form/form';
import { saysNothing } from '../../form/label-text';

/** What a person sees in the cell, an error such as `#REF!` included. */
export const contentOf = (cell: FormCell): string => cell.cell.error ?? cell.text.trim();

/** Whether nothing stands in the cell; help text of the template counts as nothing, a formula does not. */
export const isEmptyCell = (cell: FormCell): boolean =>
  cell.text.trim() === '' && cell.cell.formula === null && cell.cell.error === null;

/** Whether the cell states no figure: empty, a dash, or a formula whose result is unknown. */
export const statesNothing = (cell: FormCell): boolean => saysNothing(contentOf(cell));
