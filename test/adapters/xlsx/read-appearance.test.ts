import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellAppearance, SheetAppearance } from '../../../src/adapters/xlsx/appearance';
import { readAppearance } from '../../../src/adapters/xlsx/read-appearance';
import type { Mark } from '../../../src/core/marking/mark';
import { buildBook } from './book';
import type { SheetSource } from './book';
import { address, opened, plan } from './opened';

const RICH = new Uint8Array(readFileSync(join(__dirname, 'books', 'rich.xlsx')));
const FORM = '绩效自评表';

function look(file: Uint8Array, sheet = '自评表'): SheetAppearance {
  const appearance = readAppearance(opened(file), sheet);
  if (appearance === null) throw new Error(`no sheet ${sheet}`);
  return appearance;
}

function cellOf(appearance: SheetAppearance, text: string): CellAppearance {
  const { row, column } = address(text);
  const cell = appearance.rows.get(row)?.get(column);
  if (cell === undefined) throw new Error(`no cell ${text}`);
  return cell;
}

const ofSheet = (sheet: SheetSource, styles?: string): SheetAppearance =>
  look(buildBook({ sheets: [sheet], ...(styles === undefined ? {} : { styles }) }));

describe('readAppearance', () => {
  const rich = look(RICH, FORM);

  it('knows no sheet that is not there', () => {
    expect(readAppearance(opened(RICH), '不存在')).toBeNull();
  });

  it.each([
    { cell: 'A2', font: { name: '方正小标宋简体', size: 24, isBold: true, colour: '#000000' }, fill: null },
    { cell: 'A3', font: { name: '黑体', isBold: true, colour: '#1F4E79' }, fill: '#DCE6F2' },
    { cell: 'H13', font: { name: '宋体', size: 14.67, isBold: false, isItalic: false }, fill: '#E2EFDA' },
    { cell: 'A37', font: { isUnderlined: true, colour: '#0000FF' }, fill: null },
  ])('reads font and fill of $cell', ({ cell, font, fill }) => {
    const { style } = cellOf(rich, cell);
    expect(style.font).toMatchObject(font);
    expect(style.fill).toBe(fill);
  });

  it('reads alignment, wrapping, indent and vertical text', () => {
    expect(cellOf(rich, 'A2').style).toMatchObject({
      horizontal: 'center',
      vertical: 'center',
      isWrapped: true,
    });
    expect(cellOf(rich, 'C3').style).toMatchObject({ horizontal: 'left', indent: 1, isVertical: false });
    const vertical = [...rich.rows.values()]
      .flatMap((cells) => [...cells.values()])
      .find(({ style }) => style.isVertical && style.isShrunk);
    expect(vertical?.style).toMatchObject({
      horizontal: 'justify',
      vertical: 'top',
      isWrapped: true,
      rotation: 0,
      font: { isItalic: true, isStruckThrough: true, colour: '#C00000' },
    });
  });

  it('reads borders with automatic and other colours', () => {
    const thin = { style: 'solid', width: 1, colour: null };
    expect(cellOf(rich, 'A3').style.borders).toEqual({ top: thin, right: thin, bottom: thin, left: thin });
    const mixed = [...rich.rows.values()]
      .flatMap((cells) => [...cells.values()])
      .find(({ style }) => style.borders.top?.style === 'double');
    expect(mixed?.style.borders).toEqual({
      top: { style: 'double', width: 3, colour: null },
      right: thin,
      bottom: { style: 'dotted', width: 1, colour: null },
      left: { style: 'solid', width: 2, colour: '#000000' },
    });
    expect(mixed?.style.fill).toBe('#FFF3CC');
  });

  it('reads locks, shown texts and kinds', () => {
    expect(rich.isProtected).toBe(true);
    expect(cellOf(rich, 'A3').style.isLocked).toBe(true);
    expect(cellOf(rich, 'C3').style.isLocked).toBe(false);
    expect(cellOf(rich, 'H13')).toMatchObject({ text: '5分', kind: 'number', at: address('H13') });
    expect(cellOf(rich, 'I6')).toMatchObject({ kind: 'number' });
    expect(cellOf(rich, 'I6').text).toMatch(/^\d+\.\d\d%$/u);
  });

  it('reads measures and what is hidden', () => {
    expect(rich.showsGridLines).toBe(false);
    expect(rich.rowHeights.get(2)).toBe(45);
    expect(rich.columnWidths.size).toBe(10);
    expect([...rich.hiddenRows]).toEqual([38]);
    expect([rich.lastRow, rich.lastColumn]).toEqual([38, 10]);
    expect(rich.mergedAreas).toContainEqual({ top: 2, left: 1, bottom: 2, right: 10 });
  });

  it('gives cells of the same style one object, also after an edit', async () => {
    const workbook = opened(RICH);
    const before = readAppearance(workbook, FORM);
    await workbook.apply([plan(FORM, ['H13', 5, 4])]);
    const after = readAppearance(workbook, FORM);
    if (before === null || after === null) throw new Error('no sheet');
    expect(cellOf(after, 'H13').text).toBe('4分');
    expect(cellOf(after, 'H13').style).toBe(cellOf(before, 'H13').style);
    expect(cellOf(after, 'H14').style).toBe(cellOf(before, 'H13').style);
  });

  it('changes nothing in the file', () => {
    const workbook = opened(RICH);
    readAppearance(workbook, FORM);
    expect(workbook.toBytes()).toEqual(RICH);
  });
});

