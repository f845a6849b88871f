import { readArea } from '../model/area-address';
import { HostRange } from '../model/host-range';
import type { HostSheet } from '../model/host-sheet';
import type { HostWorkbook } from '../model/host-workbook';
import { mergeRange, unmergeRange, writeContents } from '../model/write-range';

/** What a person does in Excel, before this computer or before another one. */
export class Person {
  constructor(
    private readonly workbook: HostWorkbook,
    /** Does the work in this person's name. */
    private readonly as: (work: () => void) => void,
  ) {}

  /** Enters something into every cell of an area, read as Excel reads what is typed; `''` empties it. */
  edit(sheet: string, address: string, input: string | number | boolean): void {
    this.as(() => writeContents(this.range(sheet, address), input));
  }

  select(sheet: string, address: string): void {
    this.as(() => this.workbook.select(this.sheet(sheet), [readArea(address)]));
  }

  activate(sheet: string): void {
    this.as(() => this.workbook.activate(this.sheet(sheet)));
  }

  addSheet(name: string): void {
    this.as(() => void this.workbook.add(name));
  }

  renameSheet(sheet: string, name: string): void {
    this.as(() => this.workbook.rename(this.sheet(sheet), name));
  }

  deleteSheet(sheet: string): void {
    this.as(() => this.workbook.delete(this.sheet(sheet)));
  }

  showSheet(sheet: string, visibility: HostSheet['visibility']): void {
    this.as(() => this.workbook.show(this.sheet(sheet), visibility));
  }

  protect(sheet: string, options: HostSheet['protectionOptions'] = {}): void {
    this.as(() => this.workbook.setProtected(this.sheet(sheet), true, options));
  }

  unprotect(sheet: string): void {
    this.as(() => this.workbook.setProtected(this.sheet(sheet), false));
  }

  /** Puts empty rows in before a row. */
  insertRows(sheet: string, row: number, count: number): void {
    this.as(() => this.workbook.shiftRows(this.sheet(sheet), { kind: 'insert', row, count }));
  }

  deleteRows(sheet: string, row: number, count: number): void {
    this.as(() => this.workbook.shiftRows(this.sheet(sheet), { kind: 'delete', row, count }));
  }

  merge(sheet: string, address: string): void {
    this.as(() => mergeRange(this.range(sheet, address), false));
  }

  unmerge(sheet: string, address: string): void {
    this.as(() => unmergeRange(this.range(sheet, address)));
  }

  lock(sheet: string, address: string, isLocked: boolean): void {
    for (const at of this.range(sheet, address).places()) this.sheet(sheet).cell(at).locked = isLocked;
  }

  private sheet(name: string): HostSheet {
    const sheet = this.workbook.find(name);
    if (sheet === null) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  private range(sheet: string, address: string): HostRange {
    return new HostRange(this.workbook, this.sheet(sheet), readArea(address));
  }
}
