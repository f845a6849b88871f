import { carryTarget } from '../../../src/core/drafting/carry-target';
import type { CarriedTarget } from '../../../src/core/drafting/carry-target';
import type { GridCell } from '../../forms/load-grid';
import { earlierForm } from './earlier-form';

/** The cells of a target; one that is not named has no column in the earlier form. */
interface Cells {
  readonly direction?: string;
  readonly sign?: string;
  readonly target: GridCell;
  readonly unit?: string;
}

const COLUMNS = [
  ['direction', '指标性质'],
  ['sign', '指标方向'],
  ['target', '年度指标值'],
  ['unit', '计量单位'],
] as const;

/** Shows which column is which, whatever the row before it says. */
const OTHER_ROW = { direction: '正向', sign: '≥', target: '5家', unit: '家' } as const;

function carry(cells: Cells, isDivided: boolean): CarriedTarget {
  const columns = COLUMNS.filter(([key]) => cells[key] !== undefined);
  const headers = ['一级指标', '二级指标', '三级指标', ...columns.map(([, header]) => header), '实际完成值'];
  const row = (name: string, values: Cells): readonly GridCell[] => [
    '产出指标',
    '数量指标',
    name,
    ...columns.map(([key]) => values[key] ?? ''),
    '完成',
  ];
  const { form } = earlierForm([row('案件', cells), row('企业', OTHER_ROW)], headers);
  const [indicator] = form.indicators;
  if (indicator === undefined) throw new Error('no indicator');
  return carryTarget(indicator, form.year, isDivided);
}

const number = (value: number, format = 'General'): GridCell => ({ value, format });

describe('carryTarget into one cell', () => {
  it.each([
    { because: 'it stood in one', cells: { target: '≥5家' }, value: '≥5家' },
    { because: 'blanks around it say nothing', cells: { target: ' ≥5家 ' }, value: '≥5家' },
    { because: 'text is no formula', cells: { target: '=5家' }, value: '=5家' },
    { because: 'a formula goes as its result', cells: { target: { value: 5, formula: '=2+3' } }, value: 5 },
    {
      because: 'a figure keeps its format',
      cells: { target: number(0.905, '0.0%') },
      value: 0.905,
      format: '0.0%',
    },
    {
      because: 'so does its unit',
      cells: { target: number(18.5, '0.0"万元"') },
      value: 18.5,
      format: '0.0"万元"',
    },
    { because: 'a date goes as words', cells: { target: number(46022, 'yyyy/m/d') }, value: '2025-12-31' },
    { because: 'a month is a date', cells: { target: number(46022, 'yyyy"年"m"月"') }, value: '2025年12月' },
    { because: 'a year is a date', cells: { target: number(46022, 'yyyy"年"') }, value: '2025年' },
    { because: 'a truth value goes as its word', cells: { target: true }, value: 'TRUE' },
    {
      because: 'an error is nobody’s target',
      cells: { target: { value: null, error: '#REF!' } },
      value: null,
    },
    { because: 'nothing was written', cells: { target: '', sign: '', unit: '' }, value: null },
    { because: 'it is joined', cells: { sign: '≥', target: number(5), unit: '家' }, value: '≥5家' },
    { because: 'it is joined', cells: { sign: '≥', target: '5家' }, value: '≥5家' },
    { because: 'it is joined', cells: { target: number(5), unit: '家' }, value: '5家' },
    { because: 'nothing is joined twice', cells: { sign: '≥', target: '≥5家', unit: '家' }, value: '≥5家' },
    {
      because: 'other cells say nothing',
      cells: { sign: '', target: number(5, '0.0'), unit: '无' },
      value: 5,
      format: '0.0',
    },
    { because: 'other cells say nothing', cells: { sign: '定性', target: '明显改善' }, value: '明显改善' },
    {
      because: '比例 would be no unit behind a figure',
      cells: { sign: '≥', target: number(0.95), unit: '比例' },
      value: '≥95%',
    },
    { because: '十家 are joined as a figure', cells: { target: '十', unit: '家' }, value: '≥10家' },
    { because: 'nobody can read it', cells: { sign: '≥', target: '100%1000件' }, value: '≥100%1000件' },
    { because: '反向 is a comparator', cells: { direction: '反向', target: '5起' }, value: '≤5起' },
    {
      because: '正向 is a comparator',
      cells: { direction: '正向', target: number(5), unit: '亩' },
      value: '≥5亩',
    },
    {
      because: 'its own comparator is enough',
      cells: { direction: '正向', target: '不少于5家' },
      value: '不少于5家',
    },
    {
      because: 'its own comparator is enough',
      cells: { direction: '反向', sign: '≤', target: '5起' },
      value: '≤5起',
    },
    { because: 'only the other row says 正向', cells: { direction: '', target: '5起' }, value: '5起' },
  ] as readonly { because: string; cells: Cells; value: string | number | null; format?: string }[])(
    'makes $value of $cells: $because',
    ({ cells, value, format = 'General' }) => {
      const nothing = { value: null, numberFormat: 'General' };
      expect(carry(cells, false)).toEqual({
        targetSign: nothing,
        target: { value, numberFormat: format },
        unit: nothing,
      });
    },
  );
});

