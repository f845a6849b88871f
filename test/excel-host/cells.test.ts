import { errorOf, openHost, OTHER, SHEET } from './opened-host';

/** Writes into a cell of the second sheet and says what it holds then. */
async function written(cell: string, input: unknown, numberFormat = 'General'): Promise<readonly unknown[]> {
  openHost();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('参数').getRange(cell);
    range.numberFormat = [[numberFormat]];
    range.values = [[input]];
    range.load({ values: true, formulas: true, numberFormat: true, valueTypes: true });
    await context.sync();
    const [[value]] = range.values as [[unknown]];
    const [[formula]] = range.formulas as [[unknown]];
    const [[format]] = range.numberFormat as [[unknown]];
    const [[type]] = range.valueTypes as [[unknown]];
    return [value, formula, format, type];
  });
}

describe('a cell that is written', () => {
  it.each([
    [12, 12, 12, 'General', 'Double'],
    ['12', 12, 12, 'General', 'Double'],
    [' 12.50 ', 12.5, 12.5, 'General', 'Double'],
    ['1,234.5', 1234.5, 1234.5, '#,##0.00', 'Double'],
    ['86.18%', 0.8618, 0.8618, '0.00%', 'Double'],
    ['95%', 0.95, 0.95, '0%', 'Double'],
    ['1e3', 1000, 1000, '0.00E+00', 'Double'],
    ['2024-12-31', 45657, 45657, 'yyyy/m/d', 'Double'],
    ['2024年12月31日', 45657, 45657, 'yyyy"年"m"月"d"日"', 'Double'],
    ['2024年12月', 45627, 45627, 'yyyy"年"m"月"', 'Double'],
    ['8:30', 8.5 / 24, 8.5 / 24, 'h:mm', 'Double'],
    ['(5)', -5, -5, 'General', 'Double'],
    ['2024-02-30', '2024-02-30', '2024-02-30', 'General', 'String'],
    ['2024-13-31', '2024-13-31', '2024-13-31', 'General', 'String'],
    ['true', true, true, 'General', 'Boolean'],
    ['#N/A', '#N/A', '#N/A', 'General', 'Error'],
    ["'12", '12', '12', 'General', 'String'],
    ["'=1+1", '=1+1', '=1+1', 'General', 'String'],
    ['=1+1', 2, '=1+1', 'General', 'Double'],
    ['=A1*2', 20, '=A1*2', 'General', 'Double'],
    ['+cmd', '#NAME?', '=+cmd', 'General', 'Error'],
    ['-', '-', '-', 'General', 'String'],
    ['≥5家', '≥5家', '≥5家', 'General', 'String'],
    ['', '', '', 'General', 'Empty'],
  ])('takes %p as %p', async (input, value, formula, format, type) => {
    expect(await written('B1', input)).toEqual([value, formula, format, type]);
  });

  it.each([
    [12, '12'],
    ['86.18%', '86.18%'],
    ['=1+1', '=1+1'],
  ])('keeps %p a text under the format @', async (input, value) => {
    expect(await written('B1', input, '@')).toEqual([value, value, '@', 'String']);
  });

  it.each(['3/4', '3-4', '3月4日'])('takes %p as a day of this year', async (input) => {
    const [value, , format] = await written('B1', input);
    const serial = Date.UTC(new Date().getFullYear(), 2, 4) / 86_400_000 + 25_569;
    expect([value, format]).toEqual([serial, 'm"月"d"日"']);
  });

  it('takes no more text than fits', async () => {
    expect(await written('B1', 'x'.repeat(32_767))).toHaveLength(4);
    await expect(written('B1', 'x'.repeat(32_768))).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('keeps its own format', async () => {
    expect(await written('B1', '50%', '0.0')).toEqual([0.5, 0.5, '0.0', 'Double']);
  });
});

describe('a range that is written', () => {
  it('leaves cells for null, empties them for an empty text, and takes one value for all', async () => {
    const host = openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('自评表');
      sheet.getRange('A2:C2').values = [[null, '', 7]];
      sheet.getRange('A4:A5').values = 3 as unknown as number[][];
      await context.sync();
    });
    expect(host.dump().sheets[0]?.cells).toMatchObject({
      A2: { value: 5 },
      C2: { value: 7 },
      A4: { value: 3 },
      A5: { value: 3 },
      B3: { value: 5, formula: '=A2+B2' },
    });
    expect(host.dump().sheets[0]?.cells['B2']).toEqual({ isUnlocked: true });
  });

  it.each([
    ['too few rows', [[1, 2]]],
    ['too many columns', [[1], [2]].map((row) => [...row, 3, 4])],
    ['ragged rows', [[1, 2], [3]]],
  ])('is refused with %s, and nothing of it is written', async (_, values) => {
    const host = openHost();
    const before = host.dump();
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getItem('参数').getRange('A1:B2').values = values;
      await context.sync();
    });
    expect(error).toEqual({ code: 'InvalidArgument', location: 'Range.values' });
    expect(host.dump()).toEqual(before);
  });

  it('loses what goes into covered cells of a merged area', async () => {
    const host = openHost();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('自评表').getRange('A1:B1').values = [['新标题', '不见了']];
      await context.sync();
    });
    expect(host.dump().sheets[0]?.cells).toMatchObject({ A1: { value: '新标题' } });
    expect(host.dump().sheets[0]?.cells['B1']).toBeUndefined();
  });

  it('is split by the library above 1500 cells and arrives whole', async () => {
    const host = openHost();
    const values = Array.from({ length: 1000 }, (_, row) => [row, `行${row}`]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('参数').getRange('C1:D1000').values = values;
      await context.sync();
    });
    const writes = host.batches[0]?.members.filter(({ use }) => use === 'write');
    expect(writes?.map(({ name }) => name)).toEqual(['Range.values', 'Range.values']);
    expect(host.dump().sheets[1]?.cells).toMatchObject({ C1: { value: 0 }, D1000: { value: '行999' } });
  });
});

