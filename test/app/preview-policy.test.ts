import { choosePolicy } from '../../src/app/choose-policy';
import { previewPolicy } from '../../src/app/preview-policy';
import { readLiveWorkbook } from '../../src/app/read-live-workbook';
import type { LiveReading } from '../../src/app/read-live-workbook';
import { DEFAULT_POLICY, findPreset } from '../../src/core/index';
import type { PolicyScope, ScoringPolicy } from '../../src/core/index';
import { ZERO } from '../../src/core/number/decimal';
import { printDecimal } from '../../src/core/number/rounding';
import { pointsOf } from '../../src/core/scoring/score-total';
import type { LiveDouble } from '../taskpane/live-double';
import { openGrids, openSample, SAMPLE_SHEET, smallForm } from '../taskpane/sample-workbook';

async function readingOf(workbook: LiveDouble): Promise<LiveReading> {
  const reading = await readLiveWorkbook(workbook);
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return reading;
}

const withAction = (overAction: ScoringPolicy['quantity']['overAction']): ScoringPolicy => ({
  ...DEFAULT_POLICY,
  quantity: { ...DEFAULT_POLICY.quantity, overAction },
});

const place = { sheet: SAMPLE_SHEET, index: 0 };
const EVERYWHERE: PolicyScope = { kind: 'workbook', chosenOn: SAMPLE_SHEET };

describe('previewPolicy', () => {
  it('names every row whose points change, and the total', async () => {
    const workbook = await openSample();
    const preview = previewPolicy(await readingOf(workbook), place, {
      policy: withAction({ kind: 'deduct', points: 2 }),
      scope: EVERYWHERE,
    });
    const rows = preview?.rows.map(({ row, indicator, before, after }) => [
      row,
      indicator,
      ...[before, after].map(({ score }) => printDecimal(pointsOf(score) ?? ZERO)),
    ]);
    expect(rows).toEqual([
      [13, '服务重点企业', '20', '18'],
      [19, '税收收入', '20', '18'],
      [21, '通关时长', '10', '8'],
    ]);
    expect(preview?.isTotalChanged).toBe(true);
    expect(preview?.after.total.rating).toBe('excellent');
  });

  it('neither reads nor writes nor remembers anything', async () => {
    const workbook = await openSample();
    const reading = await readingOf(workbook);
    previewPolicy(reading, place, { policy: withAction({ kind: 'reduce', share: 0.5 }), scope: EVERYWHERE });
    expect([workbook.readCount, workbook.applyCount, workbook.memory.policy]).toEqual([1, 0, null]);
    expect(reading.policy).toBe(DEFAULT_POLICY);
  });

  it('sees a row that waits for a person under one policy alone', async () => {
    const platform = findPreset('一体化') ?? DEFAULT_POLICY;
    const workbook = openGrids([
      { ...smallForm('甲'), cells: { ...smallForm('甲').cells, D5: '良好', E5: '良好' } },
    ]);
    const preview = previewPolicy(
      await readingOf(workbook),
      { sheet: '甲', index: 0 },
      { policy: platform, scope: EVERYWHERE },
    );
    expect(preview?.rows.map(({ row, after }) => [row, after.score.kind])).toEqual([[5, 'waiting']]);
    expect(preview?.isTotalChanged).toBe(true);
  });

  it('finds nothing in a form that a rule does not touch', async () => {
    const policy = { ...DEFAULT_POLICY, tolerance: 0.1 };
    const preview = previewPolicy(await readingOf(await openSample()), place, { policy, scope: EVERYWHERE });
    expect([preview?.rows, preview?.isTotalChanged]).toEqual([[], false]);
  });

  it('sees the execution of the budget among the rows', async () => {
    const workbook = await openSample({ G6: 280 });
    const jiangxi = findPreset('江西') ?? DEFAULT_POLICY;
    const preview = previewPolicy(await readingOf(workbook), place, { policy: jiangxi, scope: EVERYWHERE });
    expect(preview?.rows.map(({ row, indicator }) => [row, indicator])).toEqual([[6, null]]);
  });

  it('goes by the scope: a policy for the workbook does nothing to a form that keeps one of its own', async () => {
    const workbook = await openSample();
    const policy = withAction({ kind: 'deduct', points: 2 });
    const own: PolicyScope = { kind: 'sheet', sheet: SAMPLE_SHEET };
    await choosePolicy(workbook, { policy: DEFAULT_POLICY, scope: own });
    const reading = await readingOf(workbook);
    const changed = (scope: PolicyScope) => previewPolicy(reading, place, { policy, scope })?.rows.length;
    expect(changed({ kind: 'workbook', chosenOn: '别的' })).toBe(0);
    expect([changed(own), changed(EVERYWHERE)]).toEqual([3, 3]);
  });

  it('has nothing to say of a form that is gone', async () => {
    const reading = await readingOf(await openSample());
    expect(
      previewPolicy(reading, { sheet: '别的', index: 0 }, { policy: DEFAULT_POLICY, scope: EVERYWHERE }),
    ).toBeNull();
  });
});
