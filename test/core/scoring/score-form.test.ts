import { undecided } from '../../../src/core/scoring/scored-form';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policies/presets';
import { scoreForm } from '../../../src/core/scoring/score-form';
import { buildForm, judgedRows, type FormSpec } from '../checks/scored-form-builder';

const SPEC: FormSpec = {
  funds: { annual: 10, executed: 10, maxScore: 10 },
  rows: [
    { maxScore: 50, score: 20 },
    { maxScore: 40, score: 30 },
  ],
};

const kindsWith = (isScoreLocked: boolean) =>
  scoreForm(buildForm(SPEC), judgedRows(SPEC), DEFAULT_POLICY, [
    { ...undecided(14), isScoreLocked },
  ]).results.map(({ score }) => score.kind);

describe('scoreForm', () => {
  it('keeps the form, the policy and the order of the rows', () => {
    const form = buildForm(SPEC);
    const scored = scoreForm(form, judgedRows(SPEC), DEFAULT_POLICY, []);
    expect(scored.form).toBe(form);
    expect(scored.policy).toBe(DEFAULT_POLICY);
    expect(scored.results.map(({ indicator }) => indicator.row)).toEqual([13, 14]);
  });

  it('leaves the score of a locked row to the person', () => {
    expect(kindsWith(true)).toEqual(['computed', 'kept']);
  });

  it('computes a row that was unlocked again', () => {
    expect(kindsWith(false)).toEqual(['computed', 'computed']);
  });

  it('survives a form that holds nothing', () => {
    const empty = scoreForm(buildForm({}), [], DEFAULT_POLICY, []);
    expect(empty.total).toEqual({
      maxScore: null,
      typedScore: null,
      score: null,
      rating: null,
      waitingRows: [],
    });
  });
});