const FONTS = '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>';

describe('measures', () => {
  it.each([
    // Excel in Chinese: 宋体 11 counts 8 pixels a digit, Calibri 11 counts 7.
    { font: '宋体', width: '8.375', pixels: 67 },
    { font: '宋体', width: '10', pixels: 80 },
    { font: 'Calibri', width: '9.140625', pixels: 64 },
  ])('reads the width $width under $font as $pixels pixels', ({ font, width, pixels }) => {
    const sheet = {
      before: `<cols><col min="2" max="3" width="${width}" customWidth="1"/></cols>`,
      rows: '<row r="1"><c r="C1"><v>1</v></c></row>',
    };
    const appearance = ofSheet(
      sheet,
      `${FONTS.replace('宋体', font)}<cellXfs count="1"><xf fontId="0"/></cellXfs>`,
    );
    expect([...appearance.columnWidths]).toEqual([
      [2, pixels],
      [3, pixels],
    ]);
  });

  it.each([
    { before: '', width: 72, height: 18 },
    { before: '<sheetFormatPr baseColWidth="10" defaultRowHeight="15"/>', width: 88, height: 20 },
    { before: "<sheetFormatPr defaultColWidth='9' defaultRowHeight='13.5'/>", width: 72, height: 18 },
  ])('has the default size $width × $height after “$before”', ({ before, width, height }) => {
    const appearance = ofSheet({ before }, FONTS);
    expect([appearance.defaultColumnWidth, appearance.defaultRowHeight]).toEqual([width, height]);
    expect(appearance.showsGridLines).toBe(true);
  });

  it('reads hidden rows and columns, also those without height or width', () => {
    const appearance = ofSheet({
      before: '<cols><col min="1" max="1" width="9" hidden="1"/><col min="3" max="3" width="0"/></cols>',
      rows: '<row r="1" hidden="1"/><row r="2" ht="0" customHeight="1"/><row r="3" ht="30"><c r="D3"><v>1</v></c></row>',
    });
    expect([...appearance.hiddenColumns]).toEqual([1, 3]);
    expect([...appearance.hiddenRows]).toEqual([1, 2]);
    expect(appearance.rowHeights.get(3)).toBe(40);
  });

  it('never walks over what a declaration claims', () => {
    const appearance = ofSheet({
      before: '<cols><col min="1" max="16384" width="9"/></cols>',
      rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576" s="1"/></row>',
      after: '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    });
    expect([appearance.lastRow, appearance.lastColumn]).toEqual([201, 31]);
    expect(appearance.columnWidths.size).toBe(31);
  });

  it('is empty for an empty sheet', () => {
    const { lastRow, lastColumn, rows, marks } = ofSheet({});
    expect([lastRow, lastColumn, rows.size, marks]).toEqual([0, 0, 0, []]);
  });
});

describe('styles', () => {
  const styled = (parts: { fonts?: string; fills?: string; borders?: string; xf: string; tail?: string }) =>
    cellOf(
      ofSheet(
        { rows: '<row r="1"><c r="A1" s="0"/></row>' },
        `<fonts>${parts.fonts ?? '<font/>'}</fonts><fills>${parts.fills ?? '<fill/>'}</fills><borders>${parts.borders ?? '<border/>'}</borders><cellXfs>${parts.xf}</cellXfs>${parts.tail ?? ''}`,
      ),
      'A1',
    ).style;

  it.each([
    { pattern: 'none', fill: null },
    { pattern: 'solid', fill: '#FF0000' },
    { pattern: 'darkGray', fill: '#FF4040' },
    { pattern: 'mediumGray', fill: '#FF8080' },
    { pattern: 'gray125', fill: '#FFDFDF' },
    { pattern: 'lightUp', fill: '#FFBFBF' },
    { pattern: 'darkGrid', fill: '#FF8080' },
  ])('gives the pattern $pattern as $fill', ({ pattern, fill }) => {
    const fills = `<fill><patternFill patternType="${pattern}"><fgColor rgb="FFFF0000"/><bgColor indexed="65"/></patternFill></fill>`;
    expect(styled({ fills, xf: '<xf fillId="0"/>' }).fill).toBe(fill);
  });

  it.each([
    { rotation: '90', isVertical: false, degrees: 90 },
    { rotation: '135', isVertical: false, degrees: -45 },
    { rotation: '180', isVertical: false, degrees: -90 },
    { rotation: '255', isVertical: true, degrees: 0 },
  ])('turns text by $rotation', ({ rotation, isVertical, degrees }) => {
    const xf = `<xf><alignment textRotation="${rotation}"/></xf>`;
    expect(styled({ xf })).toMatchObject({ isVertical, rotation: degrees });
  });

  it.each([
    { style: 'medium', line: { style: 'solid', width: 2 } },
    { style: 'thick', line: { style: 'solid', width: 3 } },
    { style: 'mediumDashDotDot', line: { style: 'dashed', width: 2 } },
    { style: 'hair', line: { style: 'dotted', width: 1 } },
  ])('draws the border $style', ({ style, line }) => {
    const borders = `<border><left style="${style}"><color rgb="FF123456"/></left><right/></border>`;
    const drawn = styled({ borders, xf: '<xf borderId="0"/>' }).borders;
    expect(drawn).toEqual({ top: null, right: null, bottom: null, left: { ...line, colour: '#123456' } });
  });

  it('reads properties that are there to be off', () => {
    const fonts = '<font><b val="0"/><i val="false"/><u val="none"/><strike val="0"/><sz val="9"/></font>';
    expect(styled({ fonts, xf: '<xf fontId="0"/>' }).font).toEqual({
      name: '宋体',
      size: 12,
      isBold: false,
      isItalic: false,
      isUnderlined: false,
      isStruckThrough: false,
      colour: null,
    });
  });

  it('takes indexed colours from the palette of the workbook', () => {
    const tail =
      '<colors><indexedColors><rgbColor rgb="00AABBCC"/><rgbColor rgb="00112233"/></indexedColors></colors>';
    const fonts = '<font><color indexed="1"/></font>';
    expect(styled({ fonts, xf: '<xf fontId="0"/>', tail }).font.colour).toBe('#112233');
  });

  it('gives a cell without an entry the style of its row, its column, or the plain one', () => {
    const appearance = ofSheet(
      {
        before: '<cols><col min="2" max="2" style="2"/></cols>',
        rows: '<row r="3" s="1" customFormat="1"/>',
      },
      '<cellXfs><xf/><xf><alignment horizontal="left"/></xf><xf><alignment horizontal="right"/></xf></cellXfs>',
    );
    expect(['B3', 'B4', 'C4'].map((at) => appearance.styleAt(address(at)).horizontal)).toEqual([
      'left',
      'right',
      'general',
    ]);
  });
});

describe('marks', () => {
  const area = { top: 2, left: 3, bottom: 2, right: 3 };
  const marks: readonly Mark[] = [
    { kind: 'missing', area, until: [address('C2')] },
    { kind: 'explanation', area: { ...area, left: 4, right: 4 }, until: [address('D2')] },
    { kind: 'incompleteRow', area: { ...area, left: 1, right: 4 }, until: [address('B2'), address('C2')] },
  ];
  const rows = '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>';

  it('shows them while their cells are empty, in the order of their rank', async () => {
    const workbook = opened(buildBook({ sheets: [{ rows }], strings: '' }));
    const shown = () => readAppearance(workbook, '自评表')?.marks.map(({ kind, fill }) => `${kind} ${fill}`);
    expect(shown()).toEqual([]);
    await workbook.mark([{ sheet: '自评表', marks }]);
    expect(shown()).toEqual(['missing #FFF2CC', 'explanation #FCE4D6', 'incompleteRow #FFFBEB']);
    expect(readAppearance(workbook, '自评表')?.marks[0]?.area).toEqual(area);
    await workbook.apply([plan('自评表', ['C2', null, 5])]);
    expect(shown()).toEqual(['explanation #FCE4D6']);
    await workbook.apply([plan('自评表', ['D2', null, '无'])]);
    expect(shown()).toEqual(['explanation #FCE4D6']);
    await workbook.apply([plan('自评表', ['D2', '无', '资金未到位，下年加快支付'])]);
    expect(shown()).toEqual([]);
    await workbook.apply([plan('自评表', ['C2', 5, null])]);
    expect(shown()).toEqual(['missing #FFF2CC', 'incompleteRow #FFFBEB']);
    await workbook.clearMarks();
    expect(shown()).toEqual([]);
  });

  it('leaves the formats of the user to the user', () => {
    expect(look(RICH, FORM).marks).toEqual([]);
  });
});
