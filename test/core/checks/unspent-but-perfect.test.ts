import { unspentButPerfect } from '../../../src/core/checks/unspent-but-perfect';
import { testCheck } from './check-table';

testCheck('unspentButPerfect', unspentButPerfect, {
  reject: [
    {
      because: 'full marks for little money',
      form: { funds: { annual: 100, executed: 79.99 }, rows: [{ maxScore: 50 }, { maxScore: 40 }] },
      hits: [{ at: 'I6', params: { rate: '79.99%' } }],
    },
    {
      because: 'full marks by a person beside a row that does not apply',
      form: {
        funds: { annual: 100, executed: 10, rate: null },
        rows: [{ outcome: 'undecidable', score: 10 }, { outcome: 'notApplicable' }],
      },
      hits: [{ at: 'G6', params: { rate: '10%' } }],
    },
  ],
  accept: [
    {
      because: 'a row without a weight',
      form: { funds: { annual: 100, executed: 10 }, rows: [{}, { maxScore: undefined }] },
    },
    { because: 'most of the money spent', form: { funds: { annual: 100, executed: 80 }, rows: [{}] } },
    {
      because: 'a row below full marks',
      form: { funds: { annual: 100, executed: 10 }, rows: [{}, { outcome: 'missed', rate: '0.9' }] },
    },
    {
      because: 'a row that waits',
      form: {
        funds: { annual: 100, executed: 10 },
        rows: [{}, { outcome: 'undecidable', score: undefined }],
      },
    },
    {
      because: 'a form without weights',
      form: { funds: { annual: 100, executed: 10 }, rows: [{ maxScore: null }] },
    },
    { because: 'a form without a rate', form: { funds: { annual: 0, executed: 0 }, rows: [{}] } },
  ],
});
