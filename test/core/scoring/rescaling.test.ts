import { printDecimal } from '../../../src/core/number/rounding';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policies/presets';
import { describeRescaling, rescalingOf } from '../../../src/core/scoring/rescaling';
import type { ScoringPolicy } from '../../../src/core/scoring/policy';
import { buildScoredForm, type RowSpec } from '../checks/scored-form-builder';

const rescaling: ScoringPolicy = { ...DEFAULT_POLICY, notApplicable: 'rescale' };

describe('rescalingOf', () => {
  it('takes the weights of what does not apply from the whole', () => {
    const rows: RowSpec[] = [{ maxScore: 67.5 }, { maxScore: 32.5, outcome: 'notApplicable' }];
    const found = rescalingOf(buildScoredForm({ policy: rescaling, rows }));
    if (found === null) throw new Error('not rescaled');
    expect([printDecimal(found.full), printDecimal(found.remaining)]).toEqual(['100', '67.5']);
    expect(describeRescaling(found)).toBe('总分已按适用的67.5分折算');
  });

  it.each<{ because: string; policy: ScoringPolicy; rows: RowSpec[] }>([
    {
      because: 'the policy leaves it to a person',
      policy: DEFAULT_POLICY,
      rows: [{ maxScore: 80 }, { maxScore: 20, outcome: 'notApplicable' }],
    },
    { because: 'every row applies', policy: rescaling, rows: [{ maxScore: 100 }] },
    {
      because: 'what does not apply has no weight',
      policy: rescaling,
      rows: [{ maxScore: 100 }, { maxScore: '/', outcome: 'notApplicable' }],
    },
    {
      because: 'nothing is left',
      policy: rescaling,
      rows: [{ maxScore: 100, outcome: 'notApplicable' }],
    },
  ])('is none where $because', ({ policy, rows }) => {
    expect(rescalingOf(buildScoredForm({ policy, rows }))).toBeNull();
  });
});
