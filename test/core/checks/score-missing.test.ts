import { scoreMissing } from '../../../src/core/checks/score-missing';
import { testCheck } from './check-table';

testCheck('scoreMissing', scoreMissing, {
  reject: [
    {
      because: 'an undecidable row',
      form: { rows: [{ maxScore: 15, score: undefined, outcome: 'undecidable', basis: 'descriptive' }] },
      hits: [{ at: 'H13', params: { indicator: '指标1', from: '0', to: '15' } }],
    },
    {
      because: 'rows that were missed without a rate, or partly done',
      form: {
        rows: [
          { score: undefined, outcome: 'missed', basis: 'rank' },
          { score: undefined, outcome: 'partly', basis: 'descriptive' },
        ],
      },
      hits: [
        { at: 'H13', params: { indicator: '指标1', from: '0', to: '10' } },
        { at: 'H14', params: { indicator: '指标2', from: '6', to: '8' } },
      ],
    },
    {
      because: 'a locked row that was emptied',
      form: { rows: [{ score: undefined, isLocked: true }] },
      hits: [{ at: 'H13', params: { indicator: '指标1', from: '0', to: '10' } }],
    },
    {
      because: 'a missed row although its units differ',
      form: { rows: [{ score: undefined, outcome: 'missed', basis: 'rank', notes: ['unitMismatch'] }] },
      hits: [{ at: 'H13', params: { indicator: '指标1', from: '0', to: '10' } }],
    },
  ],
  accept: [
    { because: 'an empty score that will be computed', form: { rows: [{ score: undefined }] } },
    { because: 'a usable typed score', form: { rows: [{ score: 7, outcome: 'undecidable' }] } },
    {
      because: 'a formula without a result',
      form: { rows: [{ score: { formula: '=A1' }, outcome: 'undecidable' }] },
    },
    {
      because: 'a form without weights',
      form: { rows: [{ maxScore: null, score: undefined, outcome: 'undecidable' }] },
    },
    { because: 'a form without scores', form: { rows: [{ score: null, outcome: 'undecidable' }] } },
    {
      because: 'a row whose actual is missing',
      form: {
        rows: [{ actual: undefined, score: undefined, outcome: 'undecidable', notes: ['actualMissing'] }],
      },
    },
    {
      because: 'a row that another finding explains',
      form: { rows: [{ score: undefined, outcome: 'undecidable', notes: ['targetUnreadable'] }] },
    },
  ],
});
