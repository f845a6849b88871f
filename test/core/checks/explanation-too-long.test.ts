import { explanationTooLong } from '../../../src/core/checks/explanation-too-long';
import { DEFAULT_POLICY, findPreset } from '../../../src/core/scoring/policies/presets';
import { testCheck } from './check-table';

const sichuan = findPreset('四川') ?? DEFAULT_POLICY;

testCheck('explanationTooLong', explanationTooLong, {
  reject: [
    {
      because: 'long explanations and reasons',
      form: {
        policy: sichuan,
        funds: { reason: '因'.repeat(102) },
        formReason: '由'.repeat(103),
        rows: [{ explanation: `${'长'.repeat(50)} ${'话'.repeat(51)}` }],
      },
      hits: [
        { at: 'I13', params: { length: 101, limit: 100 } },
        { at: 'K6', params: { length: 102, limit: 100 } },
        { at: 'D41', params: { length: 103, limit: 100 } },
      ],
    },
  ],
  accept: [
    {
      because: 'exactly as long as allowed',
      form: { policy: sichuan, rows: [{ explanation: '长'.repeat(100) }] },
    },
    { because: 'any length where there is no limit', form: { rows: [{ explanation: '长'.repeat(3000) }] } },
    { because: 'a form without explanations', form: { policy: sichuan, rows: [{ explanation: null }] } },
  ],
});
