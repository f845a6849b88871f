import { deviationUnexplained } from '../../../src/core/checks/deviation-unexplained';
import { testCheck } from './check-table';

testCheck('deviationUnexplained', deviationUnexplained, {
  reject: [
    {
      because: 'missed and partly done rows, whatever their score',
      form: {
        rows: [
          { outcome: 'missed', rate: '0.98', score: 10 },
          { outcome: 'partly', basis: 'descriptive', score: 7, explanation: ' 无 ' },
        ],
      },
      hits: [
        { at: 'I13', params: { indicator: '指标1', deviation: 'missed' } },
        { at: 'I14', params: { indicator: '指标2', deviation: 'partly' } },
      ],
    },
    {
      because: 'points a person took away',
      form: {
        rows: [
          { outcome: 'undecidable', score: 7 },
          { isLocked: true, score: 9 },
        ],
      },
      hits: [
        { at: 'I13', params: { indicator: '指标1', deviation: 'belowFull' } },
        { at: 'I14', params: { indicator: '指标2', deviation: 'belowFull' } },
      ],
    },
    {
      because: 'a missed row of a form without scores',
      form: { rows: [{ outcome: 'missed', rate: '0.5', maxScore: null, score: null, explanation: '0' }] },
      hits: [{ at: 'I13', params: { indicator: '指标1', deviation: 'missed' } }],
    },
    {
      because: 'a prepared beginning that nobody completed',
      form: {
        rows: [
          {
            outcome: 'missed',
            rate: '0.9',
            explanation: '年度指标值≥10家，实际完成值9家，完成率90%，差1家。偏差原因：　改进措施：',
          },
        ],
      },
      hits: [{ at: 'I13', params: { indicator: '指标1', deviation: 'missed' } }],
    },
    {
      because: 'an empty reason of the whole form once',
      form: {
        formReason: '——',
        rows: [
          { outcome: 'missed', rate: '0.5', explanation: null },
          { outcome: 'missed', rate: '0.6', explanation: null },
        ],
      },
      hits: [{ at: 'D41', params: { indicator: '指标1、指标2', deviation: 'missed' } }],
    },
  ],
  accept: [
    {
      because: 'an explained row',
      form: { rows: [{ outcome: 'missed', rate: '0.5', explanation: '资金到位晚' }] },
    },
    { because: 'a met row with points deducted', form: { rows: [{ score: 7 }] } },
    { because: 'full marks by a person', form: { rows: [{ outcome: 'undecidable', score: 10 }] } },
    { because: 'a row that waits', form: { rows: [{ outcome: 'undecidable', score: undefined }] } },
    {
      because: 'a row that misses its actual',
      form: { rows: [{ outcome: 'undecidable', actual: undefined, notes: ['actualMissing'], score: 5 }] },
    },
    {
      because: 'a reason for the whole form',
      form: { formReason: '受疫情影响', rows: [{ outcome: 'missed', rate: '0.5', explanation: null }] },
    },
    {
      because: 'a form without a place for explanations',
      form: { rows: [{ outcome: 'missed', rate: '0.5', explanation: null }] },
    },
  ],
});
