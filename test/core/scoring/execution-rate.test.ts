import { printPercent } from '../../../src/core/number/rounding';
import { amountOf } from '../../../src/core/form/read-amount';
import { budgetOf, executionRateOf } from '../../../src/core/scoring/execution-rate';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policies/presets';
import type { ScoringPolicy } from '../../../src/core/scoring/policy';
import type { FundsRow } from '../../../src/core/form/form';
import { buildForm, type FundsSpec } from '../checks/scored-form-builder';
import { decimal } from './judged';

function totalRow(funds: FundsSpec): FundsRow {
  const block = buildForm({ funds }).funds;
  if (block === null) throw new Error('no funds block');
  return block.total;
}

const onInitialBudget: ScoringPolicy = {
  ...DEFAULT_POLICY,
  execution: { ...DEFAULT_POLICY.execution, base: 'initialBudget' },
};

describe('executionRateOf', () => {
  it.each<{ because: string; funds: FundsSpec; rate: string }>([
    { because: 'part of the budget', funds: { annual: 250000, executed: 215457.6 }, rate: '86.18%' },
    { because: 'more than the budget', funds: { annual: 10, executed: 11 }, rate: '110%' },
    { because: 'nothing spent', funds: { annual: 10, executed: 0 }, rate: '0%' },
    {
      because: 'an opening budget of zero',
      funds: { initial: 0, annual: 3.36, executed: 3.36 },
      rate: '100%',
    },
    {
      because: 'text that says an amount',
      funds: { annual: { text: '350万', value: 350 }, executed: 175 },
      rate: '50%',
    },
    {
      because: 'by the only budget column of the form',
      funds: { initial: 200, annual: null, executed: 100 },
      rate: '50%',
    },
  ])('divides $because', ({ funds, rate }) => {
    const exact = executionRateOf(totalRow(funds), DEFAULT_POLICY);
    expect(exact === null ? null : printPercent(exact)).toBe(rate);
  });

  it.each<{ because: string; funds: FundsSpec }>([
    { because: 'a budget of zero', funds: { annual: 0, executed: 0 } },
    { because: 'a negative budget', funds: { annual: -5, executed: 1 } },
    { because: 'no budget', funds: { annual: '—', executed: 1 } },
    { because: 'nothing about spending', funds: { annual: 5 } },
    { because: 'a form without the column', funds: { annual: null, executed: 5 } },
    { because: 'text nobody can read', funds: { annual: '若干', executed: 5 } },
  ])('has no rate for $because', ({ funds }) => {
    expect(executionRateOf(totalRow(funds), DEFAULT_POLICY)).toBeNull();
  });

  it('measures by the budget the policy names', () => {
    const row = totalRow({ initial: 200, annual: 100, executed: 100 });
    expect(executionRateOf(row, onInitialBudget)).toEqual(decimal('0.5'));
    expect(budgetOf(row, onInitialBudget)).toEqual(decimal('200'));
  });
});

describe('amountOf', () => {
  it('knows zero from nothing', () => {
    const row = totalRow({ annual: 0, executed: '无' });
    expect(amountOf(row.annualBudget)).toEqual(decimal('0'));
    expect(amountOf(row.executedAmount)).toBeNull();
  });
});
