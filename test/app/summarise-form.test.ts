import { readLiveWorkbook } from '../../src/app/read-live-workbook';
import { summariseForm } from '../../src/app/summarise-form';
import { DEFAULT_POLICY, evaluateSheet, printDecimal } from '../../src/core/index';
import type { Evaluation } from '../../src/core/index';
import type { CellValue } from '../../src/core/sheet/sheet-snapshot';
import { snapshotOf } from '../forms/load-grid';
import { openSample, smallForm } from '../taskpane/sample-workbook';

async function evaluate(edits: Readonly<Record<string, CellValue>>): Promise<Evaluation> {
  const reading = await readLiveWorkbook(await openSample(edits));
  const evaluation = reading.kind === 'read' ? reading.sheets[0]?.evaluations[0] : undefined;
  if (evaluation === undefined) throw new Error('no form');
  return evaluation;
}

describe('summariseForm', () => {
  it('adds up points by block, in the order of the form', async () => {
    const { blocks } = summariseForm(await evaluate({ E13: '≥48家' }));
    expect(
      blocks.map(({ label, points, maxScore, share }) => [
        label,
        `${printDecimal(points)} / ${printDecimal(maxScore)}`,
        share,
      ]),
    ).toEqual([
      ['预算执行', '10 / 10', 1],
      ['产出指标', '42.5 / 50', 0.85],
      ['效益指标', '40 / 40', 1],
    ]);
  });

  it.each([
    { because: 'three explanations are owed', edits: {}, complete: 3 },
    { because: 'one of them is given', edits: { I13: '需求增加' }, complete: 4 },
    { because: 'an actual is missing', edits: { F15: null }, complete: 2 },
    { because: 'a row waits for a person', edits: { E15: '良好', F15: '尚可', H15: null }, complete: 2 },
  ])('counts $complete complete rows as $because', async ({ edits, complete }) => {
    expect(summariseForm(await evaluate(edits))).toMatchObject({ rowCount: 6, completeRowCount: complete });
  });

  it('counts no row as complete whose formula was never calculated', async () => {
    const evaluation = await evaluate({});
    const [finding] = evaluation.findings;
    if (finding === undefined) throw new Error('no finding');
    const unknown = { ...finding, code: 'formula-not-calculated', at: { row: 23, column: 8 } };
    const summary = summariseForm({ ...evaluation, findings: [...evaluation.findings, unknown] });
    expect(summary.completeRowCount).toBe(2);
  });

  it.each([
    { notApplicable: 'ask', bars: ['产出指标 60 / 60', '效益指标 0 / 40'] },
    { notApplicable: 'rescale', bars: ['产出指标 60 / 60'] },
  ] as const)('has bars for what the total is made of: $notApplicable', ({ notApplicable, bars }) => {
    const form = smallForm('甲');
    const sheet = snapshotOf({ ...form, cells: { ...form.cells, D5: '/', E5: null } });
    const { evaluations } = evaluateSheet(sheet, { ...DEFAULT_POLICY, notApplicable });
    const seen = evaluations
      .flatMap((evaluation) => summariseForm(evaluation).blocks)
      .map(({ label, points, maxScore }) => `${label} ${printDecimal(points)} / ${printDecimal(maxScore)}`);
    expect(seen).toEqual(bars);
  });

  it('has no bars for a form without 分值', async () => {
    const edits = Object.fromEntries(
      ['G6', 'G12', 'G13', 'G15', 'G17', 'G19', 'G21', 'G23', 'G25'].map((name) => [name, null]),
    );
    const { blocks } = summariseForm(await evaluate(edits));
    expect(blocks.filter(({ label }) => label !== '预算执行')).toEqual([]);
  });
});
