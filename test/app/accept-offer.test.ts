import { acceptOffer } from '../../src/app/accept-offer';
import { restoreWrite } from '../../src/app/restore-write';
import type { FillingOffer } from '../../src/core/index';
import { evaluationAt, readLiveWorkbook } from '../../src/app/read-live-workbook';
import { fillingOffers } from '../../src/core/index';
import type { LiveDouble } from '../taskpane/live-double';
import { cell, openGrids, smallForm } from '../taskpane/sample-workbook';

const PLACE = { sheet: '甲', index: 0 };
const OPENING = '年度指标值不少于2场，实际完成值1场，完成率50%，差1场。偏差原因：\u3000改进措施：';

/** A form whose first row missed its target, which is written in words. */
async function openMissed(): Promise<LiveDouble> {
  const workbook = openGrids([smallForm('甲')], '甲');
  await workbook.type(cell('D4', '甲'), '不少于2场');
  await workbook.type(cell('E4', '甲'), '1场');
  return workbook;
}

async function offersIn(workbook: LiveDouble): Promise<readonly FillingOffer[]> {
  const reading = await readLiveWorkbook(workbook);
  const evaluation = reading.kind === 'read' ? evaluationAt(reading, PLACE) : null;
  return evaluation === null ? [] : fillingOffers(evaluation);
}

const offerOf = async (workbook: LiveDouble, kind: FillingOffer['kind']): Promise<FillingOffer> => {
  const offer = (await offersIn(workbook)).find((one) => one.kind === kind);
  if (offer === undefined) throw new Error(`no ${kind}`);
  return offer;
};

describe('acceptOffer', () => {
  it.each([
    { kind: 'explanationOpening', name: 'H4', from: null, to: OPENING },
    { kind: 'canonicalTarget', name: 'D4', from: '不少于2场', to: '≥2场' },
  ] as const)('writes $to, and the way back takes it away again', async ({ kind, name, from, to }) => {
    const workbook = await openMissed();
    const outcome = await acceptOffer(workbook, PLACE, await offerOf(workbook, kind));
    if (outcome.kind !== 'recalculated') throw new Error(outcome.kind);
    expect(outcome.plans).toEqual([{ sheet: '甲', writes: [{ at: cell(name).at, from, to }] }]);
    expect(await workbook.valueAt(cell(name, '甲'))).toBe(to);
    expect(outcome.reading.sheets.map(({ sheet }) => sheet)).toEqual(['甲']);
    await restoreWrite(workbook, outcome.undo);
    expect(await workbook.valueAt(cell(name, '甲'))).toBe(from);
  });

  it('still owes the explanation after its beginning was written', async () => {
    const workbook = await openMissed();
    const outcome = await acceptOffer(workbook, PLACE, await offerOf(workbook, 'explanationOpening'));
    if (outcome.kind !== 'recalculated') throw new Error(outcome.kind);
    const codes = evaluationAt(outcome.reading, PLACE)?.findings.map(({ code }) => code);
    expect(codes).toContain('deviation-unexplained');
    expect((await offersIn(workbook)).map(({ kind }) => kind)).toEqual(['canonicalTarget']);
  });

  it.each([
    { because: 'a person has filled the cell', name: 'H4', value: '资金到位晚' },
    { because: 'the figures are others by now', name: 'E4', value: '0场' },
    { because: 'the row has met its target', name: 'E4', value: '2场' },
  ])('writes nothing where $because', async ({ name, value }) => {
    const workbook = await openMissed();
    const offer = await offerOf(workbook, 'explanationOpening');
    await workbook.type(cell(name, '甲'), value);
    expect(await acceptOffer(workbook, PLACE, offer)).toEqual({
      kind: 'drifted',
      cells: [cell('H4', '甲')],
    });
    expect(workbook.applyCount).toBe(0);
  });

  it('says that the form, or the workbook, is out of reach', async () => {
    const workbook = await openMissed();
    const offer = await offerOf(workbook, 'canonicalTarget');
    const beyond = { sheet: '甲', index: 1 };
    expect(await acceptOffer(workbook, beyond, offer)).toEqual({ kind: 'sheetMissing', sheet: '甲' });
    workbook.refuse({ kind: 'busy' });
    expect(await acceptOffer(workbook, PLACE, offer)).toEqual({ kind: 'busy' });
  });
});
