import { markForms } from '../../../src/app/mark-forms';
import { readLiveWorkbook } from '../../../src/app/read-live-workbook';
import { MARK_FILLS } from '../../../src/core/marking/mark-fills';
import type { Mark } from '../../../src/core/marking/mark';
import { isMarkFormula, markFormulas } from '../../../src/core/marking/mark-formula';
import { openForms, openSample } from './excel-sample';
import type { OpenedExcel } from './excel-sample';

async function marked(opened: OpenedExcel): Promise<OpenedExcel> {
  const reading = await readLiveWorkbook(opened.workbook);
  if (reading.kind !== 'read') throw new Error(reading.kind);
  expect((await markForms(opened.workbook, reading)).kind).toBe('marked');
  return opened;
}

const formatsIn = ({ host }: OpenedExcel, sheet = 0) => host.dump().sheets[sheet]?.conditionalFormats ?? [];

/** A format of the user's own, as Excel itself would be told to make it. */
const addOwn = (): Promise<void> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:J30');
    const own = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    own.custom.rule.formula = '=$H1>15';
    own.custom.format.fill.color = '#FF0000';
    range.conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
    await context.sync();
  });

describe('marks in Excel', () => {
  it('are conditional formats with our formula, our colour, and nothing else changed', async () => {
    const plain = await openSample({ E13: '' });
    const before = plain.host.dump();
    const opened = await marked(plain);
    const formats = formatsIn(opened);
    expect(formats.length).toBeGreaterThan(2);
    expect(formats.every(({ formula }) => isMarkFormula(formula))).toBe(true);
    const fills = new Set<unknown>(Object.values(MARK_FILLS));
    expect(formats.every(({ format }) => fills.has(format['Fill.Color']))).toBe(true);
    const without = (dump: typeof before) =>
      dump.sheets.map((sheet) => ({ ...sheet, conditionalFormats: [] }));
    expect(without(opened.host.dump())).toEqual(without(before));
  });

  it('ask after an explanation in two formats of one look', async () => {
    const opened = openForms(1);
    opened.host.user.edit('表1', 'E4', '1场');
    const formats = formatsIn(await marked(opened)).filter(({ areas }) => areas.join() === 'H4');
    const area = { top: 4, left: 8, bottom: 4, right: 8 };
    const mark: Mark = { kind: 'explanation', area, until: [{ row: 4, column: 8 }] };
    expect(formats.map(({ formula }) => formula)).toEqual(markFormulas(mark).map((formula) => `=${formula}`));
    expect(new Set(formats.map(({ format }) => format['Fill.Color']))).toEqual(
      new Set([MARK_FILLS.explanation]),
    );
  });

  it('leave the user’s own formats in place and in their rank, and go without a trace', async () => {
    const opened = await openSample({ E13: '' });
    await addOwn();
    const before = formatsIn(opened);
    expect(before).toHaveLength(2);
    await marked(opened);
    await marked(opened);
    expect(formatsIn(opened).slice(0, 2)).toEqual(before);
    const count = formatsIn(opened).length;
    await marked(opened);
    expect(formatsIn(opened)).toHaveLength(count);
    expect(await opened.workbook.clearMarks()).toEqual({ kind: 'marked' });
    expect(formatsIn(opened)).toEqual(before);
  });

  it('are put on every sheet or on none', async () => {
    const opened = openForms(2);
    opened.host.user.edit('表1', 'E4', '');
    opened.host.user.edit('表2', 'E4', '');
    opened.host.user.protect('表2');
    const reading = await readLiveWorkbook(opened.workbook);
    if (reading.kind !== 'read') throw new Error(reading.kind);
    expect(await markForms(opened.workbook, reading)).toMatchObject({ kind: 'protected' });
    expect(formatsIn(opened)).toEqual([]);
    opened.host.user.unprotect('表2');
    expect(await markForms(opened.workbook, reading)).toMatchObject({ kind: 'marked' });
    expect(formatsIn(opened, 1).length).toBeGreaterThan(0);
  });

  it('say so when a protected sheet keeps them from being cleared', async () => {
    const opened = openForms(1);
    opened.host.user.edit('表1', 'E4', '');
    await marked(opened);
    opened.host.user.protect('表1');
    expect(await opened.workbook.clearMarks()).toEqual({ kind: 'protected', cells: [] });
    expect(formatsIn(opened).length).toBeGreaterThan(0);
  });
});
