import type { ScoringPolicy } from '../../../src/core/scoring/policy';
import { undecided } from '../../../src/core/scoring/scored-form';
import type { RowDecision } from '../../../src/core/scoring/scored-form';
import type { Score } from '../../../src/core/scoring/score';
import { DEFAULT_POLICY, findPreset } from '../../../src/core/scoring/policies/presets';
import { scoreIndicator } from '../../../src/core/scoring/score-indicator';
import { printDecimal } from '../../../src/core/number/rounding';
import { judgedRows, type RowSpec } from '../checks/scored-form-builder';

const platform = findPreset('一体化') ?? DEFAULT_POLICY;

function scoreOf(row: RowSpec, policy = DEFAULT_POLICY): string {
  const [judged] = judgedRows({ rows: [row] });
  if (judged === undefined) throw new Error('no row');
  const score: Score = scoreIndicator(judged, policy, {
    ...undecided(1),
    isScoreLocked: row.isLocked ?? false,
  }).score;
  return 'points' in score ? `${score.kind} ${printDecimal(score.points)}` : score.kind;
}

describe('scoreIndicator', () => {
  it.each<{ because: string; row: RowSpec; score: string }>([
    { because: 'a met row', row: { maxScore: 15, score: 3 }, score: 'computed 15' },
    { because: 'a missed row', row: { outcome: 'missed', rate: '0.98' }, score: 'computed 9.8' },
    { because: 'a text weight', row: { maxScore: '15', score: '' }, score: 'computed 15' },
    { because: 'an undecidable row', row: { outcome: 'undecidable', score: 7 }, score: 'kept 7' },
    { because: 'a typed zero', row: { outcome: 'undecidable', score: 0 }, score: 'kept 0' },
    { because: 'full marks', row: { outcome: 'undecidable', score: 10 }, score: 'kept 10' },
    { because: 'too many points', row: { outcome: 'undecidable', score: 11 }, score: 'waiting' },
    { because: 'negative points', row: { outcome: 'undecidable', score: -1 }, score: 'waiting' },
    { because: 'words', row: { outcome: 'undecidable', score: '满分' }, score: 'waiting' },
    { because: 'an empty cell', row: { outcome: 'undecidable', score: undefined }, score: 'waiting' },
    { because: 'a missed rank', row: { outcome: 'missed', basis: 'rank', score: 9 }, score: 'kept 9' },
    {
      because: 'a row partly done, in its band',
      row: { outcome: 'partly', basis: 'descriptive', score: 6 },
      score: 'kept 6',
    },
    {
      because: 'a row partly done, above its band',
      row: { outcome: 'partly', basis: 'descriptive', score: 8 },
      score: 'waiting',
    },
    { because: 'a row that does not apply', row: { outcome: 'notApplicable' }, score: 'none' },
    { because: 'no weight', row: { maxScore: undefined }, score: 'none' },
    { because: 'a weight nobody can read', row: { maxScore: '十分' }, score: 'none' },
    { because: 'no weights in the form', row: { maxScore: null }, score: 'none' },
    { because: 'a locked row', row: { isLocked: true, score: 4 }, score: 'kept 4' },
    {
      because: 'a locked row outside its band',
      row: { isLocked: true, outcome: 'partly', basis: 'descriptive', score: 9 },
      score: 'kept 9',
    },
    { because: 'a locked row with too many points', row: { isLocked: true, score: 12 }, score: 'waiting' },
    { because: 'a locked row without points', row: { isLocked: true, score: undefined }, score: 'waiting' },
  ])('makes $because $score', ({ row, score }) => {
    expect(scoreOf(row)).toBe(score);
  });

  it.each<{ score: number; result: string }>([
    { score: 8, result: 'kept 8' },
    { score: 7.99, result: 'waiting' },
  ])('lets the person choose $score for a descriptive row that was met', ({ score, result }) => {
    expect(scoreOf({ outcome: 'met', basis: 'descriptive', score }, platform)).toBe(result);
  });

  const withOverAction = (overAction: ScoringPolicy['quantity']['overAction']): ScoringPolicy => ({
    ...DEFAULT_POLICY,
    quantity: { ...DEFAULT_POLICY.quantity, overAction },
  });
  const scored = (row: RowSpec, policy: ScoringPolicy, decision: Partial<RowDecision> | null) => {
    const [judged] = judgedRows({ rows: [row] });
    if (judged === undefined) throw new Error('no row');
    const given = decision === null ? null : { ...undecided(judged.indicator.row), ...decision };
    const { score, isByPerson } = scoreIndicator(judged, policy, given);
    return [score.kind, 'points' in score ? printDecimal(score.points) : null, isByPerson];
  };

  it.each<{ overAction: ScoringPolicy['quantity']['overAction']; points: number | null; result: string }>([
    { overAction: { kind: 'deduct', points: 2 }, points: null, result: 'computed 8' },
    { overAction: { kind: 'deduct', points: 2 }, points: 9, result: 'decided 9' },
    { overAction: { kind: 'deduct', points: 2 }, points: 11, result: 'computed 8' },
    { overAction: { kind: 'reduce', share: 0.3 }, points: null, result: 'computed 7' },
    { overAction: { kind: 'reduce', share: 0.3 }, points: 6.5, result: 'decided 6.5' },
    { overAction: { kind: 'require' }, points: 9, result: 'computed 10' },
    { overAction: { kind: 'ask' }, points: 9, result: 'computed 10' },
  ])(
    'makes it $result under $overAction.kind where the person says $points',
    ({ overAction, points, result }) => {
      const [kind, given] = scored({ outcome: 'exceeded', rate: '1.6' }, withOverAction(overAction), {
        points,
      });
      expect(`${String(kind)} ${String(given)}`).toBe(result);
    },
  );

  it.each<{ because: string; row: RowSpec; decision: Partial<RowDecision> | null; isByPerson: boolean }>([
    {
      because: 'nobody decided',
      row: { outcome: 'undecidable', score: 7 },
      decision: null,
      isByPerson: false,
    },
    {
      because: 'of the outcome, though the points are computed',
      row: { outcome: 'met', basis: 'descriptive' },
      decision: { outcome: 'met' },
      isByPerson: true,
    },
    {
      because: 'the figures speak for themselves again',
      row: { outcome: 'met', basis: 'quantity' },
      decision: { outcome: 'met' },
      isByPerson: false,
    },
    {
      because: 'of the points',
      row: { outcome: 'undecidable' },
      decision: { points: 6 },
      isByPerson: true,
    },
    {
      because: 'the points were outside',
      row: { outcome: 'undecidable', score: undefined },
      decision: { points: 60 },
      isByPerson: false,
    },
    {
      because: 'of the lock',
      row: { outcome: 'met', score: 4 },
      decision: { isScoreLocked: true },
      isByPerson: true,
    },
    {
      because: 'there is nothing to lock',
      row: { outcome: 'met', score: undefined },
      decision: { isScoreLocked: true },
      isByPerson: false,
    },
  ])('says $isByPerson to a decision of a person because $because', ({ row, decision, isByPerson }) => {
    expect(scored(row, DEFAULT_POLICY, decision)[2]).toBe(isByPerson);
  });
});
