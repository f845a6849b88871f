import { budgetAdjustedUnexplained } from '../../../src/core/checks/budget-adjusted-unexplained';
import { DEFAULT_POLICY, findPreset } from '../../../src/core/scoring/policies/presets';
import { testCheck } from './check-table';

const sichuan = findPreset('四川') ?? DEFAULT_POLICY;

testCheck('budgetAdjustedUnexplained', budgetAdjustedUnexplained, {
  reject: [
    {
      because: 'a budget that changed without a reason',
      form: { policy: sichuan, funds: { initial: 0, annual: 3.36, executed: 3.36, reason: '/' } },
      hits: [{ at: 'K6', params: { initial: '0', annual: '3.36' } }],
    },
    {
      because: 'it at the budget where the form has no place for a reason',
      form: { policy: sichuan, funds: { initial: 5, annual: 3, executed: 3 } },
      hits: [{ at: 'F6', params: { initial: '5', annual: '3' } }],
    },
  ],
  accept: [
    { because: 'a change where the policy does not ask', form: { funds: { initial: 5, annual: 3 } } },
    { because: 'the same budget', form: { policy: sichuan, funds: { initial: 3, annual: 3 } } },
    { because: 'no opening budget', form: { policy: sichuan, funds: { initial: '—', annual: 3 } } },
    { because: 'a reason', form: { policy: sichuan, funds: { initial: 5, annual: 3, reason: '年中追加' } } },
    { because: 'a form without funds', form: { policy: sichuan } },
  ],
});
