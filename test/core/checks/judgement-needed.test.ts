import { judgementNeeded } from '../../../src/core/checks/judgement-needed';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policies/presets';
import { testCheck } from './check-table';

const rescaling: typeof DEFAULT_POLICY = { ...DEFAULT_POLICY, notApplicable: 'rescale' };

testCheck('judgementNeeded', judgementNeeded, {
  reject: [
    {
      because: 'an undecidable row of a form without 得分',
      form: { rows: [{ score: null, outcome: 'undecidable', basis: 'descriptive' }] },
      hits: [{ at: 'F13', params: { indicator: '指标1', cause: 'undecided' } }],
    },
    {
      because: 'a score that is a formula without a result',
      form: { rows: [{ score: { formula: '=A1' }, outcome: 'undecidable' }] },
      hits: [{ at: 'H13', params: { indicator: '指标1', cause: 'undecided' } }],
    },
    {
      because: 'a weight on a row that does not apply',
      form: { rows: [{ maxScore: 10, score: '/', outcome: 'notApplicable' }] },
      hits: [{ at: 'H13', params: { indicator: '指标1', cause: 'notApplicable' } }],
    },
    {
      because: 'a budget of zero, and missing amounts',
      form: { funds: { annual: 0, executed: 0, maxScore: 10, score: '' } },
      hits: [{ at: 'J6', params: { indicator: '预算执行率', cause: 'zeroBudget' } }],
    },
    {
      because: 'an execution without amounts',
      form: { funds: { annual: 5, executed: '—', maxScore: 10, score: null, rate: '' } },
      hits: [{ at: 'G6', params: { indicator: '预算执行率', cause: 'noAmounts' } }],
    },
  ],
  accept: [
    {
      because: 'a usable typed score beside a budget of zero',
      form: { funds: { annual: 0, executed: 0, maxScore: 10, score: 10 } },
    },
    { because: 'a usable typed score', form: { rows: [{ score: 7, outcome: 'undecidable' }] } },
    { because: 'a computed score', form: { rows: [{ score: undefined }] } },
    {
      because: 'an empty score, which score-missing reports',
      form: { rows: [{ score: undefined, outcome: 'undecidable' }] },
    },
    { because: 'a score above the weight', form: { rows: [{ score: 12, outcome: 'undecidable' }] } },
    {
      because: 'a score outside its band',
      form: { rows: [{ score: 9, outcome: 'partly', basis: 'descriptive' }] },
    },
    {
      because: 'a row that another finding explains',
      form: { rows: [{ score: null, outcome: 'undecidable', notes: ['unitUnclear'] }] },
    },
    {
      because: 'a row without a weight that does not apply',
      form: { rows: [{ maxScore: '/', outcome: 'notApplicable' }] },
    },
    {
      because: 'a row that does not apply where the rest is scaled up',
      form: { policy: rescaling, rows: [{ outcome: 'notApplicable' }] },
    },
    { because: 'a zero budget without weight', form: { funds: { annual: 0, executed: 0, maxScore: null } } },
    {
      because: 'a form without weights',
      form: { rows: [{ maxScore: null, score: null, outcome: 'undecidable' }] },
    },
    {
      because: 'an amount that amount-not-a-number reports',
      form: { funds: { annual: '若干', executed: 5, maxScore: 10 } },
    },
    {
      because: 'an execution score that score-above-max reports',
      form: { funds: { annual: 0, executed: 0, maxScore: 10, score: 12 } },
    },
  ],
});
