import { scoreAboveMax } from '../../../src/core/checks/score-above-max';
import { testCheck } from './check-table';

testCheck('scoreAboveMax', scoreAboveMax, {
  reject: [
    {
      because: 'more than the weight, less than nothing, and words',
      form: {
        rows: [
          { maxScore: 10, score: 12 },
          { maxScore: '10', score: '-1' },
          { score: '满分' },
          { score: { error: '#VALUE!', formula: '=A1' } },
        ],
      },
      hits: [
        { at: 'H13', params: { indicator: '指标1', found: '12', fault: 'aboveMax', maxScore: '10' } },
        { at: 'H14', params: { indicator: '指标2', found: '-1', fault: 'negative', maxScore: '10' } },
        { at: 'H15', params: { indicator: '指标3', found: '满分', fault: 'notANumber', maxScore: '10' } },
        { at: 'H16', params: { indicator: '指标4', found: '#VALUE!', fault: 'notANumber', maxScore: '10' } },
      ],
    },
    {
      because: 'words in a form without weights',
      form: { rows: [{ maxScore: null, score: '优' }] },
      hits: [{ at: 'H13', params: { indicator: '指标1', found: '优', fault: 'notANumber', maxScore: null } }],
    },
    {
      because: 'an execution score above its weight that nobody can compute',
      form: { funds: { annual: 0, executed: 0, maxScore: 10, score: 12 } },
      hits: [
        { at: 'J6', params: { indicator: '预算执行率', found: '12', fault: 'aboveMax', maxScore: '10' } },
      ],
    },
  ],
  accept: [
    {
      because: 'scores from nothing to full marks',
      form: { rows: [{ score: 0 }, { score: '10' }, { score: 9.5 }] },
    },
    { because: 'an empty score', form: { rows: [{ score: undefined }] } },
    { because: 'a formula without a result', form: { rows: [{ score: { formula: '=A1' } }] } },
    {
      because: 'a stroke where the row does not apply',
      form: { rows: [{ score: '/', outcome: 'notApplicable' }] },
    },
    { because: 'a form without scores', form: { rows: [{ score: null }] } },
    {
      because: 'an execution score that is compared with the computed one',
      form: { funds: { annual: 10, executed: 10, maxScore: 10, score: 12 } },
    },
  ],
});
