import { scoreMismatch } from '../../../src/core/checks/score-mismatch';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policies/presets';
import { testCheck } from './check-table';

testCheck('scoreMismatch', scoreMismatch, {
  reject: [
    {
      because: 'a formula that comes to something else',
      form: { rows: [{ score: { value: 7, formula: '=3+4' } }] },
      hits: [{ at: 'H13', params: { indicator: '指标1', expected: '10', found: '7', isFormula: true } }],
    },
    {
      because: 'points deducted from a met row, and points given to a missed one',
      form: {
        rows: [
          { maxScore: 10, score: 7 },
          { maxScore: 10, score: 9, outcome: 'missed', rate: '0.98' },
        ],
      },
      hits: [
        { at: 'H13', params: { indicator: '指标1', expected: '10', found: '7', isFormula: false } },
        { at: 'H14', params: { indicator: '指标2', expected: '9.8', found: '9', isFormula: false } },
      ],
    },
    {
      because: 'a rounded score as a hint',
      form: { rows: [{ score: 9, outcome: 'missed', rate: '0.862037' }] },
      hits: [
        {
          at: 'H13',
          severity: 'hint',
          params: { indicator: '指标1', expected: '8.62', found: '9', isFormula: false },
        },
      ],
    },
    {
      because: 'a lower score with a reason as a hint, a higher one not',
      form: {
        rows: [
          { score: 7, explanation: '验收资料不全' },
          { score: 10, outcome: 'missed', rate: '0.5', explanation: '资金到位晚' },
          { score: 7, explanation: '无' },
        ],
      },
      hits: [
        {
          at: 'H13',
          severity: 'hint',
          params: { indicator: '指标1', expected: '10', found: '7', isFormula: false },
        },
        { at: 'H14', params: { indicator: '指标2', expected: '5', found: '10', isFormula: false } },
        { at: 'H15', params: { indicator: '指标3', expected: '10', found: '7', isFormula: false } },
      ],
    },
  ],
  accept: [
    {
      because: 'the computed score',
      form: { rows: [{ score: '10' }, { score: 9.8, outcome: 'missed', rate: '0.98' }] },
    },
    { because: 'a difference within the tolerance', form: { rows: [{ score: 9.99 }] } },
    { because: 'an empty score', form: { rows: [{ score: undefined }] } },
    { because: 'a score above the weight', form: { rows: [{ score: 12 }] } },
    { because: 'a row a person scores', form: { rows: [{ score: 7, outcome: 'undecidable' }] } },
    { because: 'a locked row', form: { rows: [{ score: 7, isLocked: true }] } },
    { because: 'a form without weights', form: { rows: [{ maxScore: null, score: 7 }] } },
    {
      because: 'what a wider tolerance allows',
      form: { policy: { ...DEFAULT_POLICY, tolerance: 0.1 }, rows: [{ score: 9.9 }] },
    },
  ],
});
