import { headFieldMissing } from '../../../src/core/checks/head-field-missing';
import { testCheck } from './check-table';

testCheck('headFieldMissing', headFieldMissing, {
  reject: [
    {
      because: 'each empty field',
      form: { projectName: undefined, supervisingDepartment: ' ', implementingAgency: '' },
      hits: [
        { at: 'D3', params: { label: '项目名称' } },
        { at: 'D4', params: { label: '主管部门' } },
        { at: 'G4', params: { label: '实施单位' } },
      ],
    },
  ],
  accept: [
    { because: 'a filled head', form: {} },
    {
      because: 'fields the form does not have',
      form: { projectName: null, supervisingDepartment: null, implementingAgency: null },
    },
    { because: 'a formula without a result', form: { projectName: { formula: '=Sheet2!A1' } } },
  ],
});
