import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { isInside, printAddress } from '../../../src/core/sheet/cell-address';
import type { CellAddress } from '../../../src/core/sheet/cell-address';
import { cellAt } from '../../../src/core/sheet/sheet-snapshot';
import type { CellValue, SheetSnapshot } from '../../../src/core/sheet/sheet-snapshot';
import type { CellWrite } from '../../../src/core/writing/write-plan';
import { MAIN, bookParts, buildBook, pack } from './book';
import { readIndependently } from './independent-reader';
import type { RawCell, RawSheet } from './independent-reader';
import { opened, partsOf, sheetOf } from './opened';

const stored = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, 'books', name)));

const prefixed = (): Uint8Array => {
  const row = (number: number): string =>
    `<x:row r="${number}"><x:c r="B${number}" s="2"><x:v>${number}</x:v></x:c><x:c t="s"><x:v>0</x:v></x:c>` +
    `<x:c r="F${number}"><x:f>SUM(B1:B${number})</x:f><x:v>${(number * (number + 1)) / 2}</x:v></x:c></x:row>`;
  const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${[1, 2, 3].map(row).join('')}</x:sheetData></x:worksheet>`;
  return buildBook({ sheets: [{ xml }], strings: '<si><t>甲</t></si>' });
};

const inline = (): Uint8Array => {
  const rows =
    '<row><c t="inlineStr"><is><t>名称</t></is></c><c><v>1</v></c></row><row r="3" s="1" customFormat="1"/>' +
    '<row r="5"><c r="C5"/><c t="str"><v>乙</v></c></row>';
  return pack(
    bookParts({ sheets: [{ rows, after: '<mergeCells><mergeCell ref="A7:C8"/></mergeCells>' }] }),
    0,
  );
};

async function fromExcelJs(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('自评表');
  sheet.addRow(['指标', '分值', '得分']);
  for (let row = 2; row < 8; row += 1) sheet.addRow([`指标${row}`, 10, row]);
  sheet.getCell('C9').value = { formula: 'SUM(C2:C7)', result: 27 };
  sheet.mergeCells('A9:B9');
  sheet.getCell('B2').numFmt = '0.00%';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const place = fc.record({ row: fc.integer({ min: 1, max: 45 }), column: fc.integer({ min: 1, max: 14 }) });
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constantFrom('甲', '=A1', ' 空 ', '一\n二', '优', '_x000D_', ''),
  fc.string({ maxLength: 12, unit: 'binary' }),
);

/** The random edits that are allowed, with what the cells hold now. */
function allowed(
  sheet: SheetSnapshot,
  edits: readonly { readonly at: CellAddress; readonly to: CellValue }[],
  isHeader: (at: CellAddress) => boolean,
): readonly CellWrite[] {
  const seen = new Set<string>();
  return edits.flatMap(({ at, to }) => {
    const cell = cellAt(sheet, at);
    const isCovered = sheet.mergedAreas.some(
      (area) => isInside(at, area) && !(area.top === at.row && area.left === at.column),
    );
    const isRefused =
      cell.formula !== null || isCovered || (sheet.isProtected && cell.locked) || isHeader(at);
    if (isRefused || seen.has(printAddress(at))) return [];
    seen.add(printAddress(at));
    return [{ at, from: cell.value, to }];
  });
}

const typeOf = (to: CellValue): string =>
  typeof to === 'string' ? 'text' : typeof to === 'boolean' ? 'b' : 'n';

const escapes = (text: string): string =>
  text.replaceAll(/_x([0-9A-F]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function expectWritten(after: RawSheet, { at, to }: CellWrite): void {
  const cell = after.cells.get(`${at.row},${at.column}`);
  if (to === null) expect(cell?.value ?? null).toBeNull();
  else {
    expect(cell?.type).toBe(typeOf(to));
    const shown = escapes(cell?.value ?? '');
    expect(typeof to === 'number' ? Number(shown) : shown).toBe(
      typeof to === 'boolean' ? String(Number(to)) : to,
    );
  }
}

function expectUntouched(before: RawSheet, after: RawSheet, writes: readonly CellWrite[]): void {
  const edited = new Set(writes.map(({ at }) => `${at.row},${at.column}`));
  const hasArrays = [...before.cells.values()].some(({ formula }) => formula.includes('"t":"array"'));
  const isKept = (key: string, cell: RawCell): boolean => {
    const now = after.cells.get(key);
    const isSame = now?.style === cell.style && now.formula === cell.formula;
    const mayRecalculate = cell.formula !== '' || (hasArrays && now?.value === null);
    return (
      isSame && (edited.has(key) || mayRecalculate || (now.value === cell.value && now.type === cell.type))
    );
  };
  expect([...before.cells].filter(([key, cell]) => !isKept(key, cell))).toEqual([]);
  expect([...after.cells.keys()].filter((key) => !before.cells.has(key) && !edited.has(key))).toEqual([]);
}

interface Source {
  readonly name: string;
  readonly make: () => Uint8Array | Promise<Uint8Array>;
  readonly sheet: number;
  readonly runs: number;
  readonly byExcelJs?: boolean;
}

const SOURCES: readonly Source[] = [
  { name: 'the rich form', make: () => stored('rich.xlsx'), sheet: 0, runs: 25 },
  { name: 'the rich table', make: () => stored('rich.xlsx'), sheet: 2, runs: 20 },
  {
    name: 'a classic form',
    make: () => stored('classic-with-spare-rows.xlsx'),
    sheet: 0,
    runs: 40,
    byExcelJs: true,
  },
  { name: 'a form in yuan', make: () => stored('amounts-in-yuan.xlsx'), sheet: 0, runs: 30, byExcelJs: true },
  { name: 'prefixed parts', make: prefixed, sheet: 0, runs: 60 },
  { name: 'inline texts', make: inline, sheet: 0, runs: 60 },
  { name: 'a book of ExcelJS', make: fromExcelJs, sheet: 0, runs: 40, byExcelJs: true },
];

async function excelJsValue(bytes: Uint8Array, sheet: string, at: CellAddress): Promise<unknown> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook.getWorksheet(sheet)?.getCell(at.row, at.column).value;
}

const MAY_CHANGE = /worksheets\/sheet\d|sharedStrings|workbook\.xml$/u;

describe('random edits', () => {
  it.each(SOURCES)(
    'of $name change the edited cells and nothing else',
    async ({ make, sheet: index, runs, byExcelJs }) => {
      const bytes = await make();
      const part = `xl/worksheets/sheet${index + 1}.xml`;
      const start = await sheetOf(opened(bytes), index);
      const isHeader = ({ row, column }: CellAddress): boolean =>
        start.name === '数据' && row === 1 && column <= 3;
      const before = readIndependently(bytes);
      const old = partsOf(bytes);
      const rawBefore = before.sheet(part);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.record({ at: place, to: value }), { minLength: 1, maxLength: 30 }),
          async (edits) => {
            const writes = allowed(start, edits, isHeader);
            const workbook = opened(bytes);
            expect(await workbook.apply([{ sheet: start.name, writes }])).toEqual({ kind: 'applied' });
            const saved = workbook.toBytes();
            const after = readIndependently(saved);
            const rawAfter = after.sheet(part);
            for (const write of writes) expectWritten(rawAfter, write);
            expectUntouched(rawBefore, rawAfter, writes);
            expect(Number(after.counts.count ?? 0) - Number(before.counts.count ?? 0)).toBe(
              before.counts.count === undefined ? 0 : rawAfter.stringReferences - rawBefore.stringReferences,
            );
            if (after.counts.uniqueCount !== undefined)
              expect(Number(after.counts.uniqueCount)).toBe(after.strings.length);
            const foreign = Object.entries(partsOf(saved)).filter(
              ([name, content]) =>
                !MAY_CHANGE.test(name) && Buffer.compare(content, old[name] ?? bytes) !== 0,
            );
            expect(foreign).toEqual([]);
            const reread = await sheetOf(opened(saved), index);
            expect(isDeepStrictEqual(reread, await sheetOf(workbook, index))).toBe(true);
            for (const { at, to } of writes) expect(cellAt(reread, at).value).toBe(to);
            const [first] = writes;
            if (byExcelJs === true && typeof first?.to === 'number') {
              expect(await excelJsValue(saved, start.name, first.at)).toBe(first.to);
            }
            const back = writes.map(({ at, from, to }) => ({ at, from: to, to: from }));
            expect(await workbook.apply([{ sheet: start.name, writes: back }])).toEqual({ kind: 'applied' });
            const restored = await sheetOf(workbook, index);
            for (const { at, from } of writes) expect(cellAt(restored, at).value).toBe(from);
          },
        ),
        { numRuns: runs },
      );
    },
  );
});
