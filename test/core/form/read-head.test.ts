import type { HeadField } from '../../../src/core/form/form';
import { printAddress } from '../../../src/core/sheet/cell-address';
import { readForm, TABLE } from './grid-of-lines';

const fact = (field: HeadField | null): string | null =>
  field === null ? null : `${field.label}@${printAddress(field.cell.at)} ${field.cell.text}`.trimEnd();

describe('the head', () => {
  it.each([
    { line: '项目名称|甲', merges: [], name: '项目名称@B1 甲', because: 'the value stands beside' },
    { line: '项目名称|||甲', merges: ['A1:C1'], name: '项目名称@D1 甲', because: 'the label is merged' },
    { line: '项目名称||甲', merges: [], name: '项目名称@C1 甲', because: 'nothing is merged' },
    { line: '项 目⏎名 称：|甲', merges: [], name: '项目名称@B1 甲', because: 'blanks are no matter' },
    { line: '项目名称：甲', merges: [], name: '项目名称@A1 甲', because: 'the value follows the colon' },
    { line: '项目名称|', merges: [], name: '项目名称@B1', because: 'nobody filled it' },
    {
      line: '项目名称|||主管部门|乙',
      merges: ['B1:C1'],
      name: '项目名称@B1',
      because: 'the merged cell is empty',
    },
    {
      line: '项目名称：|主管部门：|乙',
      merges: [],
      name: '项目名称@A1',
      because: 'the next cell is a label',
    },
    {
      line: '项目名称|某县教育主管部门',
      merges: [],
      name: '项目名称@B1 某县教育主管部门',
      because: 'a value only resembles a label',
    },
    { line: '项目名称|（请填写项目名称）', merges: [], name: '项目名称@B1', because: 'help text is no name' },
    { line: '道路养护', merges: [], name: null, because: 'there is no label' },
    { line: '项目名称||||||||甲', merges: [], name: '项目名称@I1 甲', because: 'it may stand far off' },
    { line: '项目名称|||||||||甲', merges: [], name: '项目名称@B1', because: 'but not further' },
    { line: '项目名称|||主管部门', merges: ['A1:B1'], name: '项目名称@C1', because: 'the label is merged' },
    { line: '项目名称||主管部门：乙', merges: [], name: '项目名称@B1', because: 'a label stands next' },
    { line: '项目支出名称|甲', merges: [], name: '项目支出名称@B1 甲', because: 'it is named more exactly' },
    { line: '备注：项目名称', merges: [], name: null, because: 'the label stands behind the colon' },
    { line: '项目名称|实施单位|乙', merges: [], name: '项目名称@A1', because: 'the next cell is a label' },
  ])('of “$line” has the project name $name: $because', ({ line, merges, name }) => {
    expect(fact(readForm([line, ...TABLE], merges).projectName)).toBe(name);
  });

  it.each([
    { line: '中央主管部门|某部|地方主管部门|某局', department: '地方主管部门@D1 某局' },
    { line: '中央主管部门|某部', department: '中央主管部门@B1 某部' },
    { line: '中央主管部门|某部|自治区主管部门|某厅', department: '自治区主管部门@D1 某厅' },
    { line: '主管部门及代码|某局', department: '主管部门及代码@B1 某局' },
    { line: '省级财政部门|某厅|省级主管部门|某局', department: '省级主管部门@D1 某局' },
  ])('of “$line” has the department $department', ({ line, department }) => {
    expect(fact(readForm([line, ...TABLE]).supervisingDepartment)).toBe(department);
  });

  it.each([
    { line: '单位名称|甲|项目实施单位|乙', agency: '项目实施单位@D1 乙' },
    { line: '单位名称|甲', agency: '单位名称@B1 甲' },
    { line: '实施单位（盖章）|乙', agency: '实施单位（盖章）@B1 乙' },
    { line: '预期目标|实施单位按时完成全部年度养护任务并通过验收', agency: null },
  ])('of “$line” has the agency $agency', ({ line, agency }) => {
    expect(fact(readForm([line, ...TABLE]).implementingAgency)).toBe(agency);
  });
});
