import { overFulfilmentUnexplained } from '../../../src/core/checks/over-fulfilment-unexplained';
import { DEFAULT_POLICY, findPreset } from '../../../src/core/scoring/policies/presets';
import { testCheck } from './check-table';

const guangxi = findPreset('广西') ?? DEFAULT_POLICY;
const indifferent: typeof DEFAULT_POLICY = {
  ...DEFAULT_POLICY,
  quantity: { ...DEFAULT_POLICY.quantity, overAction: { kind: 'nothing' } },
};

testCheck('overFulfilmentUnexplained', overFulfilmentUnexplained, {
  reject: [
    {
      because: 'a row far above its target',
      form: { rows: [{ outcome: 'exceeded', rate: '6' }, {}, { outcome: 'exceeded', explanation: '0' }] },
      hits: [
        { at: 'I13', params: { indicator: '指标1', rate: '600%' } },
        { at: 'I15', params: { indicator: '指标3', rate: null } },
      ],
    },
    {
      because: 'it as an error where the policy requires the explanation',
      form: { policy: guangxi, rows: [{ outcome: 'exceeded', rate: '1.3' }] },
      hits: [{ at: 'I13', severity: 'error', params: { indicator: '指标1', rate: '130%' } }],
    },
    {
      because: 'it in the reason of the whole form',
      form: { formReason: '', rows: [{ outcome: 'exceeded', rate: '2', maxScore: null, explanation: null }] },
      hits: [{ at: 'D41', params: { indicator: '指标1', rate: '200%' } }],
    },
  ],
  accept: [
    {
      because: 'an explained row',
      form: { rows: [{ outcome: 'exceeded', rate: '6', explanation: '需求增加' }] },
    },
    { because: 'a row just met', form: { rows: [{ outcome: 'met', rate: '1.2' }] } },
    {
      because: 'a form without scores',
      form: { rows: [{ outcome: 'exceeded', rate: '6', maxScore: null, score: null }] },
    },
    {
      because: 'over-fulfilment where the policy does not care',
      form: { policy: indifferent, rows: [{ outcome: 'exceeded', rate: '6' }] },
    },
    {
      because: 'a row that owes an explanation for lost points already',
      form: { rows: [{ outcome: 'exceeded', rate: '6', isLocked: true, score: 8 }] },
    },
  ],
});
