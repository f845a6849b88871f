import { executionUnexplained } from '../../../src/core/checks/execution-unexplained';
import { DEFAULT_POLICY, findPreset } from '../../../src/core/scoring/policies/presets';
import { testCheck } from './check-table';

const sichuan = findPreset('四川') ?? DEFAULT_POLICY;
const silent: typeof DEFAULT_POLICY = {
  ...DEFAULT_POLICY,
  explanation: { ...DEFAULT_POLICY.explanation, executionBelow: null },
};

testCheck('executionUnexplained', executionUnexplained, {
  reject: [
    {
      because: 'a low rate in a form without a place for reasons',
      form: { funds: { annual: 100, executed: 86.18 }, rows: [{ explanation: '无' }] },
      hits: [{ at: null, params: { rate: '86.18%', limit: '90%' } }],
    },
    {
      because: 'an empty reason of the funds block, although a row explains itself',
      form: { funds: { annual: 100, executed: 50, reason: '' }, rows: [{ explanation: '资金到位晚' }] },
      hits: [{ at: 'K6', params: { rate: '50%', limit: '90%' } }],
    },
    {
      because: 'a filler in the reason of the form',
      form: { funds: { annual: 100, executed: 50 }, formReason: '无。' },
      hits: [{ at: 'D41', params: { rate: '50%', limit: '90%' } }],
    },
    {
      because: 'it as an error where the policy requires a reason',
      form: { policy: sichuan, funds: { annual: 100, executed: 89.99, reason: '' } },
      hits: [{ at: 'K6', severity: 'error', params: { rate: '89.99%', limit: '90%' } }],
    },
  ],
  accept: [
    { because: 'exactly the limit', form: { funds: { annual: 100, executed: 90 } } },
    {
      because: 'a reason in the funds block',
      form: { funds: { annual: 100, executed: 50, reason: '跨年支付' } },
    },
    {
      because: 'a reason of a part',
      form: { funds: { annual: 100, executed: 50, reason: '', parts: [{ reason: '跨年支付' }] } },
    },
    {
      because: 'a reason of the form',
      form: { funds: { annual: 100, executed: 50, reason: '' }, formReason: '跨年支付' },
    },
    {
      because: 'an explained row where the form has no other place',
      form: { funds: { annual: 100, executed: 50 }, rows: [{ explanation: '尾款未付' }] },
    },
    { because: 'a form without a rate', form: { funds: { annual: 0, executed: 0 } } },
    {
      because: 'any rate where the policy does not ask',
      form: { policy: silent, funds: { annual: 100, executed: 5 } },
    },
  ],
});
