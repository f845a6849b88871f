import { LAST_COLUMN } from '../../../src/core/sheet/cell-address';
import type { CellArea } from '../../../src/core/sheet/cell-address';
import { ExcelError } from '../protocol/excel-error';
import { HostXmlParts } from './host-xml-parts';
import { HostSheet } from './host-sheet';
import { recalculateBook } from './recalculate-book';
import { shiftRows } from './shift-rows';
import type { RowShift } from './shift-rows';

/** What happened to the workbook, before it is put into the words of the protocol. */
export type HostEvent =
  | { readonly kind: 'changed' | 'formatChanged'; readonly sheet: HostSheet; readonly area: CellArea }
  | {
      readonly kind: 'rowsShifted';
      readonly sheet: HostSheet;
      readonly area: CellArea;
      readonly shift: RowShift;
    }
  | { readonly kind: 'selectionChanged' | 'activated' | 'deactivated'; readonly sheet: HostSheet }
  | {
      readonly kind: 'added' | 'deleted' | 'visibilityChanged' | 'protectionChanged';
      readonly sheet: HostSheet;
    }
  | { readonly kind: 'renamed'; readonly sheet: HostSheet; readonly from: string };

const FORBIDDEN_IN_NAME = /[\\/?*[\]:]/u;

/** The workbook of the host: what a batch, a person and a co-author change alike. */
export class HostWorkbook {
  name = '绩效自评.xlsx';
  isReadOnly = false;
  /** 保护工作簿: no sheet can be added. */
  isStructureProtected = false;
  readonly xmlParts = new HostXmlParts();
  /** One bag for both ways to it, values as JSON. */
  readonly settings = new Map<string, string>();
  areEventsEnabled = true;
  /** Called for everything that changes. */
  onEvent: (event: HostEvent) => void = () => undefined;
  private active: HostSheet;
  private readonly stale = new Map<string, { sheet: HostSheet; row: number; column: number }>();

  constructor(
    public sheets: readonly HostSheet[],
    readonly dateSystem: 1900 | 1904 = 1900,
  ) {
    const first = sheets.find(({ visibility }) => visibility === 'Visible');
    if (first === undefined) throw new Error('a workbook has at least one visible sheet');
    this.active = first;
  }

  get activeSheet(): HostSheet {
    return this.active;
  }

  /** By id or by name, whose case does not matter; `null` where there is none. */
  find(key: string): HostSheet | null {
    const name = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name) ?? null;
  }

  /** Tells that cells have new contents; formulas that depend on them are computed when next looked at. */
  touch(sheet: HostSheet, area: CellArea, places: readonly { row: number; column: number }[]): void {
    this.markStale(sheet, places);
    this.onEvent({ kind: 'changed', sheet, area });
  }

  /** Formulas that depend on these cells are computed when next looked at; nobody is told. */
  markStale(sheet: HostSheet, places: readonly { row: number; column: number }[]): void {
    for (const { row, column } of places)
      this.stale.set(`${sheet.id}:${row}:${column}`, { sheet, row, column });
  }

  /** Brings the results of formulas up to date. */
  compute(): void {
    if (this.stale.size === 0) return;
    const written = [...this.stale.values()].map(({ sheet, row, column }) => ({
      sheet: this.sheets.indexOf(sheet),
      row,
      column,
    }));
    this.stale.clear();
    recalculateBook(
      this.sheets,
      written.filter(({ sheet }) => sheet !== -1),
      this.dateSystem,
    );
  }

  activate(sheet: HostSheet): void {
    if (sheet === this.active) return;
    if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation');
    this.onEvent({ kind: 'deactivated', sheet: this.active });
    this.active = sheet;
    this.onEvent({ kind: 'activated', sheet });
  }

  select(sheet: HostSheet, areas: readonly CellArea[]): void {
    this.activate(sheet);
    sheet.selection = areas;
    this.onEvent({ kind: 'selectionChanged', sheet });
  }

  add(name?: string): HostSheet {
    if (this.isStructureProtected) throw new ExcelError('AccessDenied');
    const sheet = new HostSheet(name ?? this.freeName());
    this.demandName(sheet.name, null);
    this.sheets = [...this.sheets, sheet];
    this.onEvent({ kind: 'added', sheet });
    return sheet;
  }

  delete(sheet: HostSheet): void {
    this.demandOtherVisible(sheet);
    const place = this.sheets.indexOf(sheet);
    const rest = this.sheets.filter((other) => other !== sheet);
    const neighbours = [...rest.slice(place), ...rest.slice(0, place).reverse()];
    const next = neighbours.find(({ visibility }) => visibility === 'Visible');
    if (sheet === this.active && next !== undefined) this.activate(next);
    this.sheets = rest;
    this.onEvent({ kind: 'deleted', sheet });
  }

  rename(sheet: HostSheet, name: string): void {
    this.demandName(name, sheet);
    const from = sheet.name;
    sheet.name = name;
    this.onEvent({ kind: 'renamed', sheet, from });
  }

  show(sheet: HostSheet, visibility: HostSheet['visibility']): void {
    if (visibility !== 'Visible') this.demandOtherVisible(sheet);
    sheet.visibility = visibility;
    this.onEvent({ kind: 'visibilityChanged', sheet });
  }

  shiftRows(sheet: HostSheet, shift: RowShift): void {
    sheet.demand('nothing');
    this.compute();
    shiftRows(this.sheets, sheet, shift);
    const area = { top: shift.row, bottom: shift.row + shift.count - 1, left: 1, right: LAST_COLUMN };
    this.onEvent({ kind: 'rowsShifted', sheet, area, shift });
  }

  move(sheet: HostSheet, position: number): void {
    const rest = this.sheets.filter((other) => other !== sheet);
    if (position < 0 || position > rest.length) throw new ExcelError('InvalidArgument');
    this.sheets = [...rest.slice(0, position), sheet, ...rest.slice(position)];
  }

  setProtected(sheet: HostSheet, isProtected: boolean, options: HostSheet['protectionOptions'] = {}): void {
    sheet.isProtected = isProtected;
    sheet.protectionOptions = options;
    this.onEvent({ kind: 'protectionChanged', sheet });
  }

  private freeName(): string {
    for (let number = this.sheets.length + 1; ; number += 1) {
      if (this.find(`Sheet${number}`) === null) return `Sheet${number}`;
    }
  }

  private demandName(name: string, sheet: HostSheet | null): void {
    const isWell = name.length >= 1 && name.length <= 31 && !FORBIDDEN_IN_NAME.test(name);
    if (!isWell || name.startsWith("'") || name.endsWith("'")) throw new ExcelError('InvalidArgument');
    const other = this.find(name);
    if (other !== null && other !== sheet) throw new ExcelError('ItemAlreadyExists');
  }

  private demandOtherVisible(sheet: HostSheet): void {
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
    if (others.length === 0) throw new ExcelError('InvalidOperation');
  }
}
