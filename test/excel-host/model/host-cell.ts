import type { Cell } from '../../../src/core/sheet/sheet-snapshot';

/** A cell as the host keeps it. */
export interface HostCell {
  value: Cell['value'];
  error: Cell['error'];
  formula: Cell['formula'];
  numberFormat: string;
  locked: boolean;
  /** Text that was entered behind a `'`, so that it stays text. */
  isTextForced: boolean;
  /** Fonts, fills, borders and the like by path: `Fill.Color`. */
  readonly format: Map<string, unknown>;
}

/** An empty cell is locked and `General`, as in a new workbook. */
export const emptyCell = (): HostCell => ({
  value: null,
  error: null,
  formula: null,
  numberFormat: 'General',
  locked: true,
  isTextForced: false,
  format: new Map(),
});

export const hasContent = ({ value, error, formula }: HostCell): boolean =>
  value !== null || error !== null || formula !== null;

/** What `range.values` gives. */
export const shownValue = ({ value, error }: HostCell): string | number | boolean => error ?? value ?? '';

/**
 * What `range.formulas` gives.
 *
 * @remarks A text that begins with `=` looks like a formula here; only its value tells them apart.
 */
export const shownFormula = (cell: HostCell): string | number | boolean => cell.formula ?? shownValue(cell);

export function valueType({ value, error }: HostCell): string {
  if (error !== null) return 'Error';
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
