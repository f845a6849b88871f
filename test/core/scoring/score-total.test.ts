import fc from 'fast-check';
import { fractionOf, plus, sum } from '../../../src/core/number/decimal';
import { printDecimal, roundHalfUp } from '../../../src/core/number/rounding';
import { DEFAULT_POLICY, PRESETS } from '../../../src/core/scoring/policies/presets';
import type { ScoringPolicy } from '../../../src/core/scoring/policy';
import { pointsOf } from '../../../src/core/scoring/score-total';
import { buildScoredForm, type FormSpec, type FundsSpec, type RowSpec } from '../checks/scored-form-builder';
import { decimal } from './judged';

const SPENT: FundsSpec = { annual: 100, executed: 95.88, maxScore: 10 };

const capped: ScoringPolicy = {
  ...DEFAULT_POLICY,
  total: {
    capByExecution: [
      { below: 0.5, total: 59 },
      { below: 0.6, total: 69 },
      { below: 0.7, total: 79 },
      { below: 0.8, total: 89 },
    ],
  },
};

const rescaling: ScoringPolicy = { ...DEFAULT_POLICY, notApplicable: 'rescale' };

function totalOf(spec: FormSpec) {
  const { total } = buildScoredForm(spec);
  const print = (value: typeof total.score) => (value === null ? null : printDecimal(value));
  return { maxScore: print(total.maxScore), score: print(total.score), rating: total.rating };
}

describe('scoreTotal', () => {
  it('adds execution and rows', () => {
    const rows: RowSpec[] = [{ maxScore: 50 }, { maxScore: 40, outcome: 'missed', rate: '0.5' }];
    expect(totalOf({ funds: SPENT, rows })).toEqual({ maxScore: '100', score: '79.59', rating: 'fair' });
  });

  it('rounds every row before it adds', () => {
    const third: RowSpec = { maxScore: 30, outcome: 'missed', rate: fractionOf(1n, 9n) };
    expect(totalOf({ funds: { ...SPENT, executed: 100 }, rows: [third, third, third] }).score).toBe('19.99');
  });

  it('loses nothing where full marks have more places than the policy writes', () => {
    const rows: RowSpec[] = [{ maxScore: 33.333 }, { maxScore: 33.333 }, { maxScore: 33.334 }];
    expect(totalOf({ rows }).score).toBe('100');
  });

  it('calls exactly 90 excellent', () => {
    const rows: RowSpec[] = [{ maxScore: 80 }, { maxScore: 10, outcome: 'undecidable', score: 0 }];
    expect(totalOf({ funds: { ...SPENT, executed: 100 }, rows })).toEqual({
      maxScore: '100',
      score: '90',
      rating: 'excellent',
    });
  });

  it('counts points a person gave', () => {
    expect(totalOf({ rows: [{ maxScore: 100, outcome: 'undecidable', score: 71.5 }] }).score).toBe('71.5');
  });

  it.each<{ because: string; spec: FormSpec; maxScore: string | null; waitingRows: readonly number[] }>([
    {
      because: 'weights that do not add up',
      spec: { rows: [{ maxScore: 99 }] },
      maxScore: '99',
      waitingRows: [],
    },
    {
      because: 'a form without weights',
      spec: { rows: [{ maxScore: null }] },
      maxScore: null,
      waitingRows: [],
    },
    {
      because: 'a row that waits',
      spec: { rows: [{ maxScore: 90 }, { maxScore: 10, outcome: 'undecidable', score: undefined }] },
      maxScore: '100',
      waitingRows: [14],
    },
    {
      because: 'a row that does not apply and has a weight',
      spec: { rows: [{ maxScore: 90 }, { maxScore: 10, outcome: 'notApplicable' }] },
      maxScore: '100',
      waitingRows: [14],
    },
    {
      because: 'an execution nobody can compute',
      spec: { funds: { annual: 0, executed: 0, maxScore: 10, score: '' }, rows: [{ maxScore: 90 }] },
      maxScore: '100',
      waitingRows: [6],
    },
  ])('computes no total for $because', ({ spec, maxScore, waitingRows }) => {
    expect(totalOf(spec)).toEqual({ maxScore, score: null, rating: null });
    expect(buildScoredForm(spec).total.waitingRows).toEqual(waitingRows);
  });

  it('does not wait for rows without points', () => {
    const rows: RowSpec[] = [{ maxScore: 100 }, { maxScore: 0, outcome: 'undecidable', score: undefined }];
    expect(totalOf({ rows }).score).toBe('100');
  });

  it('leaves out a row that does not apply and has no weight', () => {
    const rows: RowSpec[] = [{ maxScore: 100 }, { maxScore: '/', outcome: 'notApplicable' }];
    expect(totalOf({ rows })).toEqual({ maxScore: '100', score: '100', rating: 'excellent' });
  });

  it('scales the rest up where the policy says so', () => {
    const rows: RowSpec[] = [
      { maxScore: 70 },
      { maxScore: 10, outcome: 'missed', rate: '0.5' },
      { maxScore: 20, outcome: 'notApplicable' },
    ];
    expect(totalOf({ policy: rescaling, rows }).score).toBe('93.75');
  });

  it('has nothing to scale where no row applies', () => {
    const rows: RowSpec[] = [{ maxScore: 100, outcome: 'notApplicable' }];
    expect(totalOf({ policy: rescaling, rows }).score).toBeNull();
  });

  it.each([
    { executed: 80, score: '98' },
    { executed: 79.99, score: '89' },
    { executed: 69.99, score: '79' },
    { executed: 59.99, score: '69' },
    { executed: 49.99, score: '59' },
  ])('caps the total of a form that spent $executed %', ({ executed, score }) => {
    const funds = { annual: 100, executed, maxScore: 10 };
    expect(totalOf({ policy: capped, funds, rows: [{ maxScore: 90 }] }).score).toBe(score);
  });

  it('rounds the total by its own places', () => {
    const policy = { ...DEFAULT_POLICY, rounding: { row: 2, total: 0 } };
    expect(totalOf({ policy, funds: SPENT, rows: [{ maxScore: 90 }] }).score).toBe('100');
  });

  it('reads the total that stands in the sheet', () => {
    const { total } = buildScoredForm({ rows: [{}], total: { score: '96' } });
    expect(total.typedScore).toEqual(decimal('96'));
  });

  it('is the sum of the rounded rows', () => {
    const missed = fc.record({
      weight: fc.integer({ min: 1, max: 30 }),
      dividend: fc.integer({ min: 0, max: 999 }),
      isReverse: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(missed, { maxLength: 3 }), fc.constantFrom(...PRESETS), (specs, policy) => {
        const rows: RowSpec[] = specs.map(({ weight, dividend, isReverse }) => ({
          maxScore: weight,
          outcome: 'missed',
          rate: fractionOf(BigInt(dividend), 1000n),
          isReverse,
        }));
        const rest = 90 - specs.reduce((points, { weight }) => points + weight, 0);
        const scored = buildScoredForm({ policy, funds: SPENT, rows: [...rows, { maxScore: rest }] });
        const points = scored.results.map(({ score }) => pointsOf(score)).filter((one) => one !== null);
        const execution = scored.execution === null ? null : pointsOf(scored.execution.score);
        expect(points.map((one) => roundHalfUp(one, 2))).toEqual(points);
        expect(scored.total.score).toEqual(plus(sum(points), execution ?? decimal('-1')));
      }),
    );
  });
});
