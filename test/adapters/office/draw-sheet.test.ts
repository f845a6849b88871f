import { draftBlankForm } from '../../../src/core/drafting/draft-blank-form';
import { PAGE_NUMBERS } from '../../../src/core/drafting/sheet-draft';
import { snapshotOfDraft } from '../../../src/core/drafting/snapshot-of-draft';
import { evaluateSheet } from '../../../src/core/evaluate';
import { DEFAULT_POLICY } from '../../../src/core/index';
import { REQUEST } from '../../core/drafting/draft-builders';
import { DRAFT } from '../drawing-contract';
import { openForms, valueIn } from './excel-sample';

describe('a sheet drawn in Excel', () => {
  it('looks, prints and offers choices as it was drafted', async () => {
    const { host, workbook } = openForms(1);
    await workbook.addSheet(DRAFT);
    const sheet = host.dump().sheets[1];
    expect(sheet?.columnWidths).toEqual({ 1: 108.75, 2: 69.38 });
    expect(sheet?.rowHeights).toEqual({ 1: 30 });
    expect(sheet?.properties).toMatchObject({
      'PageLayout.Orientation': 'Landscape',
      'PageLayout.PaperSize': 'A4',
      'PageLayout.PrintTitleRows': '$2:$3',
      'PageLayout.CenterFooter': PAGE_NUMBERS,
    });
    expect(sheet?.cells['B3']?.format).toMatchObject({
      'Validation.Rule': { list: { inCellDropDown: true, source: '达成,未达成' } },
      'Font.Name': '宋体',
    });
    expect(host.workbook.activeSheet.name).toBe('自评汇总');
  });

  it('is read back as the same form, with the same findings', async () => {
    const { workbook } = openForms(1);
    const draft = draftBlankForm(REQUEST);
    await workbook.addSheet(draft);
    const reading = await workbook.readSheets();
    const drawn = 'kind' in reading ? undefined : reading.sheets[1];
    if (drawn === undefined) throw new Error('no sheet');
    const expected = evaluateSheet(snapshotOfDraft(draft), DEFAULT_POLICY);
    expect(evaluateSheet(drawn, DEFAULT_POLICY)).toEqual(expected);
    expect(expected.evaluations).toHaveLength(1);
  });

  it('costs four syncs, and three in the place of another', async () => {
    const { host, workbook } = openForms(1);
    await workbook.addSheet(draftBlankForm(REQUEST));
    expect(host.batches).toHaveLength(4);
    host.forgetBatches();
    await workbook.replaceSheet('表1', DRAFT);
    expect(host.batches).toHaveLength(3);
    expect(host.undo.wipedBy).toEqual([]);
  });

  it('is not added while the structure of the workbook is protected', async () => {
    const { host, workbook } = openForms(1);
    host.workbook.isStructureProtected = true;
    expect(await workbook.addSheet(DRAFT)).toEqual({ kind: 'structureProtected' });
    expect(host.workbook.sheets).toHaveLength(1);
  });

  it('stays empty when it cannot be drawn, and costs no 撤销', async () => {
    const { host, workbook } = openForms(1);
    host.failures.add({ at: { batch: 3, action: 60 }, with: { code: 'GeneralException' } });
    expect(await workbook.addSheet(DRAFT)).toMatchObject({ kind: 'failed' });
    expect(host.dump().sheets[1]).toMatchObject({ name: '自评汇总', cells: {} });
    expect(host.undo.wipedBy).toEqual([]);
  });

  it.each([
    { member: 'PageLayout.orientation', use: 'write' },
    { member: 'PageLayout.setPrintTitleRows', use: 'call' },
  ] as const)('is drawn whole where $member fails', async (at) => {
    const { host, workbook } = openForms(1);
    host.failures.add({ at, with: { code: 'GeneralException' }, once: false });
    expect(await workbook.addSheet(DRAFT)).toEqual({ kind: 'drawn', sheet: '自评汇总' });
    expect(await workbook.replaceSheet('表1', DRAFT)).toEqual({ kind: 'drawn', sheet: '表1' });
    expect(host.failures.struck).toBe(2);
    expect(valueIn(host, 'B4', '自评汇总')).toBe(0.5);
    expect(valueIn(host, 'B4', '表1')).toBe(0.5);
    expect(host.undo.wipedBy).toEqual([]);
  });

  it('is read as a new sheet afterwards', async () => {
    const { workbook } = openForms(1);
    await workbook.readSheets();
    await workbook.addSheet(DRAFT);
    expect(await workbook.read({ sheet: '自评汇总' })).toMatchObject({ activeSheet: '自评汇总' });
  });
});
