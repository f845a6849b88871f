import fc from 'fast-check';
import { runChecks } from '../../../src/core/checks/run-checks';
import { DEFAULT_POLICY, PRESETS } from '../../../src/core/scoring/policies/presets';
import type { ScoringPolicy } from '../../../src/core/scoring/policy';
import { compareAddresses, isSameCell, printAddress } from '../../../src/core/sheet/cell-address';
import { planWrites } from '../../../src/core/writing/plan-writes';
import { anyForm, completeForm } from '../checks/any-form';
import { buildScoredForm, presentCell, type CellSpec, type FormSpec } from '../checks/scored-form-builder';
import { writtenForm } from './written-form';

const writesOf = (form: FormSpec): readonly (readonly [string, unknown, unknown])[] =>
  planWrites(buildScoredForm(form)).writes.map(({ at, from, to }) => [printAddress(at), from, to]);

const lockedRows = (form: FormSpec): readonly number[] =>
  (form.rows ?? []).flatMap(({ isLocked }, index) => (isLocked === true ? [13 + index] : []));

const SPENT = { annual: 250000, executed: 215457.6, maxScore: 10 };

describe('planWrites', () => {
  it('writes what was computed, in the order of the sheet', () => {
    const form: FormSpec = {
      funds: { ...SPENT, rate: 0.8619, score: 8.62 },
      rows: [
        { maxScore: 50, score: '7' },
        { maxScore: 40, score: undefined, outcome: 'missed', rate: '0.98' },
      ],
      total: { maxScore: 100, score: '96' },
      selfRating: '',
    };
    expect(writesOf(form)).toEqual([
      ['I6', 0.8619, 0.8618],
      ['H13', '7', 50],
      ['H14', null, 39.2],
      ['H40', '96', 97.82],
      ['I40', '', '优'],
    ]);
  });

  it('writes over an error that no formula holds', () => {
    expect(writesOf({ rows: [{ score: { error: '#REF!' } }] })).toEqual([['H13', null, 10]]);
  });

  it.each<{ because: string; form: FormSpec }>([
    {
      because: 'a score that is right',
      form: { rows: [{ score: 10 }, { score: '10' }, { score: '１０' }] },
    },
    { because: 'a score a person gave', form: { rows: [{ outcome: 'undecidable', score: 7 }] } },
    { because: 'a locked score', form: { rows: [{ isLocked: true, score: 7 }] } },
    { because: 'a locked score that cannot stand', form: { rows: [{ isLocked: true, score: 99 }] } },
    { because: 'a row that waits', form: { rows: [{ outcome: 'undecidable', score: '满分' }] } },
    { because: 'a row that does not apply', form: { rows: [{ outcome: 'notApplicable', score: 10 }] } },
    { because: 'a row without a weight', form: { rows: [{ maxScore: '', score: 3 }] } },
    { because: 'a formula that is wrong', form: { rows: [{ score: { value: 7, formula: '=3+4' } }] } },
    { because: 'a formula without a result', form: { rows: [{ score: { formula: '=A1' } }] } },
    { because: 'a formula with an error', form: { rows: [{ score: { error: '#REF!', formula: '=A1' } }] } },
    { because: 'a form without scores', form: { rows: [{ score: null }] } },
    { because: 'a rate that is right', form: { funds: { annual: 3, executed: 1, rate: 0.333333 } } },
    { because: 'the rate of a part', form: { funds: { parts: [{ annual: 3, executed: 1, rate: 0.9 }] } } },
    {
      because: 'a total that is not known',
      form: { rows: [{ maxScore: 90, score: 90 }], total: { score: 50 } },
    },
    {
      because: 'a figure no cell can hold',
      form: { rows: [{ maxScore: '9'.repeat(400), score: undefined }] },
    },
    {
      because: 'a sum of weights',
      form: { rows: [{ maxScore: 100, score: 100 }], total: { maxScore: 90, score: 100 } },
    },
    {
      because: 'a grade in other words',
      form: { rows: [{ maxScore: 100, score: 100 }], selfRating: '评定为优秀' },
    },
    { because: 'boxes to tick', form: { rows: [{ maxScore: 100, score: 100 }], selfRating: '优□良□中□差□' } },
    { because: 'a grade that is not known', form: { rows: [{ maxScore: 90, score: 90 }], selfRating: '差' } },
  ])('leaves $because alone', ({ form }) => {
    expect(writesOf(form)).toEqual([]);
  });

  it.each<{ because: string; rate: CellSpec; isRateInPercent?: boolean; to: number | string }>([
    { because: 'an empty cell', rate: undefined, to: 0.8618 },
    { because: 'a % format', rate: { value: 0.5, numberFormat: '0.00%' }, to: 0.8618 },
    {
      because: 'an empty cell with a % format',
      rate: { numberFormat: '0%' },
      isRateInPercent: true,
      to: 0.8618,
    },
    { because: 'text with %', rate: '86.19%', to: '86.18%' },
    { because: 'a header that says (%)', rate: undefined, isRateInPercent: true, to: 86.18 },
    { because: 'a number under (%)', rate: 0.8618, isRateInPercent: true, to: 86.18 },
    { because: 'a bare number of per cent', rate: 86, to: 86.18 },
    { because: 'a dash', rate: '—', to: 0.8618 },
  ])('writes the rate as the form does: $because', ({ rate, isRateInPercent = false, to }) => {
    const writes = writesOf({ funds: { ...SPENT, rate, score: 8.62, isRateInPercent } });
    expect(writes.map(([cell, , written]) => [cell, written])).toEqual([['I6', to]]);
  });

  it('writes the total of a form without a grade', () => {
    const form: FormSpec = { rows: [{ maxScore: 100, score: 100 }], total: { score: undefined } };
    expect(writesOf(form)).toEqual([['H40', null, 100]]);
  });

  it('keeps the order of the sheet where the grade stands in the head', () => {
    const scored = buildScoredForm({ rows: [{ maxScore: 100, score: 90 }] });
    const form = { ...scored.form, selfRating: presentCell('D5', '') };
    expect(planWrites({ ...scored, form }).writes.map(({ at }) => printAddress(at))).toEqual(['D5', 'H13']);
  });

  it.each([
    { selfRating: '良', to: '优' },
    { selfRating: '良好', to: '优秀' },
    { selfRating: '', to: '优' },
  ])('says $to where the form says “$selfRating”', ({ selfRating, to }) => {
    const form: FormSpec = { rows: [{ maxScore: 100, score: 100 }], selfRating };
    expect(writesOf(form)).toEqual([['I40', selfRating, to]]);
  });

  it('has nothing to write a second time', () => {
    fc.assert(
      fc.property(anyForm, fc.constantFrom(...PRESETS), (spec, policy) => {
        const scored = buildScoredForm({ ...spec, policy });
        const again = writtenForm(scored, planWrites(scored), lockedRows(spec));
        expect(planWrites(again).writes).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('writes what the checks expect', () => {
    const policies: readonly ScoringPolicy[] = [
      ...PRESETS,
      { ...DEFAULT_POLICY, notApplicable: 'rescale' },
      { ...DEFAULT_POLICY, total: { capByExecution: [{ below: 0.9, total: 70 }] } },
    ];
    fc.assert(
      fc.property(completeForm, fc.constantFrom(...policies), (spec, policy) => {
        const scored = buildScoredForm({ ...spec, policy });
        const { funds, total, indicators } = scored.form;
        const scores = [funds?.total.score, total?.score, ...indicators.map(({ score }) => score)];
        fc.pre(scores.every((cell) => cell !== null && (cell?.cell.formula ?? null) === null));
        const plan = planWrites(scored);
        const mismatches = runChecks(writtenForm(scored, plan, lockedRows(spec))).filter(
          ({ code, at }) =>
            /^(?:score|execution-score|execution-rate|total-score|self-rating)-mismatch$/u.test(code) &&
            plan.writes.some((write) => at !== null && isSameCell(write.at, at)),
        );
        expect(mismatches).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('changes every cell it names, each once, and in sheet order', () => {
    fc.assert(
      fc.property(anyForm, (spec) => {
        const { writes } = planWrites(buildScoredForm(spec));
        const cells = writes.map(({ at }) => at);
        expect(writes.filter(({ from, to }) => from === to)).toEqual([]);
        expect(new Set(cells.map(printAddress)).size).toBe(cells.length);
        expect([...cells].sort(compareAddresses)).toEqual(cells);
      }),
    );
  });

  it('never touches a formula', () => {
    fc.assert(
      fc.property(anyForm, (spec) => {
        const scored = buildScoredForm(spec);
        const formulas = [
          scored.form.funds?.total.executionRate,
          scored.form.funds?.total.score,
          scored.form.total?.score,
          ...scored.form.indicators.map(({ score }) => score),
        ].flatMap((cell) => (cell && cell.cell.formula !== null ? [printAddress(cell.at)] : []));
        const written = planWrites(scored).writes.map(({ at }) => printAddress(at));
        expect(written.filter((cell) => formulas.includes(cell))).toEqual([]);
      }),
    );
  });
});
