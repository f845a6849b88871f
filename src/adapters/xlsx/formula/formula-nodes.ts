import type { CellPart, FormulaPart, SheetPart } from '../sheet-part';
import type { FormulaBook, SheetArea } from './formula-book';
import { parseFormula } from './parse-formula';
import type { ParsedFormula } from './parse-formula';
import { MOST_LOOK_UPS, resolveAll } from './resolve-reference';
import type { FormulaPlace, Resolved } from './resolve-reference';

/** One formula of the workbook with all it reads from and the cells it fills. */
export interface FormulaNode {
  readonly place: FormulaPlace;
  readonly parsed: ParsedFormula;
  readonly reads: Resolved;
  readonly fills: SheetArea;
  /** Array formulas and data tables are left to Excel. */
  readonly isEvaluable: boolean;
}

interface FormulaText {
  readonly text: string;
  readonly movedRows: number;
  readonly movedColumns: number;
}

function textOf(sheet: SheetPart, cell: CellPart, formula: FormulaPart): FormulaText | null {
  if (formula.text !== '') return { text: formula.text, movedRows: 0, movedColumns: 0 };
  const master = formula.sharedIndex === null ? undefined : sheet.sharedFormulas.get(formula.sharedIndex);
  if (master?.formula === undefined || master.formula === null) return null;
  return {
    text: master.formula.text,
    movedRows: cell.row - master.row,
    movedColumns: cell.column - master.column,
  };
}

/** The formulas of the workbook, by default every one. Equal texts are parsed once. */
export function formulaNodes(
  book: FormulaBook,
  isWanted: (cell: CellPart) => boolean = () => true,
): readonly FormulaNode[] {
  const lookUps = { left: MOST_LOOK_UPS };
  const parsedTexts = new Map<string, ParsedFormula>();
  const parse = (text: string): ParsedFormula => {
    const parsed = parsedTexts.get(text) ?? parseFormula(text);
    parsedTexts.set(text, parsed);
    return parsed;
  };
  const nodeOf = (sheet: number, part: SheetPart, cell: CellPart, formula: FormulaPart): FormulaNode => {
    const { row, column } = cell;
    const own = textOf(part, cell, formula);
    const { text, movedRows, movedColumns } = own ?? { text: '', movedRows: 0, movedColumns: 0 };
    const parsed = parse(text);
    const place: FormulaPlace = { sheet, row, column, movedRows, movedColumns };
    const isArray = formula.kind === 'array' || formula.kind === 'dataTable';
    const area = isArray ? formula.area : null;
    const isUnknown = own === null || formula.kind === 'dataTable';
    return {
      place,
      parsed,
      reads: isUnknown ? 'everything' : resolveAll(book, parsed, place, lookUps),
      fills: { sheet, ...(area ?? { top: row, bottom: row, left: column, right: column }) },
      isEvaluable: !isArray && !isUnknown,
    };
  };
  const nodes: FormulaNode[] = [];
  for (const [sheet, { part }] of book.sheets.entries()) {
    for (const { cells } of part.rows.values()) {
      for (const cell of cells.values()) {
        if (cell.formula !== null && isWanted(cell)) nodes.push(nodeOf(sheet, part, cell, cell.formula));
      }
    }
  }
  return nodes;
}
