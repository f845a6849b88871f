import type { TablePart } from '../table-part';
import type { DefinedName } from '../workbook-part';
import type { FormulaBook } from './formula-book';

/** A table, the sheet it stands on, and its columns by their titles. */
export interface IndexedTable {
  readonly sheet: number;
  readonly table: TablePart;
  readonly columns: ReadonlyMap<string, number>;
}

/** Everything of a workbook that formulas call by name; the names are folded by {@link foldName}. */
export interface NameIndex {
  readonly tabs: ReadonlyMap<string, number>;
  /** The sheet of each tab; a chart sheet is none. */
  readonly sheets: ReadonlyMap<number, number>;
  /** Defined names by the tab they belong to, `null` for the whole workbook. */
  readonly names: ReadonlyMap<string, ReadonlyMap<number | null, DefinedName>>;
  readonly tables: ReadonlyMap<string, IndexedTable>;
}

/** A name as formulas compare it: case does not matter. */
export const foldName = (name: string): string => name.toLowerCase();

/** The first of several wins, as it does for Excel. */
function setFirst<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}

function indexTable(sheet: number, table: TablePart): IndexedTable {
  const columns = new Map<string, number>();
  for (const [index, title] of table.columns.entries()) setFirst(columns, foldName(title), index);
  return { sheet, table, columns };
}

function makeIndex({ sheets, names: definedNames }: FormulaBook): NameIndex {
  const tabs = new Map<string, number>();
  const byTab = new Map<number, number>();
  const tables = new Map<string, IndexedTable>();
  for (const [index, { name, tab, tables: ofSheet }] of sheets.entries()) {
    setFirst(tabs, foldName(name), tab);
    byTab.set(tab, index);
    for (const table of ofSheet) setFirst(tables, foldName(table.name), indexTable(index, table));
  }
  const names = new Map<string, Map<number | null, DefinedName>>();
  for (const definedName of definedNames) {
    const key = foldName(definedName.name);
    const scopes = names.get(key) ?? new Map<number | null, DefinedName>();
    setFirst(scopes, definedName.tab, definedName);
    names.set(key, scopes);
  }
  return { tabs, sheets: byTab, names, tables };
}

const INDEXES = new WeakMap<FormulaBook, NameIndex>();

/** The index of a workbook, made once: a workbook may hold a thousand sheets, and ten thousand names. */
export function nameIndexOf(book: FormulaBook): NameIndex {
  const index = INDEXES.get(book) ?? makeIndex(book);
  INDEXES.set(book, index);
  return index;
}
