import ExcelJS from 'exceljs';
import { LAYOUTS } from '../../src/core/drafting/layouts/layouts';
import { evaluateSheet } from '../../src/core/evaluate';
import { DEFAULT_POLICY } from '../../src/core/scoring/policies/presets';
import type { SheetSnapshot } from '../../src/core/sheet/sheet-snapshot';
import { opened } from '../adapters/xlsx/opened';
import { realForm, runOnDisk } from '../cli/run-on-disk';
import { converted, useLibreOffice } from './libreoffice';

useLibreOffice();

/** Sides of an A4 page in points, as LibreOffice rounds them. */
const A4 = { portrait: '595 × 842', landscape: '842 × 595' } as const;

const WORDS = ['--year=2026', '--project=农村公路养护', '--department=交通局', '--agency=养护中心'];
const EARLIER = realForm('classic-with-spare-rows');
const SEVERAL = {
  '材料/甲.xlsx': EARLIER,
  '材料/乙.xlsx': realForm('amounts-in-yuan'),
  '材料/丙.xlsx': realForm('two-tier-target-header'),
};

/** What a command line makes of some files. */
async function made(disk: Readonly<Record<string, Uint8Array>>, words: readonly string[]) {
  const { contents, complaints } = await runOnDisk(disk, [...words, '--out=新.xlsx']);
  const file = contents.get('新.xlsx');
  if (file === undefined) throw new Error(complaints);
  return file;
}

interface Drawn {
  readonly what: string;
  readonly make: () => Promise<Uint8Array>;
  readonly pages: readonly (keyof typeof A4)[];
}

const FORMS: readonly Drawn[] = LAYOUTS.map(({ name, orientation }) => ({
  what: `a blank form as in ${name}`,
  make: () => made({}, ['template', `--layout=${name}`, ...WORDS]),
  pages: name === '四川' ? [orientation, orientation] : [orientation],
}));

const DRAWN: readonly Drawn[] = [
  ...FORMS,
  {
    what: 'a form with the indicators of last year',
    make: () => made({ '上年.xlsx': EARLIER }, ['template', '--layout=益阳', '--from=上年.xlsx']),
    pages: ['portrait'],
  },
  {
    what: '自评汇总 and 自查意见',
    make: () => made(SEVERAL, ['summary', '材料']),
    pages: ['landscape', 'landscape'],
  },
];

/** The size of every page of a PDF. */
const pagesOf = (pdf: Buffer): readonly string[] =>
  [...pdf.toString('latin1').matchAll(/\/Type\/Page\b[^>]*?\/MediaBox\s*\[([^\]]*)\]/gu)].map(
    ([, box = '']) => {
      const [, , width, height] = box.trim().split(/\s+/u).map(Number);
      return `${Math.round(width ?? 0)} × ${Math.round(height ?? 0)}`;
    },
  );

async function sheetsOf(file: Uint8Array): Promise<readonly SheetSnapshot[]> {
  return (await opened(file).readSheets()).sheets;
}

const contentOf = ({ name, rows, mergedAreas }: SheetSnapshot): unknown => ({
  name,
  rows: [...rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { value, numberFormat }]) =>
      value === null ? [] : [[row, column, value, numberFormat]],
    ),
  ),
  merged: mergedAreas.map((area) => JSON.stringify(area)).sort(),
});

/** How a cell looks, but for its typeface: LibreOffice puts one in its place that the machine has. */
function lookOf({ address, font, alignment, border, fill }: ExcelJS.Cell): string {
  const { horizontal, vertical, wrapText = false } = alignment;
  const sides = [border.left, border.right, border.top, border.bottom].map((side) => side?.style);
  const colour = fill.type === 'pattern' ? fill.fgColor?.argb : undefined;
  return [address, font.size, font.bold === true, horizontal, vertical, wrapText, sides, colour].join(' ');
}

/** What a person sees of a sheet: how each cell looks, how wide and high it is, and how it is printed. */
function looksOf(sheet: ExcelJS.Worksheet): unknown {
  const cells: string[] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => void cells.push(lookOf(cell)));
  });
  const { paperSize, orientation, fitToWidth, printTitlesRow } = sheet.pageSetup;
  const { defaultRowHeight } = sheet.properties;
  const numbers = (count: number): readonly number[] =>
    Array.from({ length: count }, (_, index) => index + 1);
  return {
    cells,
    print: { paperSize, orientation, fitToWidth, printTitlesRow },
    heights: numbers(sheet.rowCount).map((row) => Math.round(sheet.getRow(row).height || defaultRowHeight)),
    widths: numbers(sheet.columnCount).map((column) => Math.round(sheet.getColumn(column).width ?? 0)),
  };
}

async function allLooks(file: Uint8Array): Promise<readonly unknown[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(file).buffer);
  return workbook.worksheets.map(looksOf);
}

describe('drawn sheets in LibreOffice', () => {
  it.each(DRAWN)('prints $what on A4, whole', async ({ make, pages }) => {
    expect(pagesOf(converted(await make(), 'pdf'))).toEqual(pages.map((orientation) => A4[orientation]));
  });

  it.each(DRAWN)('keeps every text, look and merged area of $what', async ({ make }) => {
    const file = await make();
    const saved = new Uint8Array(converted(file, 'xlsx'));
    expect((await sheetsOf(saved)).map(contentOf)).toEqual((await sheetsOf(file)).map(contentOf));
    expect(await allLooks(saved)).toEqual(await allLooks(file));
  });

  it.each(FORMS)('saves $what so that it is read as before', async ({ make }) => {
    const file = await make();
    const [before] = await sheetsOf(file);
    const [after] = await sheetsOf(new Uint8Array(converted(file, 'xlsx')));
    if (before === undefined || after === undefined) throw new Error('no sheet');
    expect(evaluateSheet(after, DEFAULT_POLICY)).toEqual(evaluateSheet(before, DEFAULT_POLICY));
  });
});
