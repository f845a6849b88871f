import type { FormCell } from '../../../src/core/form/form';
import { printAddress } from '../../../src/core/sheet/cell-address';
import { readForm, TABLE } from './grid-of-lines';

const at = (cell: FormCell | null): string => (cell === null ? '-' : printAddress(cell.at));

/** Label, 年初, 全年, 执行, 分值, 执行率, 得分 of the total row: where they stand. */
function totalOf(lines: readonly string[], merges: readonly string[] = []): string | null {
  const { funds } = readForm([...lines, ...TABLE], merges);
  if (funds === null) return null;
  const { label, initialBudget, annualBudget, executedAmount, maxScore, executionRate, score } = funds.total;
  const cells = [initialBudget, annualBudget, executedAmount, maxScore, executionRate, score];
  return [label, ...cells.map(at)].join(' ');
}

describe('the header of the funds', () => {
  it.each([
    {
      because: 'it names all columns',
      lines: ['资金|年初预算数|全年预算数|全年执行数|分值|执行率|得分', '总额|1|2|3|4|5|6'],
      total: '总额 B2 C2 D2 E2 F2 G2',
    },
    {
      because: 'one money column and a rate are enough',
      lines: ['资金|全年执行数|执行率', '总额|3|5'],
      total: '总额 - - B2 - C2 -',
    },
    { because: 'one money column alone is not', lines: ['资金|全年执行数|得分', '总额|3|5'], total: null },
    { because: 'a rate alone is not', lines: ['资金|执行率|得分', '总额|3|5'], total: null },
    {
      because: 'what stands left of the money labels the block',
      lines: ['预算执行率|全年预算数|全年执行数', '总额|2|3'],
      total: '总额 - B2 C2 - - -',
    },
    {
      because: 'a column without a header belongs to the one before',
      lines: ['资金|全年预算数||全年执行数', '总额||2|3'],
      total: '总额 - C2 D2 - - -',
    },
    {
      because: 'what was spent the year before stands in front',
      lines: ['资金|上年执行数|本年预算数|本年执行数|执行率', '总额|9|2|3|4'],
      total: '总额 - C2 D2 - E2 -',
    },
    {
      because: 'it heads the final account',
      lines: ['资金|2022年年初预算|2022年调整预算|2022年支出决算|执行率', '总额|1|2|3|4'],
      total: '总额 B2 C2 D2 - E2 -',
    },
    {
      because: 'the first of two has no rate',
      lines: ['来源|全年预算数|全年执行数', '甲|1|1', '资金|全年预算数|全年执行数|执行率', '总额|2|3|4'],
      total: '总额 - B4 C4 - D4 -',
    },
    {
      because: 'the first heads a table of tasks',
      lines: ['任务名称|预算数|执行数|执行率', '修路|1|1|1', '资金|全年预算数|全年执行数', '总额|2|3'],
      total: '总额 - B4 C4 - - -',
    },
    {
      because: 'tasks are scored by their execution',
      lines: [
        '任务名称|主要内容|全年预算数|全年执行数|分值|执行率|得分',
        '修路|修3公里|1|1||100%',
        '修桥|修1座|1|1||100%',
        '金额合计||2|2|10|100%|10',
      ],
      total: '金额合计 - C4 D4 E4 F4 G4',
    },
    {
      because: 'tasks alone are none',
      lines: ['任务|主要内容|预算数|执行数', '修路|修3公里|1|1'],
      total: null,
    },
  ])('is found where $because', ({ lines, total }) => {
    expect(totalOf(lines)).toBe(total);
  });

  it.each([
    {
      because: 'one label covers two of the lower tier',
      lines: ['资金|预算数||执行数|执行率', '|年初|调整后||', '总额|1|2|3|4'],
      merges: ['A1:A3', 'B1:C1', 'D1:D2', 'E1:E2'],
      total: ' B3 C3 D3 - E3 -',
    },
    {
      because: 'the money stands below a heading nobody knows',
      lines: ['资金|金额|||执行率', '|年初预算数|全年预算数|全年执行数|', '总额|1|2|3|4'],
      merges: ['B1:D1'],
      total: '总额 B3 C3 D3 - E3 -',
    },
    {
      because: 'a title above covers the whole header',
      lines: ['资金情况||', '资金|全年预算数|全年执行数', '总额|2|3'],
      merges: ['A1:C1'],
      total: '总额 - B3 C3 - - -',
    },
    {
      because: 'each money label covers its whole and the sources',
      lines: [
        '资金|全年预算数|||全年执行数|||执行率',
        '|小计|财政拨款|其他|小计|财政拨款|其他',
        '总额|5|3|2|4|3|1|8',
      ],
      merges: ['A1:A2', 'B1:D1', 'E1:G1', 'H1:H2'],
      total: '总额 - B3 E3 - H3 -',
    },
    {
      because: 'the whole stands behind its sources, and nothing is merged',
      lines: ['资金|全年预算数||全年执行数||执行率', '|财政拨款|总额|财政拨款|总额|', '总额|3|5|3|4|8'],
      merges: [],
      total: '总额 - C3 E3 - F3 -',
    },
    {
      because: 'one money label has no whole below it',
      lines: ['资金|全年预算数||全年执行数||执行率', '总额|3|5|3|4|8', '其他|0|0|0|0|'],
      merges: ['B1:C1', 'D1:E1'],
      total: '总额 - B2 D2 - F2 -',
    },
  ])('has two tiers at most: $because', ({ lines, merges, total }) => {
    expect(totalOf(lines, merges)).toBe(total);
  });

  it('ends where two labels of indicators or more stand, not at one', () => {
    const lines = ['资金|全年预算数|全年执行数', '总额|2|3', '指标值|1|1', '其他资金|1|1'];
    expect(readForm([...lines, ...TABLE]).funds?.parts.map(({ label }) => label)).toEqual([
      '指标值',
      '其他资金',
    ]);
  });

  it('reads rows only as far as the label of the block reaches', () => {
    const lines = ['项目资金|||全年预算数|全年执行数', '|年度资金总额||5|5', '|其他资金||5|5', '甲|||1|1'];
    const { funds } = readForm([...lines, ...TABLE], ['A1:A3']);
    expect(funds?.parts.map(({ label }) => label)).toEqual(['其他资金']);
  });

  it('leaves out rows without label and amounts', () => {
    const lines = ['资金|全年预算数|全年执行数|分值', '总额|2|3|10', '|||5', '其他资金|||'];
    const { funds } = readForm([...lines, ...TABLE]);
    expect(funds?.parts.map(({ row }) => row)).toEqual([4]);
  });

  it.each([
    {
      lines: ['资金|全年预算数|全年执行数', '财政拨款|2|3', '资金总额|1|1', '年度资金总额|1|1'],
      total: '年度资金总额',
    },
    { lines: ['资金|全年预算数|全年执行数', '财政拨款|2|3', '其他资金|1|1'], total: '财政拨款' },
  ])('takes $total for the total', ({ lines, total }) => {
    expect(readForm([...lines, ...TABLE]).funds?.total.label).toBe(total);
  });

  it.each([
    { head: '单位名称|元', unit: 'tenThousandYuan' },
    { head: '金额单位|（万元）|单位：元', unit: 'tenThousandYuan' },
    { head: '金额单位|元', unit: 'yuan' },
    { head: '（2022年度） 单位：元', unit: 'yuan' },
    { head: '2022年度 金额单位：人民币元', unit: 'yuan' },
    { head: '金额单位|不详', unit: 'tenThousandYuan' },
    { head: '预算执行情况（元）', unit: 'yuan' },
    { head: '项目支出绩效自评表（单位：元）', unit: 'yuan' },
    { head: '项目名称：每人补助（100元）', unit: 'tenThousandYuan' },
    { head: '预算执行情况|（元）', unit: 'tenThousandYuan' },
  ])('counts in $unit under the head “$head”', ({ head, unit }) => {
    const lines = [head, '资金|全年预算数|全年执行数', '总额|2|3'];
    expect(readForm([...lines, ...TABLE]).funds?.unit).toBe(unit);
  });
});
