import { templateResidue } from '../../../src/core/checks/template-residue';
import { testCheck } from './check-table';

testCheck('templateResidue', templateResidue, {
  reject: [
    {
      because: 'all leftovers in one finding',
      form: { residue: ['D15', 'D14', 'B16'] },
      hits: [{ at: null, params: { cells: ['D14', 'D15', 'B16'] } }],
    },
    {
      because: 'only what no other finding reports',
      form: { rows: [{}], residue: ['E13', 'I13', 'F13'] },
      hits: [{ at: null, params: { cells: ['I13'] } }],
    },
    {
      because: 'a leftover where a column is missing',
      form: { goals: [{ expected: '一', achieved: null }], residue: ['F11'] },
      hits: [{ at: null, params: { cells: ['F11'] } }],
    },
  ],
  accept: [
    { because: 'a form without leftovers', form: {} },
    { because: 'help text in 项目名称, which is missing', form: { residue: ['D3'] } },
    { because: 'help text in 主管部门', form: { residue: ['D4'] } },
    { because: 'help text in 实施单位', form: { residue: ['G4'] } },
    { because: 'help text in 预期目标', form: { residue: ['B11'] } },
    { because: 'help text in 实际完成情况', form: { residue: ['F11'] } },
    { because: 'help text in 年度指标值', form: { rows: [{}], residue: ['E13'] } },
    { because: 'help text in 实际完成值', form: { rows: [{}], residue: ['F13'] } },
    {
      because: 'help text where the form has no 主管部门',
      form: { supervisingDepartment: null, residue: ['D3'] },
    },
  ],
});