describe('carryTarget into columns', () => {
  it.each([
    { because: 'it is divided', cells: { target: '≥5家' }, carried: ['≥', 5, '家'] },
    { because: 'it is divided', cells: { target: '不超过3577.95万元' }, carried: ['≤', 3577.95, '万元'] },
    { because: 'a unit keeps its 万', cells: { target: '≥4.4万人次' }, carried: ['≥', 4.4, '万人次'] },
    { because: 'no comparator is added', cells: { target: '98%' }, carried: [null, 98, '%'] },
    { because: '% moves behind the figure', cells: { target: number(0.98, '0%') }, carried: [null, 98, '%'] },
    { because: 'it is no date', cells: { target: '2023.12万元' }, carried: [null, 2023.12, '万元'] },
    {
      because: '月 in a column of units are months',
      cells: { target: '13月' },
      carried: [null, '13月', null],
    },
    { because: 'a comparator stands behind', cells: { target: '５家以上' }, carried: ['≥', 5, '家'] },
    { because: '十 is a figure', cells: { target: '不少于十家' }, carried: ['≥', 10, '家'] },
    {
      because: 'words would be lost',
      cells: { target: '2022年服务不少于5家' },
      carried: [null, '2022年服务不少于5家', null],
    },
    {
      because: 'words would be lost',
      cells: { target: '≥5家（含分支机构）' },
      carried: [null, '≥5家（含分支机构）', null],
    },
    {
      because: 'words would be lost, and 反向 is a comparator',
      cells: { direction: '反向', target: '投诉5起' },
      carried: ['≤', '投诉5起', null],
    },
    { because: 'it is a description', cells: { target: '明显加强' }, carried: ['定性', '明显加强', null] },
    { because: 'it is no bare figure', cells: { target: '全省前7位' }, carried: [null, '全省前7位', null] },
    { because: 'nobody can read it', cells: { target: '100%1000件' }, carried: [null, '100%1000件', null] },
    {
      because: 'it is divided already',
      cells: { sign: '大于等于', target: '5', unit: '家' },
      carried: ['大于等于', '5', '家'],
    },
    { because: 'it is divided already', cells: { sign: '≥', target: '5家' }, carried: ['≥', '5家', null] },
    { because: 'it is divided already', cells: { target: '≥5', unit: '家' }, carried: [null, '≥5', '家'] },
    {
      because: 'a date goes as words',
      cells: { sign: '', target: number(46022, 'yyyy/m/d') },
      carried: [null, '2025-12-31', null],
    },
    { because: '反向 is a comparator', cells: { direction: '反向', target: '5起' }, carried: ['≤', 5, '起'] },
    {
      because: '反向 is a comparator',
      cells: { direction: '反向', target: number(5), unit: '起' },
      carried: ['≤', 5, '起'],
    },
    {
      because: '反向 is a comparator',
      cells: { direction: '反向', sign: '', target: '5', unit: '起' },
      carried: ['≤', 5, '起'],
    },
    {
      because: '正向 is what a figure is anyway',
      cells: { direction: '正向', target: '5', unit: '家' },
      carried: [null, '5', '家'],
    },
  ] as readonly { because: string; cells: Cells; carried: readonly (string | number | null)[] }[])(
    'makes $carried of $cells: $because',
    ({ cells, carried }) => {
      const { targetSign, target, unit } = carry(cells, true);
      const plain = (value: string | number | null): unknown => ({ value, numberFormat: 'General' });
      expect([targetSign, target, unit]).toEqual(carried.map(plain));
    },
  );
});
