import { totalScoreMismatch } from '../../../src/core/checks/total-score-mismatch';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policies/presets';
import { testCheck } from './check-table';
import { buildScoredForm } from './scored-form-builder';

const rescaling: typeof DEFAULT_POLICY = { ...DEFAULT_POLICY, notApplicable: 'rescale' };
const capped: typeof DEFAULT_POLICY = {
  ...DEFAULT_POLICY,
  total: { capByExecution: [{ below: 0.8, total: 89 }] },
};

const NOTHING_BLANK = { isAdjusted: false, blanks: '', areBlanksWritten: true };

const wholePoints: typeof DEFAULT_POLICY = { ...DEFAULT_POLICY, rounding: { row: 2, total: 0 } };

testCheck('totalScoreMismatch', totalScoreMismatch, {
  reject: [
    {
      because: 'a total that is not the sum of what stands there',
      form: {
        funds: { annual: 10, executed: 10, maxScore: 10, score: 10 },
        rows: [
          { maxScore: 50, score: 43 },
          { maxScore: 40, score: undefined },
        ],
        total: { score: 100 },
      },
      hits: [
        {
          at: 'H40',
          params: {
            ...NOTHING_BLANK,
            expected: '53',
            found: '100',
            isFormula: false,
            isWritten: true,
            blanks: 'H14',
          },
        },
      ],
    },
    {
      because: 'it without weights',
      form: {
        funds: { labelPoints: 20, maxScore: null, score: 20 },
        rows: [{ maxScore: null, score: 100 }],
        total: { score: '100' },
      },
      hits: [
        {
          at: 'H40',
          params: { ...NOTHING_BLANK, expected: '120', found: '100', isFormula: false, isWritten: false },
        },
      ],
    },
    {
      because: 'words',
      form: { rows: [{ score: 10 }], total: { score: '满分' } },
      hits: [
        {
          at: 'H40',
          params: { ...NOTHING_BLANK, expected: '10', found: '满分', isFormula: false, isWritten: false },
        },
      ],
    },
    {
      because: 'a total that can be written',
      form: { rows: [{ maxScore: 100, score: 100 }], total: { score: 90 } },
      hits: [
        {
          at: 'H40',
          params: { ...NOTHING_BLANK, expected: '100', found: '90', isFormula: false, isWritten: true },
        },
      ],
    },
    {
      because: 'an error as a constant, which can be written over',
      form: { rows: [{ maxScore: 100, score: 100 }], total: { score: { error: '#REF!' } } },
      hits: [
        {
          at: 'H40',
          params: { ...NOTHING_BLANK, expected: '100', found: '#REF!', isFormula: false, isWritten: true },
        },
      ],
    },
    {
      because: 'the first few of many empty scores',
      form: {
        rows: Array.from({ length: 5 }, () => ({ maxScore: 20, score: undefined })),
        total: { score: 100 },
      },
      hits: [
        {
          at: 'H40',
          params: {
            ...NOTHING_BLANK,
            expected: '0',
            found: '100',
            isFormula: false,
            isWritten: true,
            blanks: 'H13、H14、H15等5格',
          },
        },
      ],
    },
    {
      because: 'an empty score that only a person can fill',
      form: {
        rows: [
          { maxScore: 60, score: 60 },
          { maxScore: 40, score: undefined, outcome: 'undecidable' },
        ],
        total: { score: 100 },
      },
      hits: [
        {
          at: 'H40',
          params: {
            ...NOTHING_BLANK,
            expected: '60',
            found: '100',
            isFormula: false,
            isWritten: false,
            blanks: 'H14',
            areBlanksWritten: false,
          },
        },
      ],
    },
    {
      because: 'a total over the cap of the policy',
      form: {
        policy: capped,
        funds: { annual: 100, executed: 70, maxScore: 10, score: 7 },
        rows: [{ maxScore: 90, score: 90 }],
        total: { score: 97 },
      },
      hits: [
        {
          at: 'H40',
          params: {
            ...NOTHING_BLANK,
            expected: '89',
            found: '97',
            isAdjusted: true,
            isFormula: false,
            isWritten: true,
          },
        },
      ],
    },
  ],
  accept: [
    {
      because: 'a total rounded as the policy rounds',
      form: { policy: wholePoints, rows: [{ maxScore: 100, score: 71.43 }], total: { score: 71 } },
    },
    {
      because: 'a row whose score has no cell of its own',
      form: {
        rows: [
          { maxScore: 60, score: null },
          { maxScore: 40, score: 40 },
        ],
        total: { score: 100 },
      },
    },
    {
      because: 'an execution score without a cell of its own',
      form: {
        funds: { annual: 100, executed: 80, labelPoints: 10, maxScore: null, score: null },
        rows: [{ maxScore: 90, score: 90 }],
        total: { score: 98 },
      },
    },
    {
      because: 'a form whose rows have no 得分',
      form: { rows: [{ maxScore: 100, score: null }], total: { score: 100 } },
    },
    {
      because: 'a total scaled up for a row that does not apply',
      form: {
        policy: rescaling,
        rows: [
          { maxScore: 80, score: 76 },
          { maxScore: 20, score: 20, outcome: 'notApplicable' },
        ],
        total: { score: 95 },
      },
    },
    {
      because: 'a total capped by the execution',
      form: {
        policy: capped,
        funds: { annual: 100, executed: 79, maxScore: 10, score: 7.9 },
        rows: [{ maxScore: 90, score: 90 }],
        total: { score: 89 },
      },
    },
    {
      because: 'the sum of what stands there, right or wrong',
      form: { rows: [{ score: 7 }, { score: '9', outcome: 'missed', rate: '0.98' }], total: { score: 16 } },
    },
    {
      because: 'a difference within the tolerance',
      form: { rows: [{ score: 9.995 }], total: { score: 10 } },
    },
    {
      because: 'a score that is no number, of which another finding tells',
      form: { rows: [{ maxScore: 90, score: 90 }, { score: '满分' }], total: { score: 100 } },
    },
    {
      because: 'a score of the execution that is no number',
      form: {
        funds: { annual: 10, executed: 10, maxScore: 10, score: '满分' },
        rows: [{ maxScore: 90, score: 90 }],
        total: { score: 100 },
      },
    },
    {
      because: 'an error among the scores and so in their sum',
      form: {
        rows: [{ score: 10 }, { score: { error: '#N/A' } }],
        total: { score: { error: '#N/A', formula: '=SUM(H13:H14)' } },
      },
    },
    { because: 'an empty total', form: { rows: [{ score: 10 }], total: {} } },
    { because: 'a dash', form: { rows: [{ score: 10 }], total: { score: '—' } } },
    { because: 'a form without a total', form: { rows: [{ score: 10 }] } },
  ],
});

it('says nothing of writing into a cell that 总分 shares with 分值', () => {
  const scored = buildScoredForm({ rows: [{ maxScore: 100, score: 100 }], total: { score: 90 } });
  const cell = scored.form.total?.score ?? null;
  const total = { row: 40, maxScore: cell, score: cell };
  const findings = totalScoreMismatch.run({ ...scored, form: { ...scored.form, total } });
  expect(findings.map(({ advice }) => advice)).toEqual(['核对各项得分和总分']);
});
