import { waitingRowsByCause } from '../../../src/core/scoring/waiting';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policies/presets';
import type { FormSpec } from '../checks/scored-form-builder';
import { buildScoredForm } from '../checks/scored-form-builder';

const FUNDS = { annual: 10, executed: 10, maxScore: 10, score: 10 };
const open = { outcome: 'undecidable', score: undefined } as const;

interface WaitingCase {
  readonly because: string;
  readonly form: FormSpec;
  /** A cause with its rows, one after the other. */
  readonly causes: readonly unknown[];
}

describe('waitingRowsByCause', () => {
  it.each<WaitingCase>([
    {
      because: 'what each row lacks, and the rest for a person',
      form: {
        funds: FUNDS,
        rows: [
          { ...open, notes: ['actualMissing'] },
          { ...open, basis: 'descriptive' },
          { ...open, notes: ['actualMissing'] },
          { ...open, notes: ['targetMissing', 'actualMissing'] },
          { ...open, notes: ['formulaNotCalculated'] },
          { ...open, notes: ['targetUnreadable'] },
          {},
        ],
      },
      causes: [
        ['actualMissing', [13, 15]],
        ['person', [14, 18]],
        ['targetMissing', [16]],
        ['formulaNotCalculated', [17]],
      ],
    },
    {
      because: 'amounts of the execution',
      form: { funds: { ...FUNDS, executed: '' } },
      causes: [['amountsMissing', [6]]],
    },
    {
      because: 'an amount of the execution that cannot be read',
      form: { funds: { ...FUNDS, annual: '若干' } },
      causes: [['amountsMissing', [6]]],
    },
    {
      because: 'a budget of nothing for a person',
      form: { funds: { ...FUNDS, annual: 0, executed: 0, score: '' } },
      causes: [['person', [6]]],
    },
    {
      because: 'a row that does not apply for a person',
      form: { policy: { ...DEFAULT_POLICY, notApplicable: 'ask' }, rows: [{ outcome: 'notApplicable' }] },
      causes: [['person', [13]]],
    },
    { because: 'nothing where nothing waits', form: { funds: FUNDS, rows: [{}] }, causes: [] },
  ])('names $because', ({ form, causes }: WaitingCase) => {
    expect([...waitingRowsByCause(buildScoredForm(form))]).toEqual(causes);
  });
});
