import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ExcelHost } from './excel-host';
import { attachHost } from './node/load-office-js';
import { errorOf, openHost, OTHER, SHEET } from './opened-host';

const SAMPLE = path.resolve(__dirname, '../../assets/益阳-附件3-样表.xlsx');

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
