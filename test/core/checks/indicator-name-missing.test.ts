import { indicatorNameMissing } from '../../../src/core/checks/indicator-name-missing';
import { testCheck } from './check-table';

testCheck('indicatorNameMissing', indicatorNameMissing, {
  reject: [
    {
      because: 'two rows without a name',
      form: { rows: [{ name: undefined }, {}, { name: ' ' }] },
      hits: [
        { at: 'D13', params: { row: 13 } },
        { at: 'D15', params: { row: 15 } },
      ],
    },
  ],
  accept: [
    { because: 'a form without indicators', form: {} },
    { because: 'a named row', form: { rows: [{ name: '培训企业数' }] } },
  ],
});
