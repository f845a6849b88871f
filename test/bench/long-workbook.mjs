import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { classicForm } from './inputs.mjs';

const SHEET = 'xl/worksheets/sheet1.xml';
const FIRST_ROW = 13;
const LAST_ROW = 25;

/** Text of its own in a cell of the form's style, or a number. */
const cell = (name, value) =>
  typeof value === 'number'
    ? `<c r="${name}" s="2"><v>${value}</v></c>`
    : `<c r="${name}" s="2" t="inlineStr"><is><t>${value}</t></is></c>`;

function indicatorRow(row, weight) {
  const cells = {
    B: '产出指标',
    C: '数量指标',
    D: `培训企业${row}`,
    E: `≥${(row % 90) + 10}家`,
    F: `${(row % 70) + 20}家`,
    G: weight,
    H: 0,
  };
  const parts = Object.entries(cells).map(([column, value]) => cell(`${column}${row}`, value));
  return `<row r="${row}">${parts.join('')}<c r="I${row}" s="2"/><c r="J${row}" s="2"/></row>`;
}

/** The classic form as a file with as many indicator rows as wanted; the weights still add up. */
export function longWorkbook(count) {
  const parts = unzipSync(classicForm());
  const xml = strFromU8(parts[SHEET]);
  const rows = [...xml.matchAll(/<row r="(\d+)"[^>]*[^/]>[^]*?<\/row>/gu)];
  const head = rows.filter(([, row]) => Number(row) < FIRST_ROW).map(([text]) => text);
  const [total] = rows.find(([, row]) => Number(row) === LAST_ROW);
  const totalRow = FIRST_ROW + count;
  const body = Array.from({ length: count }, (_, index) => indicatorRow(FIRST_ROW + index, 90 / count));
  const moved = total.replace(/ r="([A-J]?)25"/gu, (_, column) => ` r="${column}${totalRow}"`);
  const sheetData = `<sheetData>${head.join('')}${body.join('')}${moved}</sheetData>`;
  const merges = [...xml.matchAll(/<mergeCell ref="[A-Z]+\d+:[A-Z]+(\d+)"\/>/gu)]
    .filter(([, bottom]) => Number(bottom) < FIRST_ROW)
    .map(([text]) => text);
  const long = xml
    .replace(/<sheetData>[^]*<\/sheetData>/u, () => sheetData)
    .replace(
      /<mergeCells[^]*<\/mergeCells>/u,
      () => `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`,
    )
    .replace(/<dimension ref="[^"]*"/u, `<dimension ref="A1:J${totalRow}"`);
  return zipSync({ ...parts, [SHEET]: strToU8(long) });
}
