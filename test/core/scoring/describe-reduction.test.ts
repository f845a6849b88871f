import { printDecimal } from '../../../src/core/number/rounding';
import { describeReduction, reducedPoints } from '../../../src/core/scoring/describe-reduction';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policies/presets';
import type { ScoringPolicy } from '../../../src/core/scoring/policy';
import { buildScoredForm, type RowSpec } from '../checks/scored-form-builder';

type OverAction = ScoringPolicy['quantity']['overAction'];

const withAction = (overAction: OverAction): ScoringPolicy => ({
  ...DEFAULT_POLICY,
  quantity: { ...DEFAULT_POLICY.quantity, overAction },
});

function told(row: RowSpec, overAction: OverAction) {
  const policy = withAction(overAction);
  const [result] = buildScoredForm({ policy, rows: [row] }).results;
  if (result === undefined) throw new Error('no row');
  const points = reducedPoints(result, policy);
  return {
    words: describeReduction(result, policy),
    points: points === null ? null : printDecimal(points),
  };
}

const REDUCE: OverAction = { kind: 'reduce', share: 0.1 };

describe('describeReduction', () => {
  it.each<{ action: OverAction; words: string; points: string }>([
    { action: REDUCE, words: '超额完成，按评分办法扣减10%，得18分', points: '18' },
    {
      action: { kind: 'reduce', share: 0.125 },
      words: '超额完成，按评分办法扣减12.5%，得17.5分',
      points: '17.5',
    },
    {
      action: { kind: 'deduct', points: 0.5 },
      words: '超额完成，按评分办法扣减0.5分，得19.5分',
      points: '19.5',
    },
    { action: { kind: 'deduct', points: 30 }, words: '超额完成，按评分办法扣减30分，得0分', points: '0' },
  ])('says “$words”', ({ action, words, points }) => {
    expect(told({ maxScore: 20, outcome: 'exceeded' }, action)).toEqual({ words, points });
  });

  it.each<{ because: string; row: RowSpec; action: OverAction }>([
    { because: 'is met', row: { maxScore: 20 }, action: REDUCE },
    { because: 'keeps its points', row: { maxScore: 20, outcome: 'exceeded' }, action: { kind: 'ask' } },
    { because: 'has none', row: { maxScore: null, outcome: 'exceeded' }, action: REDUCE },
  ])('says nothing of a row that $because', ({ row, action }) => {
    expect(told(row, action)).toEqual({ words: null, points: null });
  });

  it('leaves the last word to a person, and knows what the policy would give', () => {
    const locked: RowSpec = { maxScore: 20, outcome: 'exceeded', score: 15, isLocked: true };
    expect(told(locked, REDUCE)).toEqual({ words: null, points: '18' });
  });
});
