import { MARK_FILLS } from '../../src/core/marking/mark-fills';
import { isMarkShown } from '../../src/core/marking/is-mark-shown';
import type { Mark } from '../../src/core/marking/mark';
import { EMPTY_MEMORY } from '../../src/core/memory/workbook-memory';
import { buildBook } from '../adapters/xlsx/book';
import { opened, partText, sheetOf, sheetText } from '../adapters/xlsx/opened';
import { converted, useLibreOffice } from './libreoffice';

useLibreOffice();

/** The backgrounds of a sheet without merged areas, by row and column, as LibreOffice draws them. */
const backgrounds = (html: string): readonly (readonly (string | null)[])[] =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gsu)].map(([, row = '']) =>
    [...row.matchAll(/<td([^>]*)>/gu)].map(
      ([, attributes = '']) => /bgcolor="(#[0-9A-F]{6})"/iu.exec(attributes)?.[1]?.toUpperCase() ?? null,
    ),
  );

const text = (at: string, content: string): string =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;

/** Column A holds what an explanation or a value may be; row 1 is a heading, and E keeps the rows whole. */
const CONTENTS = [
  '',
  text('A3', ''),
  text('A4', ' \u3000 '),
  text('A5', '无'),
  text('A6', '——'),
  text('A7', '不适用'),
  '<c r="A8"><v>0</v></c>',
  '<c r="A9"><v>10</v></c>',
  // Not FALSE: that is the number 0 in LibreOffice, and 0 explains nothing.
  '<c r="A10" t="b"><v>1</v></c>',
  text('A11', '资金未到位'),
  '<c r="A12" t="e"><v>#DIV/0!</v></c>',
  text('A13', '差1家。偏差原因：\u3000改进措施：'),
  text('A14', '差1家。偏差原因：雨。改进措施：早报'),
  text('A15', '差1家。偏差原因：雨。改进措施: '),
  text('A16', '差1家。偏差原因：雨。改进措施：\u3000 \n'),
  text('A17', '差1家。偏差原因：雨。改进措施:\n。\n'),
  text('A18', '差1家。\n偏差原因：雨。\n改进措施:早报\n'),
  text('A19', '无\n'),
  text('A20', ' \n'),
];
const KINDS = ['missing', 'explanation', 'incompleteRow'] as const;

const ROWS = CONTENTS.map(
  (cell, index) => `<row r="${index + 2}">${cell}${text(`E${index + 2}`, '行')}</row>`,
);
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const BOOK = buildBook({
  sheets: [{ rows: `<row r="1">${text('A1', '内容')}</row>${ROWS.join('')}` }],
  extra: {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/></Types>`,
  },
});

/** One mark of every kind beside every content. */
const MARKS: readonly Mark[] = CONTENTS.flatMap((_, index) =>
  KINDS.map((kind, column) => ({
    kind,
    area: { top: index + 2, left: column + 2, bottom: index + 2, right: column + 2 },
    until: [{ row: index + 2, column: 1 }],
  })),
);

async function marked(): Promise<Uint8Array> {
  const workbook = opened(BOOK);
  expect(await workbook.mark([{ sheet: '自评表', marks: MARKS }])).toEqual({ kind: 'marked' });
  return workbook.toBytes();
}

describe('marks in LibreOffice', () => {
  it('show where the program says that they show', async () => {
    const file = await marked();
    const sheet = await sheetOf(opened(file));
    const drawn = backgrounds(converted(file, 'html').toString('utf8'));
    const seen = MARKS.map(({ area }) => drawn[area.top - 1]?.[area.left - 1] ?? null);
    const expected = MARKS.map((mark) => (isMarkShown(mark, sheet) ? MARK_FILLS[mark.kind] : null));
    expect(new Set(expected).size).toBe(KINDS.length + 1);
    expect(seen).toEqual(expected);
  });

  it('are known and cleared after LibreOffice has saved the file', async () => {
    const workbook = opened(new Uint8Array(converted(await marked(), 'xlsx')));
    expect(workbook.hasMarks()).toBe(true);
    expect(await workbook.clearMarks()).toEqual({ kind: 'marked' });
    expect(workbook.hasMarks()).toBe(false);
    expect(sheetText(workbook.toBytes())).not.toContain('绩效自评助手');
  });

  it('come with a memory that does not disturb', async () => {
    const workbook = opened(await marked());
    await workbook.writeMemory({
      ...EMPTY_MEMORY,
      decisions: [
        {
          sheet: '自评表',
          project: '',
          indicator: '里程',
          occurrence: 0,
          outcome: 'met',
          points: 1,
          isScoreLocked: false,
        },
      ],
    });
    expect(partText(workbook.toBytes(), 'customXml/item1.xml')).toContain('里程');
    expect(converted(workbook.toBytes(), 'html').toString('utf8')).toContain('资金未到位');
  });
});
