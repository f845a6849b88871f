import fc from 'fast-check';
import {
  fractionOf,
  integer,
  isAbove,
  isBelow,
  isNegative,
  over,
  ZERO,
  type Decimal,
} from '../../../src/core/number/decimal';
import { printDecimal } from '../../../src/core/number/rounding';
import { computePoints, roundPoints, shareOfMissed } from '../../../src/core/scoring/compute-points';
import { DEFAULT_POLICY, findPreset, PRESETS } from '../../../src/core/scoring/policies/presets';
import type { ScoringPolicy } from '../../../src/core/scoring/policy';
import { decimal, judgement } from './judged';

const platform = findPreset('一体化') ?? DEFAULT_POLICY;

const withQuantity = (quantity: Partial<ScoringPolicy['quantity']>): ScoringPolicy => ({
  ...DEFAULT_POLICY,
  quantity: { ...DEFAULT_POLICY.quantity, ...quantity },
});

const printed = (points: Decimal | null): string | null => (points === null ? null : printDecimal(points));

describe('computePoints', () => {
  it.each([
    { because: '88.75 of 95', target: 95, actual: 88.75, maxScore: '10', points: '9.34' },
    { because: '37.24 of 43.2', target: 43.2, actual: 37.24, maxScore: '10', points: '8.62' },
    { because: 'a rate of zero', target: 5, actual: 0, maxScore: '10', points: '0' },
    { because: 'a decline where growth was due', target: 5, actual: -2, maxScore: '10', points: '0' },
  ])('gives a share of the weight for $because', ({ target, actual, maxScore, points }) => {
    const completionRate = over(decimal(String(actual)), decimal(String(target)));
    const row = judgement({ outcome: 'missed', completionRate });
    expect(printed(computePoints(row, decimal(maxScore), DEFAULT_POLICY))).toBe(points);
  });

  it.each([
    { target: 350, actual: 400, maxScore: '10', ratio: '8.75', linear: '8.57' },
    { target: 160, actual: 386, maxScore: '15', ratio: '6.22', linear: '0' },
    { target: 100, actual: 125, maxScore: '100', ratio: '80', linear: '75' },
    { target: 100, actual: 200, maxScore: '10', ratio: '5', linear: '0' },
  ])('scores $actual against at most $target by ratio and linearly', (row) => {
    const completionRate = fractionOf(BigInt(row.target), BigInt(row.actual));
    const missed = judgement({ outcome: 'missed', completionRate, isReverse: true });
    expect(printed(computePoints(missed, decimal(row.maxScore), DEFAULT_POLICY))).toBe(row.ratio);
    expect(printed(computePoints(missed, decimal(row.maxScore), platform))).toBe(row.linear);
  });

  it.each([
    { because: 'just below the pass mark', rate: '0.5999', points: '0' },
    { because: 'at the pass mark', rate: '0.6', points: '6' },
  ])('knows a pass mark: $because', ({ rate, points }) => {
    const policy = withQuantity({ below: { kind: 'passMark', from: 0.6 } });
    const row = judgement({ outcome: 'missed', completionRate: decimal(rate) });
    expect(printed(computePoints(row, decimal('10'), policy))).toBe(points);
  });

  it.each([
    { overAction: { kind: 'ask' }, points: '10' },
    { overAction: { kind: 'require' }, points: '10' },
    { overAction: { kind: 'nothing' }, points: '10' },
    { overAction: { kind: 'deduct', points: 2 }, points: '8' },
    { overAction: { kind: 'deduct', points: 12 }, points: '0' },
    { overAction: { kind: 'reduce', share: 0.05 }, points: '9.5' },
  ] as const)(
    'gives $points of 10 for a row far exceeded under $overAction.kind',
    ({ overAction, points }) => {
      const row = judgement({ outcome: 'exceeded', completionRate: decimal('6') });
      expect(printed(computePoints(row, decimal('10'), withQuantity({ overAction })))).toBe(points);
    },
  );

  it.each([
    { because: 'an undecidable row', row: judgement({ outcome: 'undecidable' }) },
    { because: 'a row that does not apply', row: judgement({ outcome: 'notApplicable' }) },
    { because: 'a row partly done', row: judgement({ outcome: 'partly', basis: 'descriptive' }) },
    { because: 'a missed rank', row: judgement({ outcome: 'missed', basis: 'rank' }) },
  ])('leaves $because to a person', ({ row }) => {
    expect(computePoints(row, decimal('10'), DEFAULT_POLICY)).toBeNull();
  });

  it('leaves a descriptive row that was met to a person where the policy says so', () => {
    const row = judgement({ outcome: 'met', basis: 'descriptive' });
    expect(printed(computePoints(row, decimal('10'), DEFAULT_POLICY))).toBe('10');
    expect(computePoints(row, decimal('10'), platform)).toBeNull();
  });

  const rate = fc.tuple(fc.integer({ min: -200, max: 2000 }), fc.integer({ min: 1, max: 1000 }));
  const weight = fc.integer({ min: 0, max: 100_000 }).map((points) => fractionOf(BigInt(points), 1000n));
  const outcomeAt = (completionRate: Decimal): 'missed' | 'met' | 'exceeded' => {
    if (isBelow(completionRate, integer(1))) return 'missed';
    return isBelow(completionRate, decimal('1.3')) ? 'met' : 'exceeded';
  };
  const pointsAt = (
    [dividend, divisor]: readonly [number, number],
    maxScore: Decimal,
    policy: ScoringPolicy,
    isReverse: boolean,
  ): Decimal => {
    const completionRate = fractionOf(BigInt(dividend), BigInt(divisor));
    const outcome = outcomeAt(completionRate);
    const points = computePoints(judgement({ outcome, completionRate, isReverse }), maxScore, policy);
    return points ?? integer(-1);
  };

  it('stays between nothing and the weight', () => {
    fc.assert(
      fc.property(
        rate,
        weight,
        fc.constantFrom(...PRESETS),
        fc.boolean(),
        (one, maxScore, policy, isReverse) => {
          const points = pointsAt(one, maxScore, policy, isReverse);
          expect(isNegative(points)).toBe(false);
          expect(isAbove(points, maxScore)).toBe(false);
        },
      ),
    );
  });

  it('never gives less for a better rate', () => {
    const side = fc.tuple(rate, rate);
    fc.assert(
      fc.property(
        side,
        weight,
        fc.constantFrom(...PRESETS),
        fc.boolean(),
        (pair, maxScore, policy, isReverse) => {
          const [worse, better] = [...pair].sort((a, b) => a[0] * b[1] - b[0] * a[1]);
          if (worse === undefined || better === undefined) return;
          const lower = pointsAt(worse, maxScore, policy, isReverse);
          expect(isAbove(lower, pointsAt(better, maxScore, policy, isReverse))).toBe(false);
        },
      ),
    );
  });
});

