import type { Cell, CellValue } from '../../core/sheet/sheet-snapshot';
import type { CellWrite } from '../../core/writing/write-plan';

/** Text that Excel takes as it is: Hanzi first, and no figure it could take for a date or a number. */
const PLAIN_TEXT = /^\p{Script=Han}[^\d０-９]*$/u;

/**
 * A value as Excel must be given it to store just that.
 *
 * @remarks
 * Excel reads what a program writes like what a person types: `86.18%` would become a number and change the
 * cell's format, `=1+1` a formula. A leading `'` makes it text, as it does for a person.
 */
export function toExcelValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value !== 'string' || PLAIN_TEXT.test(value) ? value : `'${value}`;
}

/** What a cell holds, in one of the three arrays Excel answers with. */
export interface ExcelCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly valueType: unknown;
}

const plainValue = (value: unknown): CellValue => {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
};

/**
 * A cell as the core has it, but for format and lock.
 *
 * @remarks
 * Text that begins with `=` answers with the same text as its formula; no formula results in its own text. Excel
 * has calculated every formula: one that shows nothing results in an empty text.
 */
export function readExcelCell({
  value,
  formula,
  valueType,
}: ExcelCell): Pick<Cell, 'value' | 'error' | 'formula'> {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  const isError = valueType === 'Error';
  return {
    value: isError ? null : isFormula && value === '' ? '' : plainValue(value),
    error: isError ? String(value) : null,
    formula: isFormula ? formula : null,
  };
}

/**
 * Whether a cell holds what was written, be it an error: a number stands as text in a cell formatted as text.
 *
 * @remarks An error has no value, and a blank cell has none either: only the errors tell them apart.
 */
export const holds = (
  { value, error }: Pick<Cell, 'value' | 'error'>,
  { to, toError }: Pick<CellWrite, 'to' | 'toError'>,
  numberFormat: string,
): boolean =>
  error === (toError ?? null) &&
  (value === to || (numberFormat === '@' && to !== null && value === String(to)));
