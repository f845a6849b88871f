import { MAIN, buildBook } from '../book';
import type { BookSource } from '../book';
import { escapeXml } from '../../../../src/adapters/xlsx/xml-text';
import type { CellValue } from '../../../../src/core/sheet/sheet-snapshot';
import { address, opened, plan, sheetText } from '../opened';

/** Cells of one sheet by address: a constant, or a formula beginning with `=` and its stale result STALE. */
export type Cells = Readonly<Record<string, CellValue>>;

export const STALE = 12_345;

function cellXml(at: string, value: CellValue): string {
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${Number(value)}</v></c>`;
  if (value === null) return `<c r="${at}"/>`;
  if (value.startsWith('<')) return `<c r="${at}">${value}</c>`;
  if (value.startsWith('#')) return `<c r="${at}" t="e"><v>${value}</v></c>`;
  if (value.startsWith('=')) return `<c r="${at}"><f>${escapeXml(value.slice(1))}</f><v>${STALE}</v></c>`;
  return `<c r="${at}" t="str"><v>${escapeXml(value)}</v></c>`;
}

/** The rows of a sheet that holds these cells. */
export function rowsOf(cells: Cells): string {
  const rows = new Map<number, [number, string][]>();
  for (const [text, value] of Object.entries(cells)) {
    const { row, column } = address(text);
    rows.set(row, [...(rows.get(row) ?? []), [column, cellXml(text, value)]]);
  }
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([row, ofRow]) => {
      const sorted = ofRow.toSorted(([a], [b]) => a - b).map(([, xml]) => xml);
      return `<row r="${row}">${sorted.join('')}</row>`;
    })
    .join('');
}

/** What stands behind a formula's cell: its type and value, or `stripped`. */
export function resultIn(sheet: string, at: string): CellValue {
  const cell = new RegExp(
    `<c r="${at}"(?: s="\\d+")?(?: t="(\\w+)")?>(?:<f[^>]*/>|<f[^>]*>[^<]*</f>)?(?:<v>([^<]*)</v>)?</c>`,
    'u',
  ).exec(sheet);
  if (cell === null) throw new Error(`no formula cell ${at} in ${sheet}`);
  const [, type = 'n', value] = cell;
  if (value === undefined) return 'stripped';
  return type === 'n' ? Number(value) : type === 'b' ? value === '1' : value.replaceAll('&quot;', '"');
}

/** Writes into one sheet and tells what became of the named formula cells. */
export async function recalculated(
  cells: Cells,
  write: readonly [string, CellValue, CellValue],
  formulas: readonly string[],
  source: BookSource = {},
): Promise<Readonly<Record<string, CellValue>>> {
  const sheets = [{ name: '表', rows: rowsOf(cells) }, ...(source.sheets ?? [])];
  const workbook = opened(buildBook({ ...source, sheets }));
  expect(await workbook.apply([plan('表', write)])).toEqual({ kind: 'applied' });
  const sheet = sheetText(workbook.toBytes());
  return Object.fromEntries(formulas.map((at) => [at, resultIn(sheet, at)]));
}

/** What one formula in Z1 gives over these cells, once Y1 is written, on which it is made to depend. */
export async function resultOf(formula: string, cells: Cells = {}): Promise<CellValue> {
  const sheet = rowsOf({ ...cells, Y1: 1, Z1: `=IF(Y1=0,0,${formula})` });
  const xml = `<worksheet xmlns="${MAIN}"><sheetData>${sheet}</sheetData></worksheet>`;
  const workbook = opened(buildBook({ sheets: [{ name: '表', xml }] }));
  await workbook.apply([plan('表', ['Y1', 1, 2])]);
  return resultIn(sheetText(workbook.toBytes()), 'Z1');
}
