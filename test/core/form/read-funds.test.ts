import type { FundsBlock, FundsRow } from '../../../src/core/form/form';
import { printDecimal } from '../../../src/core/number/rounding';
import { readForm, TABLE } from './grid-of-lines';

const funds = (lines: readonly string[], merges: readonly string[] = []): FundsBlock | null =>
  readForm([...lines, ...TABLE], merges).funds;
const labels = (rows: readonly FundsRow[] | undefined): readonly string[] | undefined =>
  rows?.map(({ label }) => label);

const HEADER = '项目资金（万元）|全年预算数|全年执行数|分值|执行率|得分';

describe('the funds block', () => {
  it.each([
    { header: '项目资金（元）|全年预算数|全年执行数', unit: 'yuan' },
    { header: '预算执行情况（万元）（20分）|预算数（A）|执行数（B）', unit: 'tenThousandYuan' },
    { header: '资金构成|全年预算数（亿元）|执行数', unit: 'hundredMillionYuan' },
    { header: '项目资金|全年预算数|全年执行数', unit: 'tenThousandYuan' },
  ])('under “$header” counts in $unit', ({ header, unit }) => {
    expect(funds([header, '年度资金总额|5|5'])?.unit).toBe(unit);
  });

  it('takes its unit from a cell that says so', () => {
    expect(funds(['金额单位|元', '项目资金|全年预算数|全年执行数', '年度资金总额|5|5'])?.unit).toBe('yuan');
    expect(funds(['单位：元', '项目资金|全年预算数|全年执行数', '年度资金总额|5|5'])?.unit).toBe('yuan');
  });

  it.each([
    { lines: [HEADER, '年度资金总额|5|5|10|100%|10'], points: '10', because: 'the column says so' },
    { lines: [HEADER, '年度资金总额|5|5|10分|100%|10'], points: '10', because: 'with its unit' },
    { lines: [HEADER, '年度资金总额|5|5||100%|10'], points: null, because: 'nobody says so' },
    { lines: [HEADER, '年度资金总额|5|5|-10|100%|10'], points: null, because: 'the column cannot mean it' },
    { lines: [HEADER, '年度资金总额|5|5|0|100%|10'], points: null, because: 'it is worth nothing' },
    {
      lines: ['资金|全年预算数|全年执行数|分值(10分)', '总额|5|5'],
      points: '10',
      because: 'the header says so',
    },
    {
      lines: ['预算执行情况(20分)|预算数|执行数|得分', '总额|5|5|20'],
      points: '20',
      because: 'the label says so',
    },
    {
      lines: ['资金|预算数|执行数|得分(20分*执行率)', '总额|5|5|20'],
      points: '20',
      because: 'the score says so',
    },
    {
      lines: ['预算执行情况(20分)|预算数|执行数|分值', '总额|5|5|15'],
      points: '15',
      because: 'the column comes first',
    },
  ])('is worth $points where $because', ({ lines, points }) => {
    const maxScore = funds(lines)?.maxScore ?? null;
    expect(maxScore === null ? null : printDecimal(maxScore)).toBe(points);
  });

  it.each([
    { header: '资金|预算数|执行数|执行率(%)', rate: '86.18', isPercent: true },
    { header: '资金|预算数|执行数|预算执行进度（％）', rate: '86.18', isPercent: true },
    { header: '资金|预算数|执行数|执行率(%)', rate: '86.18%', isPercent: false },
    { header: '资金|预算数|执行数|执行率(B/A×100%)', rate: '86.18', isPercent: false },
    { header: '资金|预算数|执行数|执行率', rate: '0.8618', isPercent: false },
  ])('under “$header” with $rate has a rate in percent: $isPercent', ({ header, rate, isPercent }) => {
    expect(funds([header, `总额|5|5|${rate}`])?.isRateInPercent).toBe(isPercent);
  });

  it('reads the same rows wherever the total stands', () => {
    const first = funds([HEADER, '年度资金总额|5|5', '其中：财政拨款|5|5']);
    const last = funds([HEADER, '财政拨款|5|5', '合计|5|5']);
    expect([first?.total.label, labels(first?.parts)]).toEqual(['年度资金总额', ['其中：财政拨款']]);
    expect([last?.total.label, labels(last?.parts)]).toEqual(['合计', ['财政拨款']]);
  });

  it('ends where 资金管理情况, the goals or the indicators begin', () => {
    const rows = [HEADER, '年度资金总额|5|5', '其他资金|0|0'];
    expect(labels(funds([...rows, '资金管理情况|情况说明', '分配科学性|合理'])?.parts)).toEqual(['其他资金']);
    expect(labels(funds([...rows, '年度总体目标|预期目标|实际完成情况', '|修路|已修'])?.parts)).toEqual([
      '其他资金',
    ]);
    expect(labels(funds(rows)?.parts)).toEqual(['其他资金']);
  });

  it('is absent where a form has none', () => {
    expect(funds(['项目名称|甲'])).toBeNull();
  });

  it.each([
    { merges: ['E1:E2', 'F1:F2'], rate: null, score: null, because: 'their headers reach down' },
    { merges: ['D2:F2'], rate: null, score: null, because: '分值 covers them' },
    { merges: ['C2:D2'], rate: '100%', score: '10', because: 'an amount covers 分值' },
    { merges: ['E2:F2'], rate: '100%', score: null, because: 'the rate covers the score' },
  ])('has the rate $rate and the score $score where $because', ({ merges, rate, score }) => {
    const total = funds([HEADER, '年度资金总额|5|5|10|100%|10'], merges)?.total;
    expect([total?.executionRate?.text ?? null, total?.score?.text ?? null]).toEqual([rate, score]);
  });

  it('takes no amount for 分值', () => {
    const block = funds([HEADER, '年度资金总额|5|8|10|100%|10'], ['C2:D2']);
    expect([block?.total.maxScore, block?.maxScore]).toEqual([null, null]);
  });

  it('gives a rate merged over all rows to a total at their end', () => {
    const block = funds([HEADER, '其中：财政拨款|5|5|10|100%|10', '合计|5|5'], ['E2:E3']);
    expect(block?.total.executionRate?.text).toBe('100%');
    expect(block?.parts[0]?.executionRate).toBeNull();
  });

  it('gives a rate merged over all rows to the total alone', () => {
    const block = funds([HEADER, '年度资金总额|5|5|10|100%|10', '其中：财政拨款|5|5'], ['E2:E3']);
    expect(block?.total.executionRate?.text).toBe('100%');
    expect(block?.parts[0]?.executionRate).toBeNull();
    expect(block?.parts[0]?.score?.text).toBe('');
  });
});

