import { errorOf, openHost, SHEET } from './opened-host';

describe('sheets', () => {
  it('are still known by their proxies after a person renamed them, and gone after a deletion', async () => {
    const host = openHost();
    host.beforeBatch(2, () => host.user.renameSheet('参数', '参数表'));
    host.beforeBatch(3, () => host.user.deleteSheet('参数表'));
    const error = await errorOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem('参数');
      sheet.load('name');
      await context.sync();
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('参数表');
      sheet.load('name');
      await context.sync();
    });
    expect(error).toEqual({ code: 'ItemNotFound', location: 'WorksheetCollection.getItem' });
  });

  it.each([
    ['a name that is taken', '自评表', 'ItemAlreadyExists'],
    ['a name that is too long', '长'.repeat(32), 'InvalidArgument'],
    ['a forbidden sign', '一/二', 'InvalidArgument'],
  ])('are not added under %s', async (_, name, code) => {
    openHost();
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(error.code).toBe(code);
  });
});

describe('rows that a person inserts or deletes', () => {
  it('move cells, formulas, merged areas, conditional formats and the ranges an add-in holds', async () => {
    const host = openHost([SHEET, { name: '参数', cells: { A1: 9.5 }, formulas: { A1: "='自评表'!B3" } }]);
    host.beforeBatch(2, () => host.coAuthor.insertRows('自评表', 2, 3));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('自评表').getRange('A2:B3');
      const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=AND($B$2="B2",LEN(A3)=0)';
      range.load('values');
      await context.sync();
      range.load('address');
      range.getCell(0, 0).values = [[8]];
      await context.sync();
      expect(range.address).toBe('自评表!A5:B6');
    });
    const [form, other] = host.dump().sheets;
    expect(form?.merges).toEqual(['A1:D1']);
    expect(form?.cells).toMatchObject({ A5: { value: 8 }, B6: { value: 12.5, formula: '=A5+B5' } });
    expect(form?.conditionalFormats).toMatchObject([
      { areas: ['A5:B6'], formula: '=AND($B$5="B2",LEN(A6)=0)' },
    ]);
    expect(other?.cells['A1']).toMatchObject({ value: 12.5, formula: "='自评表'!B6" });
  });

  it('take the ranges with them', async () => {
    const host = openHost();
    host.beforeBatch(2, () => host.user.deleteRows('自评表', 1, 2));
    const error = await errorOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem('自评表');
      const [gone, left] = [sheet.getRange('A2'), sheet.getRange('A2:B3')];
      gone.load('values');
      left.load('values');
      await context.sync();
      left.load('address');
      gone.load('address');
      await context.sync();
    });
    expect(error.code).toBe('InvalidReference');
    const [form] = host.dump().sheets;
    expect([form?.merges, form?.cells['B1']?.formula]).toEqual([[], '=#REF!+#REF!']);
  });
});
