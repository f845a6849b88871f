import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ExcelHost } from './excel-host';
import { attachHost } from './node/load-office-js';
import { errorOf, openHost, OTHER, SHEET } from './opened-host';

const SAMPLE = path.resolve(__dirname, '../../assets/益阳-附件3-样表.xlsx');

/** Lets events that are on their way arrive. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

describe('conditional formats', () => {
  const add = async (): Promise<void> => {
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem('自评表').getRange('A2:B3').conditionalFormats;
      const format = formats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=LEN($B$2)=0';
      format.custom.format.fill.color = '#FFF2CC';
      format.custom.format.font.bold = true;
      format.stopIfTrue = false;
      await context.sync();
    });
  };

  it('are added before all others, read back and deleted', async () => {
    const host = openHost();
    const before = host.dump();
    await add();
    expect(host.dump().sheets[0]?.conditionalFormats).toEqual([
      {
        type: 'Custom',
        areas: ['A2:B3'],
        formula: '=LEN($B$2)=0',
        stopIfTrue: false,
        format: { 'Fill.Color': '#FFF2CC', 'Font.Bold': true },
        rule: null,
      },
    ]);
    await add();
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem('自评表').getRange().conditionalFormats;
      formats.load({ type: true, priority: true, customOrNullObject: { rule: { formula: true } } });
      await context.sync();
      expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([
        ['Custom', 0],
        ['Custom', 1],
      ]);
      expect(formats.items[0]?.customOrNullObject.rule.formula).toBe('=LEN($B$2)=0');
      for (const format of formats.items) format.delete();
      await context.sync();
    });
    expect(host.dump()).toEqual(before);
    expect(host.undo.wipedBy).toEqual([]);
  });

  it('are moved by their priority', async () => {
    const host = openHost();
    await add();
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem('自评表').getRange('A1').conditionalFormats;
      const format = formats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=TRUE';
      format.priority = 1;
      await context.sync();
    });
    expect(host.dump().sheets[0]?.conditionalFormats.map(({ formula }) => formula)).toEqual([
      '=LEN($B$2)=0',
      '=TRUE',
    ]);
  });

  it('are refused on a protected sheet', async () => {
    openHost([{ ...SHEET, protected: true }, OTHER]);
    const error = await errorOf(add);
    expect(error).toEqual({ code: 'AccessDenied', location: 'ConditionalFormatCollection.add' });
  });

  it('of another kind are no custom ones', async () => {
    openHost();
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem('自评表').getRange('A2').conditionalFormats;
      formats.add(Excel.ConditionalFormatType.dataBar);
      await context.sync();
      formats.load({ customOrNullObject: { rule: { formula: true } } });
      await context.sync();
      expect(formats.items.map(({ customOrNullObject }) => customOrNullObject.isNullObject)).toEqual([true]);
    });
  });
});

describe('custom XML parts', () => {
  it('are found by namespace, replaced and deleted', async () => {
    const host = openHost();
    await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add('<other xmlns="urn:other"/>');
      customXmlParts.add('<memory xmlns="urn:own">1</memory>');
      const own = customXmlParts.getByNamespace('urn:own').getOnlyItemOrNullObject();
      const none = customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject();
      const xml = own.getXml();
      await context.sync();
      expect([xml.value, none.isNullObject]).toEqual(['<memory xmlns="urn:own">1</memory>', true]);
      own.setXml('<memory xmlns="urn:own">2</memory>');
      await context.sync();
    });
    expect(host.dump().xmlParts).toEqual([
      '<other xmlns="urn:other"/>',
      '<memory xmlns="urn:own">2</memory>',
    ]);
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace('urn:own');
      parts.load({ id: true });
      await context.sync();
      for (const part of parts.items) part.delete();
      await context.sync();
    });
    expect(host.dump().xmlParts).toEqual(['<other xmlns="urn:other"/>']);
  });

  it('are refused when they are not well-formed', async () => {
    openHost();
    const error = await errorOf(async (context) => {
      context.workbook.customXmlParts.add('<memory>');
      await context.sync();
    });
    expect(error).toEqual({ code: 'InvalidArgument', location: 'CustomXmlPartCollection.add' });
  });
});

describe('settings', () => {
  it('keep values of any shape', async () => {
    const host = openHost();
    await Excel.run(async (context) => {
      context.workbook.settings.add('policy', { kind: 'general', points: [10, 90] });
      await context.sync();
      const kept = context.workbook.settings.getItemOrNullObject('policy');
      const none = context.workbook.settings.getItemOrNullObject('none');
      kept.load('value');
      await context.sync();
      expect(kept.value).toEqual({ kind: 'general', points: [10, 90] });
      expect(none.isNullObject).toBe(true);
      kept.delete();
      await context.sync();
    });
    expect(host.dump().settings).toEqual({});
  });
});

describe('looks', () => {
  it('are remembered as they were set', async () => {
    const host = openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('自评表 2');
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['标题', '没了'],
        ['没了', '没了'],
      ];
      range.merge(false);
      range.format.horizontalAlignment = Excel.HorizontalAlignment.center;
      range.format.wrapText = true;
      range.format.font.size = 16;
      range.format.borders.getItem(Excel.BorderIndex.edgeTop).style = Excel.BorderLineStyle.continuous;
      range.format.columnWidth = 80;
      range.format.rowHeight = 30;
      range.dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
      sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
      sheet.pageLayout.setPrintArea('A1:B2');
      sheet.showGridlines = false;
      sheet.activate();
      range.select();
      range.load({
        address: true,
        format: { wrapText: true, columnWidth: true, font: { size: true, bold: true } },
      });
      sheet.load('showGridlines');
      await context.sync();
      expect(range.address).toBe("'自评表 2'!A1:B2");
      expect(range.format.toJSON()).toMatchObject({
        wrapText: true,
        columnWidth: 80,
        font: { size: 16, bold: false },
      });
      expect(sheet.showGridlines).toBe(false);
    });
    const sheet = host.dump().sheets[2];
    expect(sheet).toMatchObject({
      merges: ['A1:B2'],
      columnWidths: { 1: 80, 2: 80 },
      rowHeights: { 1: 30, 2: 30 },
      properties: {
        'PageLayout.Orientation': 'Landscape',
        'PageLayout.PrintArea': 'A1:B2',
        Gridlines: false,
      },
    });
    expect(sheet?.cells['A1']).toMatchObject({
      value: '标题',
      format: {
        HorizontalAlignment: 'Center',
        'Borders.Top.Style': 'Continuous',
        'Validation.Type': 'List',
      },
    });
    expect(sheet?.cells['B2']?.value).toBeUndefined();
    expect(sheet?.cells['B2']?.format).not.toHaveProperty('Borders.Top.Style');
    expect(host.workbook.activeSheet.name).toBe('自评表 2');
  });
});

describe('events', () => {
  async function watch(host: ExcelHost): Promise<{ heard: string[]; stop: () => Promise<void> }> {
    const heard: string[] = [];
    const hear = (kind: string) => (args: object) => {
      const { address, source, triggerSource } = args as Record<string, unknown>;
      heard.push([kind, address, source, triggerSource].filter((part) => typeof part === 'string').join(' '));
      return Promise.resolve();
    };
    const results = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = [
        worksheets.onChanged.add(hear('changed')),
        worksheets.onSelectionChanged.add(hear('selected')),
        worksheets.onActivated.add(hear('activated')),
        worksheets.onAdded.add(hear('added')),
        worksheets.onDeleted.add(hear('deleted')),
      ];
      await context.sync();
      return added;
    });
    host.forgetBatches();
    const [first] = results;
    const stop = async (): Promise<void> => {
      if (first === undefined) return;
      await Excel.run(first.context, async (context) => {
        for (const result of results) (result as OfficeExtension.EventHandlerResult<unknown>).remove();
        await context.sync();
      });
    };
    return { heard, stop };
  }

  it('tell who changed what', async () => {
    const host = openHost();
    const { heard, stop } = await watch(host);
    host.user.edit('参数', 'A1', 11);
    host.coAuthor.edit('参数', 'A1:B2', 12);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('参数').getRange('C3').values = [[13]];
      await context.sync();
    });
    host.user.select('自评表', 'B2');
    host.user.activate('参数');
    host.user.addSheet('新');
    host.user.deleteSheet('新');
    await settled();
    expect(heard).toEqual([
      'changed A1 Local Unknown',
      'changed A1:B2 Remote Unknown',
      'changed C3 Local ThisLocalAddin',
      'selected B2',
      'activated',
      'added Local',
      'deleted Local',
    ]);
    await stop();
    host.user.edit('参数', 'A1', 14);
    await settled();
    expect(heard).toHaveLength(7);
  });

  it('say nothing of the trigger before 1.14, and nothing at all while they are off', async () => {
    const host = openHost(undefined, { excelApi: '1.12' });
    const { heard, stop } = await watch(host);
    const write = (value: number, areEnabled: boolean): Promise<void> =>
      Excel.run(async (context) => {
        context.runtime.enableEvents = areEnabled;
        context.workbook.worksheets.getItem('参数').getRange('C3').values = [[value]];
        await context.sync();
      });
    await write(1, false);
    await write(2, true);
    await settled();
    expect(heard).toEqual(['changed C3 Local']);
    await stop();
  });

  it('hand out the range that was changed', async () => {
    const host = openHost();
    const changed: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('参数').onChanged.add(async (args) => {
        await Excel.run(async (inner) => {
          const range = args.getRange(inner);
          range.load('address');
          await inner.sync();
          changed.push(range.address);
        });
      });
      await context.sync();
    });
    host.user.edit('参数', 'B2:C3', '变');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(changed).toEqual(['参数!B2:C3']);
  });
});

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

describe('an .xlsx', () => {
  it('is opened with cells, merged areas and formats', async () => {
    const host = await ExcelHost.open(new Uint8Array(readFileSync(SAMPLE)));
    attachHost(host);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
      range.load(['values', 'text']);
      await context.sync();
      expect([range.values[0]?.[0], range.text[0]?.[0]]).toEqual(['附件3', '附件3']);
    });
    expect(host.dump().sheets[0]?.merges).toContain('A2:J2');
  });
});