describe('the parts of the total', () => {
  it.each([
    {
      because: 'they add up',
      rows: ['年度资金总额|10|10', '其中：财政拨款|7|7', '上年结转资金|2|2', '其他资金|1|1'],
      parts: ['其中：财政拨款', '上年结转资金', '其他资金'],
    },
    {
      because: 'they do not add up, which is for a check to say',
      rows: ['年度资金总额|10|10', '其中：财政拨款|7|7', '上年结转资金|2|2', '其他资金|2|2'],
      parts: ['其中：财政拨款', '上年结转资金', '其他资金'],
    },
    {
      because: 'a second 其中 splits the row above it',
      rows: [
        '年度资金总额|10|10',
        '其中：财政拨款|9|9',
        '其中：中央资金|6|6',
        '省级资金|3|3',
        '单位资金|1|1',
      ],
      parts: ['其中：财政拨款', '单位资金'],
    },
    {
      because: 'rows split the one above without saying so',
      rows: ['年度资金总额|10|10', '财政资金|9|9', '本级安排|6|6', '上级补助|3|3', '其他资金|1|1'],
      parts: ['财政资金', '其他资金'],
    },
    {
      because: 'every part says 其中',
      rows: ['年度资金总额|10|10', '其中：财政拨款|9|9', '其中：其他资金|2|2'],
      parts: ['其中：财政拨款', '其中：其他资金'],
    },
    {
      because: 'a second 其中 does not add up either',
      rows: [
        '年度资金总额|10|10',
        '其中：财政拨款|9|9',
        '其中：中央资金|6|6',
        '省级资金|2|2',
        '其他资金|2|2',
      ],
      parts: ['其中：财政拨款', '其他资金'],
    },
    {
      because: 'the total repeats itself in the only part',
      rows: ['年度资金总额|10|10', '其中：财政拨款|10|10', '上年结转资金|10|10'],
      parts: ['其中：财政拨款', '上年结转资金'],
    },
  ])('are $parts where $because', ({ rows, parts }) => {
    expect(labels(funds([HEADER, ...rows])?.parts)).toEqual(parts);
  });

  it('leave out rows whose label is indented into a column of its own', () => {
    const header = '项目资金（万元）|||全年预算数|全年执行数';
    const rows = [
      '|年度资金总额||10|10',
      '|其中：财政拨款||9|9',
      '||中央|6|6',
      '||省级|2|2',
      '|其他资金||1|1',
    ];
    expect(labels(funds([header, ...rows])?.parts)).toEqual(['其中：财政拨款', '其他资金']);
  });

  it('read a label in two cells whole', () => {
    const header = '项目资金（万元）|||全年预算数|全年执行数';
    const rows = ['|年度资金总额||10|10', '|其中：|财政拨款|9|9', '||其他资金|1|1'];
    expect(labels(funds([header, ...rows])?.parts)).toEqual(['其中：财政拨款', '其他资金']);
  });
});
