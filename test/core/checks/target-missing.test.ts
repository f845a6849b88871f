import { targetMissing } from '../../../src/core/checks/target-missing';
import { testCheck } from './check-table';

testCheck('targetMissing', targetMissing, {
  reject: [
    {
      because: 'an empty target',
      form: { rows: [{ name: '培训企业数', target: undefined, outcome: 'undecidable', basis: 'none' }] },
      hits: [{ at: 'E13', params: { indicator: '培训企业数' } }],
    },
    {
      because: 'a stroke beside a real actual and a weight',
      form: { rows: [{ target: '/', outcome: 'undecidable', notes: ['targetMissing'] }] },
      hits: [{ at: 'E13', params: { indicator: '指标1' } }],
    },
    {
      because: 'every row without one, a nameless row by its number',
      form: {
        rows: [
          { target: undefined, outcome: 'undecidable', notes: ['targetMissing'] },
          { name: undefined, target: undefined, outcome: 'undecidable', notes: ['targetMissing'] },
        ],
      },
      hits: [
        { at: 'E13', params: { indicator: '指标1' } },
        { at: 'E14', params: { indicator: '第14行' } },
      ],
    },
  ],
  accept: [
    { because: 'a filled target', form: { rows: [{}] } },
    { because: 'a row that does not apply', form: { rows: [{ target: '/', outcome: 'notApplicable' }] } },
  ],
});
