import fc from 'fast-check';
import { fractionOf, integer, isAbove } from '../../../src/core/number/decimal';
import { printDecimal } from '../../../src/core/number/rounding';
import { PRESETS, DEFAULT_POLICY, findPreset } from '../../../src/core/scoring/policies/presets';
import { isInBand, scoreBand, wholeBand } from '../../../src/core/scoring/score-band';
import { decimal, judgement } from './judged';

const hubei = findPreset('湖北') ?? DEFAULT_POLICY;

describe('scoreBand', () => {
  it.each([
    { outcome: 'met', policy: DEFAULT_POLICY, maxScore: '15', from: '12', to: '15' },
    { outcome: 'partly', policy: DEFAULT_POLICY, maxScore: '15', from: '9', to: '12' },
    { outcome: 'missed', policy: DEFAULT_POLICY, maxScore: '15', from: '0', to: '9' },
    { outcome: 'partly', policy: hubei, maxScore: '15', from: '7.5', to: '12' },
    { outcome: 'missed', policy: hubei, maxScore: '15', from: '0', to: '7.5' },
    { outcome: 'partly', policy: DEFAULT_POLICY, maxScore: '3.333', from: '2', to: '2.67' },
    { outcome: 'undecidable', policy: DEFAULT_POLICY, maxScore: '15', from: '0', to: '15' },
  ] as const)('puts $outcome of $maxScore by $policy.name at $from to $to', (row) => {
    const band = scoreBand(
      judgement({ outcome: row.outcome, basis: 'descriptive' }),
      decimal(row.maxScore),
      row.policy,
    );
    expect([printDecimal(band.from), printDecimal(band.to)]).toEqual([row.from, row.to]);
  });

  it('leaves the whole weight to a row that is not descriptive', () => {
    const band = scoreBand(judgement({ outcome: 'missed', basis: 'rank' }), decimal('15'), DEFAULT_POLICY);
    expect(band).toEqual(wholeBand(decimal('15')));
  });
});

describe('isInBand', () => {
  it.each([
    { outcome: 'partly', points: '9', isInside: true },
    { outcome: 'partly', points: '11.99', isInside: true },
    { outcome: 'partly', points: '12', isInside: false },
    { outcome: 'partly', points: '8.99', isInside: false },
    { outcome: 'met', points: '12', isInside: true },
    { outcome: 'met', points: '15', isInside: true },
    { outcome: 'met', points: '15.01', isInside: false },
    { outcome: 'missed', points: '0', isInside: true },
    { outcome: 'missed', points: '9', isInside: false },
  ] as const)('says $isInside for $points of 15 and $outcome', ({ outcome, points, isInside }) => {
    const band = scoreBand(judgement({ outcome, basis: 'descriptive' }), decimal('15'), DEFAULT_POLICY);
    expect(isInBand(decimal(points), band)).toBe(isInside);
  });

  it('leaves no points between the bands and none in two of them', () => {
    const cents = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(fc.constantFrom(...PRESETS), cents, cents, (policy, first, second) => {
        const maxScore = fractionOf(BigInt(Math.max(first, second)), 100n);
        const points = fractionOf(BigInt(Math.min(first, second)), 100n);
        fc.pre(isAbove(maxScore, integer(0)));
        const bands = (['met', 'partly', 'missed'] as const).map((outcome) =>
          scoreBand(judgement({ outcome, basis: 'descriptive' }), maxScore, policy),
        );
        expect(bands.filter((band) => isInBand(points, band))).toHaveLength(1);
      }),
    );
  });
});
