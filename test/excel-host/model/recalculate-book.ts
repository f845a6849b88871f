import { evaluateFormula } from '../../../src/adapters/xlsx/formula/evaluate-formula';
import type { FormulaBook, SheetPlace } from '../../../src/adapters/xlsx/formula/formula-book';
import { FormulaCells } from '../../../src/adapters/xlsx/formula/formula-cells';
import { isError } from '../../../src/adapters/xlsx/formula/formula-value';
import type { Scalar } from '../../../src/adapters/xlsx/formula/formula-value';
import { parseFormula } from '../../../src/adapters/xlsx/formula/parse-formula';
import { recalculate } from '../../../src/adapters/xlsx/formula/recalculate';
import type { CellPart, RowPart, SheetPart } from '../../../src/adapters/xlsx/sheet-part';
import type { HostCell } from './host-cell';
import type { HostSheet } from './host-sheet';

const NOWHERE = { start: 0, openEnd: 0, end: 0 };

function typeOf({ value, error }: HostCell): string {
  if (error !== null) return 'e';
  if (typeof value === 'string') return 'str';
  return typeof value === 'boolean' ? 'b' : 'n';
}

function partOfCell(row: number, column: number, cell: HostCell): CellPart {
  const { value, error, formula } = cell;
  const shown = typeof value === 'boolean' ? Number(value) : value;
  return {
    ...NOWHERE,
    row,
    column,
    style: 0,
    type: typeOf(cell),
    raw: error ?? (shown === null ? null : String(shown)),
    valueStart: 0,
    valueEnd: 0,
    formula:
      formula === null ? null : { kind: 'normal', text: formula.slice(1), area: null, sharedIndex: null },
  };
}

function partOfSheet(sheet: HostSheet): SheetPart {
  const rows = new Map<number, RowPart>();
  for (const [row, cells] of sheet.rows) {
    const parts = [...cells].map(([column, cell]) => [column, partOfCell(row, column, cell)] as const);
    rows.set(row, { ...NOWHERE, row, style: null, cells: new Map(parts) });
  }
  return {
    text: '',
    prefix: '',
    rows,
    sheetData: NOWHERE,
    dimension: null,
    columns: [],
    mergedAreas: sheet.mergedAreas,
    isProtected: sheet.isProtected,
    cellCount: 0,
    sharedFormulas: new Map(),
    uncalculated: [],
    fillers: [],
    filledBy: new Map(),
  };
}

function put(cell: HostCell, scalar: Scalar): void {
  cell.error = isError(scalar) ? scalar.error : null;
  cell.value = isError(scalar) ? null : scalar;
}

function hasFormulas(sheet: HostSheet): boolean {
  for (const { cell } of sheet.present()) if (cell.formula !== null) return true;
  return false;
}

/** A formula that was just entered; what we cannot compute shows `#NAME?`. */
function computeNew(book: FormulaBook, sheets: readonly HostSheet[], place: SheetPlace): void {
  const cell = sheets[place.sheet]?.cell(place);
  if (cell === undefined || cell.formula === null) return;
  const { expression } = parseFormula(cell.formula.slice(1));
  const at = { ...place, movedRows: 0, movedColumns: 0 };
  const result = expression && evaluateFormula(book, new FormulaCells(book), at, expression);
  put(cell, result === null ? { error: '#NAME?' } : result.scalar);
}

/**
 * Computes the formulas that depend on written cells, as far as our own evaluator can.
 *
 * @remarks A formula beyond it keeps its last result, which Excel would of course compute.
 */
export function recalculateBook(
  sheets: readonly HostSheet[],
  written: readonly SheetPlace[],
  dateSystem: 1900 | 1904,
): void {
  if (!sheets.some(hasFormulas)) return;
  const book: FormulaBook = {
    sheets: sheets.map((sheet, tab) => ({
      name: sheet.name,
      tab,
      part: partOfSheet(sheet),
      tables: [],
      computed: new Map(),
    })),
    names: [],
    strings: [],
    dateSystem,
  };
  for (const place of written) computeNew(book, sheets, place);
  const changes = written.map((place) => ({ ...place, to: sheets[place.sheet]?.peek(place).value ?? null }));
  for (const { result, ...place } of recalculate(book, changes)) {
    const cell = sheets[place.sheet]?.peek(place);
    if (cell !== undefined && result !== null) put(cell, result.scalar);
  }
}
