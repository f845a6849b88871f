import fc from 'fast-check';
import { isAbove, isNegative, over } from '../../../src/core/number/decimal';
import { printDecimal } from '../../../src/core/number/rounding';
import { DEFAULT_POLICY, findPreset, PRESETS } from '../../../src/core/scoring/policies/presets';
import type { ScoringPolicy } from '../../../src/core/scoring/policy';
import type { ExecutionScore } from '../../../src/core/scoring/score';
import { scoreExecution } from '../../../src/core/scoring/score-execution';
import { buildForm, type FundsSpec } from '../checks/scored-form-builder';
import { decimal } from './judged';

const preset = (name: string): ScoringPolicy => findPreset(name) ?? DEFAULT_POLICY;

function execution(funds: FundsSpec, policy: ScoringPolicy): ExecutionScore {
  const result = scoreExecution(buildForm({ funds }).funds, policy);
  if (result === null) throw new Error('no funds block');
  return result;
}

function scoreOf(funds: FundsSpec, policy: ScoringPolicy): string {
  const { score } = execution(funds, policy);
  return 'points' in score ? `${score.kind} ${printDecimal(score.points)}` : score.kind;
}

describe('scoreExecution', () => {
  it.each<{ name: string; annual: number; executed: number; maxScore: number; score: string }>([
    { name: '通用（默认）', annual: 250000, executed: 215457.6, maxScore: 10, score: '8.62' },
    { name: '通用（默认）', annual: 20000, executed: 9034, maxScore: 10, score: '4.52' },
    { name: '通用（默认）', annual: 100, executed: 95.88, maxScore: 10, score: '9.59' },
    { name: '江西', annual: 100, executed: 95.88, maxScore: 10, score: '7' },
    { name: '湖北', annual: 100, executed: 95.88, maxScore: 20, score: '19.18' },
    { name: '通用（默认）', annual: 100, executed: 130, maxScore: 10, score: '10' },
    { name: '通用（默认）', annual: 100, executed: -5, maxScore: 10, score: '0' },
    { name: '江西', annual: 100, executed: 100, maxScore: 10, score: '10' },
    { name: '江西', annual: 100, executed: 120, maxScore: 10, score: '10' },
    { name: '江西', annual: 100, executed: 80, maxScore: 10, score: '7' },
    { name: '江西', annual: 100, executed: 79.999, maxScore: 10, score: '5' },
    { name: '江西', annual: 100, executed: 60, maxScore: 10, score: '5' },
    { name: '江西', annual: 100, executed: 59.999, maxScore: 10, score: '0' },
  ])('gives $score of $maxScore for $executed of $annual by $name', ({ name, score, ...funds }) => {
    expect(scoreOf(funds, preset(name))).toBe(`computed ${score}`);
  });

  it.each<{ because: string; funds: FundsSpec; name: string; score: string }>([
    {
      because: 'a zero budget',
      funds: { annual: 0, executed: 0, maxScore: 10 },
      name: '通用',
      score: 'waiting',
    },
    {
      because: 'a zero budget on the platform',
      funds: { annual: 0, executed: 0, maxScore: 10 },
      name: '一体化',
      score: 'computed 0',
    },
    { because: 'missing amounts', funds: { maxScore: 10, score: 10 }, name: '一体化', score: 'waiting' },
    {
      because: 'no weight',
      funds: { annual: 10, executed: 10, maxScore: null },
      name: '通用',
      score: 'none',
    },
    {
      because: 'points in a label',
      funds: { annual: 285.84, executed: 285.84, maxScore: null, labelPoints: 20 },
      name: '湖北',
      score: 'computed 20',
    },
  ])('makes $because $score', ({ funds, name, score }) => {
    expect(scoreOf(funds, preset(name))).toBe(score);
  });

  it('tells amounts, exact rate and typed score', () => {
    const funds = { initial: '—', annual: 3, executed: 1.001, maxScore: 10, score: '3.34' };
    expect(execution(funds, DEFAULT_POLICY)).toEqual({
      initialBudget: null,
      annualBudget: decimal('3'),
      executedAmount: decimal('1.001'),
      rate: over(decimal('1.001'), decimal('3')),
      maxScore: decimal('10'),
      typedScore: decimal('3.34'),
      score: { kind: 'computed', points: decimal('3.34') },
    });
  });

  it('has nothing to say about a form without funds', () => {
    expect(scoreExecution(null, DEFAULT_POLICY)).toBeNull();
  });

  it('stays between nothing and the weight and never gives less for more money spent', () => {
    const amount = fc.integer({ min: -1000, max: 100_000 });
    const pointsFor = (executed: number, annual: number, maxScore: number, policy: ScoringPolicy) => {
      const { score } = execution({ annual, executed, maxScore }, policy);
      if (score.kind !== 'computed') throw new Error('not computed');
      return score.points;
    };
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.integer({ min: 1, max: 50_000 }),
        fc.integer({ min: 0, max: 300 }),
        fc.constantFrom(...PRESETS),
        (first, second, annual, tenths, policy) => {
          const maxScore = tenths / 10;
          const lower = pointsFor(Math.min(first, second), annual, maxScore, policy);
          const higher = pointsFor(Math.max(first, second), annual, maxScore, policy);
          expect(isNegative(lower)).toBe(false);
          expect(isAbove(lower, higher)).toBe(false);
          expect(isAbove(higher, decimal(String(maxScore)))).toBe(false);
        },
      ),
    );
  });
});
