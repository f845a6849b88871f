import { executionRateAbove100 } from '../../../src/core/checks/execution-rate-above-100';
import { DEFAULT_POLICY, findPreset } from '../../../src/core/scoring/policies/presets';
import { testCheck } from './check-table';

const hubei = findPreset('湖北') ?? DEFAULT_POLICY;

testCheck('executionRateAbove100', executionRateAbove100, {
  reject: [
    {
      because: 'total and part, at the rate where one is printed',
      form: {
        funds: {
          annual: 10,
          executed: 11,
          rate: 1.1,
          parts: [
            { annual: 2, executed: 3 },
            { annual: 8, executed: 8 },
          ],
        },
      },
      hits: [
        { at: 'I6', params: { label: '年度资金总额', rate: '110%' } },
        { at: 'G7', params: { label: '其中：财政拨款', rate: '150%' } },
      ],
    },
  ],
  accept: [
    { because: 'exactly the budget', form: { funds: { annual: 10, executed: 10, rate: 1 } } },
    { because: 'a budget of zero', form: { funds: { annual: 0, executed: 5 } } },
    {
      because: 'more than the budget where the policy only caps',
      form: { policy: hubei, funds: { annual: 10, executed: 11 } },
    },
    { because: 'a form without funds', form: {} },
  ],
});
