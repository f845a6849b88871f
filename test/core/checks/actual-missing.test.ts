import { actualMissing } from '../../../src/core/checks/actual-missing';
import { testCheck } from './check-table';

testCheck('actualMissing', actualMissing, {
  reject: [
    {
      because: 'an empty actual',
      form: { rows: [{}, { actual: undefined, outcome: 'undecidable', notes: ['actualMissing'] }] },
      hits: [{ at: 'F14', params: { indicator: '指标2' } }],
    },
    {
      because: 'a row without target and actual, for its actual',
      form: { rows: [{ target: undefined, actual: undefined, outcome: 'undecidable' }] },
      hits: [{ at: 'F13', params: { indicator: '指标1' } }],
    },
  ],
  accept: [
    { because: 'a filled actual', form: { rows: [{}] } },
    {
      because: 'a row that does not apply',
      form: { rows: [{ target: '不涉及', actual: undefined, outcome: 'notApplicable' }] },
    },
  ],
});