describe('shareOfMissed', () => {
  it.each([true, false])('is never more than the whole (reverse: %s)', (isReverse) => {
    const share = shareOfMissed(decimal('1.2'), isReverse, DEFAULT_POLICY.quantity);
    expect(share).toEqual(decimal('1'));
  });

  it('is gone at twice a ceiling when it falls linearly', () => {
    const { quantity } = platform;
    expect(shareOfMissed(decimal('0.5'), true, quantity)).toEqual(ZERO);
    expect(isAbove(shareOfMissed(decimal('0.501'), true, quantity), ZERO)).toBe(true);
  });
});

describe('roundPoints', () => {
  it.each([
    { points: '8.625', maxScore: '10', places: 2, rounded: '8.63' },
    { points: '8.625', maxScore: '10', places: 0, rounded: '9' },
    { points: '3.333', maxScore: '3.333', places: 2, rounded: '3.333' },
    { points: '3.3349', maxScore: '3.335', places: 2, rounded: '3.33' },
    { points: '22.49', maxScore: '22.5', places: 0, rounded: '22' },
    { points: '22.499', maxScore: '22.499', places: 0, rounded: '22.499' },
    { points: '0.4999', maxScore: '0.49995', places: 2, rounded: '0.49995' },
  ])('makes $points of $maxScore $rounded', ({ points, maxScore, places, rounded }) => {
    expect(printDecimal(roundPoints(decimal(points), decimal(maxScore), places))).toBe(rounded);
  });
});