describe('a protected sheet', () => {
  it.each([
    ['a locked cell', 'C3'],
    ['an area with a locked cell in it', 'A3:C3'],
    ['a cell that was never there', 'Z9'],
  ])('refuses %s', async (_, address) => {
    const host = openHost([{ ...SHEET, protected: true }, OTHER]);
    const before = host.dump();
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getItem('自评表').getRange(address).values = 1 as unknown as number[][];
      await context.sync();
    });
    expect(error).toEqual({ code: 'AccessDenied', location: 'Range.values' });
    expect(host.dump()).toEqual(before);
  });

  it('takes unlocked cells, and no looks', async () => {
    const host = openHost([{ ...SHEET, protected: true }, OTHER]);
    const error = await errorOf(async (context) => {
      const range = context.workbook.worksheets.getItem('自评表').getRange('A2');
      range.values = [[8]];
      range.format.fill.color = '#FF0000';
      await context.sync();
    });
    expect(error).toEqual({ code: 'AccessDenied', location: 'RangeFill.color' });
    expect(host.dump().sheets[0]?.cells['A2']).toEqual({ value: 8, isUnlocked: true });
  });

  it('says which cells are locked', async () => {
    openHost([{ ...SHEET, protected: true }, OTHER]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('自评表');
      sheet.load({ protection: { protected: true } });
      const range = sheet.getRange('B3:C3');
      range.load({ format: { protection: { locked: true } } });
      const one = sheet.getRange('C3');
      one.load({ format: { protection: { locked: true } } });
      const cells = range.getCellProperties({ format: { protection: true } });
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect([range.format.protection.locked, one.format.protection.locked]).toEqual([null, true]);
      expect(cells.value.flat().map((cell) => cell.format?.protection?.locked)).toEqual([false, true]);
    });
  });
});

describe('a range', () => {
  it.each([
    ['a2', '自评表!A2'],
    ['$A$2:$B$3', '自评表!A2:B3'],
    ['A:B', '自评表!A:B'],
    ['2:3', '自评表!2:3'],
    ['自评表!A1', '自评表!A1'],
  ])('is found under %p', async (address, expected) => {
    openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('自评表').getRange(address);
      range.load('address');
      await context.sync();
      expect(range.address).toBe(expected);
    });
  });

  it.each(['A0', 'XFE1', '第一格', '参数!A1'])('is not found under %p', async (address) => {
    openHost();
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getItem('自评表').getRange(address).load('values');
      await context.sync();
    });
    expect(error).toEqual({ code: 'InvalidArgument', location: 'Worksheet.getRange' });
  });

  it('knows what is used, with values and with anything', async () => {
    openHost([{ name: '空', cells: { C4: null, D2: 1 } }]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('空');
      const [all, values, none] = [
        sheet.getUsedRange(),
        sheet.getUsedRange(true),
        sheet.getRange('E1:F9').getUsedRangeOrNullObject(true),
      ];
      all.load('address');
      values.load('address');
      await context.sync();
      expect([all.address, values.address, none.isNullObject]).toEqual(['空!C2:D4', '空!D2', true]);
    });
  });

  it('lists the merged areas that begin in it, and none where there are none', async () => {
    openHost([{ ...SHEET, merges: ['A1:D1', 'A5:B6'] }]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('自评表');
      const merged = sheet.getRange('A1:D9').getMergedAreasOrNullObject();
      const none = sheet.getRange('B1:D4').getMergedAreasOrNullObject();
      merged.load('address, areas/items/rowIndex, areas/items/rowCount');
      await context.sync();
      expect(merged.address).toBe('自评表!A1:D1,自评表!A5:B6');
      expect(merged.areas.items.map(({ rowIndex, rowCount }) => [rowIndex, rowCount])).toEqual([
        [0, 1],
        [4, 2],
      ]);
      expect(none.isNullObject).toBe(true);
    });
  });

  it('fails to list more than 512 merged areas', async () => {
    const merges = Array.from({ length: 513 }, (_, row) => `A${row + 1}:B${row + 1}`);
    openHost([{ ...SHEET, merges }]);
    const { code } = await errorOf(async (context) => {
      context.workbook.worksheets.getItem('自评表').getRange('A:B').getMergedAreasOrNullObject();
      await context.sync();
    });
    expect(code).toBe('InvalidOperation');
  });
});
