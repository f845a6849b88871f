import { qualityScoreOutOfBand } from '../../../src/core/checks/quality-score-out-of-band';
import { DEFAULT_POLICY, findPreset } from '../../../src/core/scoring/policies/presets';
import { testCheck } from './check-table';

const platform = findPreset('一体化') ?? DEFAULT_POLICY;
const hubei = findPreset('湖北') ?? DEFAULT_POLICY;

testCheck('qualityScoreOutOfBand', qualityScoreOutOfBand, {
  reject: [
    {
      because: 'too much and too little for a row partly done',
      form: {
        rows: [
          { maxScore: 15, score: 12, outcome: 'partly', basis: 'descriptive' },
          { maxScore: 15, score: 8.99, outcome: 'partly', basis: 'descriptive' },
        ],
      },
      hits: [
        {
          at: 'H13',
          params: {
            indicator: '指标1',
            outcome: 'partly',
            from: '9',
            to: '12',
            isUpperBoundInside: false,
            found: '12',
          },
        },
        {
          at: 'H14',
          params: {
            indicator: '指标2',
            outcome: 'partly',
            from: '9',
            to: '12',
            isUpperBoundInside: false,
            found: '8.99',
          },
        },
      ],
    },
    {
      because: 'a met row below its band where the person chooses',
      form: { policy: platform, rows: [{ score: 7, basis: 'descriptive' }] },
      hits: [
        {
          at: 'H13',
          params: {
            indicator: '指标1',
            outcome: 'met',
            from: '8',
            to: '10',
            isUpperBoundInside: true,
            found: '7',
          },
        },
      ],
    },
    {
      because: 'a locked score that does not go with the outcome',
      form: { rows: [{ score: 9, outcome: 'missed', basis: 'descriptive', isLocked: true }] },
      hits: [
        {
          at: 'H13',
          params: {
            indicator: '指标1',
            outcome: 'missed',
            from: '0',
            to: '6',
            isUpperBoundInside: false,
            found: '9',
          },
        },
      ],
    },
  ],
  accept: [
    {
      because: 'a score in its band',
      form: { rows: [{ score: 6, outcome: 'partly', basis: 'descriptive' }] },
    },
    {
      because: 'bands of another policy',
      form: { policy: hubei, rows: [{ score: 5, outcome: 'partly', basis: 'descriptive' }] },
    },
    { because: 'a met row with points deducted', form: { rows: [{ score: 7, basis: 'descriptive' }] } },
    { because: 'a missed rank', form: { rows: [{ score: 9, outcome: 'missed', basis: 'rank' }] } },
    {
      because: 'a row nobody could decide',
      form: { rows: [{ score: 1, outcome: 'undecidable', basis: 'descriptive' }] },
    },
    {
      because: 'a score above the weight',
      form: { rows: [{ score: 11, outcome: 'partly', basis: 'descriptive' }] },
    },
    {
      because: 'an empty score',
      form: { rows: [{ score: undefined, outcome: 'partly', basis: 'descriptive' }] },
    },
  ],
});
