import type { FormCell } from '../../../src/core/form/form';
import { printAddress } from '../../../src/core/sheet/cell-address';
import { readForm } from './grid-of-lines';

const at = (cell: FormCell | null): string => (cell === null ? '-' : printAddress(cell.at));

/** Sign, direction, target, unit of each row: where they stand. */
const cellsOf = (lines: readonly string[], merges: readonly string[] = []): readonly string[] =>
  readForm(lines, merges).indicators.map(({ targetSign, targetDirection, target, unit }) =>
    [targetSign, targetDirection, target, unit].map(at).join(' '),
  );

describe('the columns of a target', () => {
  it.each([
    {
      because: 'one header covers sign, value and unit',
      lines: ['三级指标|年度指标值|||实际完成值', '甲|≥|5|家|6', '乙|≤|5|次|6'],
      merges: ['B1:D1'],
      cells: ['B2 - C2 D2', 'B3 - C3 D3'],
    },
    {
      because: 'one header covers sign and value',
      lines: ['三级指标|年度指标值||实际完成值', '甲|≥|5|6', '乙|≤|5|6'],
      merges: ['B1:C1'],
      cells: ['B2 - C2 -', 'B3 - C3 -'],
    },
    {
      because: 'one header covers value and unit',
      lines: ['三级指标|年度指标值||实际完成值', '甲|5|家|6', '乙|5|次|6'],
      merges: ['B1:C1'],
      cells: ['- - B2 C2', '- - B3 C3'],
    },
    {
      because: 'a header over sign, value and unit is not merged',
      lines: ['三级指标|年度指标值|||实际完成值', '甲|≥|5|家|6', '乙|≤|5|次|6'],
      merges: [],
      cells: ['B2 - C2 D2', 'B3 - C3 D3'],
    },
    {
      because: 'nothing but signs is left below the only header',
      lines: ['三级指标|实际完成值|年度指标值', '甲|5|≥', '乙|5|≤'],
      merges: [],
      cells: ['- - C2 -', '- - C3 -'],
    },
    {
      because: 'one header covers two columns of which one is used',
      lines: ['三级指标|年度指标值||实际完成值', '甲||5家|6', '乙||5次|6'],
      merges: ['B1:C1'],
      cells: ['- - C2 -', '- - C3 -'],
    },
    {
      because: 'the value is filled in out of order',
      lines: ['三级指标|年度指标值|||实际完成值', '甲||5|家|6', '乙|≤|5|次|6'],
      merges: ['B1:D1'],
      cells: ['B2 - C2 D2', 'B3 - C3 D3'],
    },
    {
      because: 'two columns of natures hold signs and directions',
      lines: ['三级指标|指标性质|指标方向|年度指标值|实际完成值', '甲|正向|≥|5|6', '乙|反向|≤|5|6'],
      merges: [],
      cells: ['C2 B2 D2 -', 'C3 B3 D3 -'],
    },
    {
      because: 'nobody knows the header of the signs',
      lines: ['三级指标|要求|年度指标值|实际完成值|其他', '甲|≥|5|6|6', '乙|≤|5|6|≥'],
      merges: [],
      cells: ['B2 - C2 -', 'B3 - C3 -'],
    },
    {
      because: 'two columns of natures are empty',
      lines: ['三级指标|指标性质|指标方向|年度指标值|实际完成值', '甲|||5|6'],
      merges: [],
      cells: ['C2 B2 D2 -'],
    },
    {
      because: 'one of two columns of natures is empty',
      lines: ['三级指标|指标性质|指标方向|年度指标值|实际完成值', '甲||≥|5|6'],
      merges: [],
      cells: ['C2 - D2 -'],
    },
    {
      because: 'kinds stand beside comparators',
      lines: ['三级指标|指标性质|指标方向|年度指标值|实际完成值', '甲|定量|≥|5|6'],
      merges: [],
      cells: ['C2 - D2 -'],
    },
    {
      because: 'kinds stand beside other words',
      lines: ['三级指标|指标性质|指标方向|年度指标值|实际完成值', '甲|民生|定量|5|6'],
      merges: [],
      cells: ['C2 - D2 -'],
    },
    {
      because: 'most cells are comparators',
      lines: ['三级指标|指标性质|年度指标值|实际完成值', '甲|≥|5|6', '乙|≤|5|6', '丙|正向|5|6'],
      merges: [],
      cells: ['B2 - C2 -', 'B3 - C3 -', 'B4 - C4 -'],
    },
    {
      because: 'half of the cells are comparators',
      lines: ['三级指标|指标性质|年度指标值|实际完成值', '甲|≥|5|6', '丙|正向|5|6'],
      merges: [],
      cells: ['- B2 C2 -', '- B3 C3 -'],
    },
    {
      because: 'the unit has a column of its own',
      lines: ['三级指标|年度指标值|计量单位|实际完成值', '甲|5|家|6'],
      merges: [],
      cells: ['- - B2 C2'],
    },
  ])('are told apart where $because', ({ lines, merges, cells }) => {
    expect(cellsOf(lines, merges)).toEqual(cells);
  });

  it('takes the better of two headers of one meaning', () => {
    const { indicators } = readForm([
      '三级指标|年度指标值|全年实际值|实际完成值|得分|自评得分',
      '甲|5|6|7|1|2',
    ]);
    expect(indicators.map(({ actual, score }) => [at(actual), at(score)])).toHaveLength(1);
  });
});

describe('the header of a table', () => {
  it.each([
    {
      because: 'the lower tier names the columns',
      lines: ['三级指标|年度指标值|||实际完成值|分值', '|指标性质|指标值|度量单位|', '甲|≥|5|家|6|10'],
      merges: ['B1:D1', 'A1:A2', 'E1:E2', 'F1:F2'],
      cells: ['B3 - C3 D3'],
    },
    {
      because: 'a row is left blank between its tiers',
      lines: ['三级指标|年度指标值|||实际完成值|分值', '', '|指标性质|指标值|度量单位|', '甲|≥|5|家|6|10'],
      merges: ['B1:D1', 'A1:A3', 'E1:E3', 'F1:F3'],
      cells: ['B4 - C4 D4'],
    },
    {
      because: 'nothing is merged in the upper of two tiers',
      lines: [
        '三级指标|年度指标值|||实际完成值|||分值',
        '|运算符号|指标值|度量单位|运算符号|指标值|度量单位|',
        '甲|≥|5|家|≥|6|家|10',
      ],
      merges: [],
      cells: ['B3 - C3 D3'],
    },
    {
      because: 'the levels stand in the lower tier',
      lines: ['绩效指标||年度指标值|实际完成值', '二级指标|三级指标|', '数量|甲|5|6'],
      merges: ['A1:B1'],
      cells: ['- - C3 -'],
    },
    {
      because: 'the levels reach down beside values',
      lines: ['三级指标|年度指标值|实际完成值', '|5|6', '甲|5|6'],
      merges: ['A1:A2'],
      cells: ['- - B3 -'],
    },
    {
      because: 'the lower tier has no word for the values',
      lines: ['三级指标|年度指标值||实际完成值||分值', '|符号及数值|单位|数值|单位|', '甲|≥5|家|6|家|10'],
      merges: ['B1:C1', 'D1:E1', 'A1:A2', 'F1:F2'],
      cells: ['- - B3 C3'],
    },
    {
      because: 'the lower tier says what was promised and what was adjusted',
      lines: ['三级指标|年度指标值||实际完成值', '|年初|调整后|', '甲|5|6|6'],
      merges: ['B1:C1', 'A1:A2', 'D1:D2'],
      cells: ['- - C3 -'],
    },
    {
      because: 'nothing is merged above words that are no labels',
      lines: ['三级指标|年度指标值|实际完成值||分值', '||一至六月|一至十二月|', '甲|5|6|7|10'],
      merges: [],
      cells: ['- - B3 -'],
    },
    {
      because: 'a row without a name, not a lower tier, follows',
      lines: ['三级指标|年度指标值|||实际完成值', '|≥|5|家|', '甲|≥|5|家|6'],
      merges: [],
      cells: ['B2 - C2 D2', 'B3 - C3 D3'],
    },
    {
      because: 'it stands over levels without headers of their own',
      lines: ['绩效指标|||年度指标值|实际完成值', '产出指标|数量指标|甲|5|6'],
      merges: ['A1:C1'],
      cells: ['- - D2 -'],
    },
    {
      because: 'a line of labels of something else stands above',
      lines: ['分值|备注', '三级指标|年度指标值|实际完成值', '甲|5|6'],
      merges: [],
      cells: ['- - B3 -'],
    },
    {
      because: 'a line with one label and other words follows',
      lines: ['三级指标|年度指标值|实际完成值|分值', '甲|良好|良好|分值'],
      merges: [],
      cells: ['- - B2 -'],
    },
  ])('is found where $because', ({ lines, merges, cells }) => {
    expect(cellsOf(lines, merges)).toEqual(cells);
  });
});

/** First level, second level, name of each row. */
const levelsOf = (lines: readonly string[], merges: readonly string[] = []): readonly string[] =>
  readForm(lines, merges).indicators.map(({ category, dimensionLabel, name }) =>
    [category ?? '-', dimensionLabel ?? '-', name.text].join(' '),
  );

describe('the levels of a table', () => {
  it.each([
    {
      because: 'one header covers all of them',
      lines: ['指标名称|||年度指标值|实际完成值', '产出指标|数量指标|甲|5|6', '||乙|5|6'],
      merges: ['A1:C1'],
      levels: ['产出指标 数量指标 甲', '产出指标 数量指标 乙'],
    },
    {
      because: 'the header of the second covers the names',
      lines: ['一级指标|二级指标||年度指标值|实际完成值', '产出指标|数量指标|甲|5|6'],
      merges: ['B1:C1'],
      levels: ['产出指标 数量指标 甲'],
    },
    {
      because: 'nobody knows the header of the names',
      lines: ['一级指标|二级指标|指标明细|年度指标值|实际完成值', '产出指标|数量指标|甲|5|6'],
      merges: [],
      levels: ['产出指标 数量指标 甲'],
    },
    {
      because: 'two columns are merged in each row as well',
      lines: ['一级指标||二级指标|年度指标值|实际完成值', '产出指标||甲|5|6'],
      merges: ['A1:B1', 'A2:B2'],
      levels: ['产出指标 - 甲'],
    },
    {
      because: 'there is a fourth',
      lines: ['一级指标|二级指标|三级指标|四级指标|年度指标值|实际完成值', '产出指标|数量指标|养护|甲|5|6'],
      merges: [],
      levels: ['产出指标 数量指标 甲'],
    },
    {
      because: 'the third covers a name and its remark',
      lines: ['一级指标|二级指标|三级指标||年度指标值|实际完成值', '产出指标|数量指标|甲|注|5|6'],
      merges: ['C1:D1'],
      levels: ['产出指标 数量指标 甲'],
    },
  ])('are read where $because', ({ lines, merges, levels }) => {
    expect(levelsOf(lines, merges)).toEqual(levels);
  });

  it.each([
    { header: '一级指标|分值|二级指标|分值|三级指标|分值|年度指标值|实际完成值', maxScore: 'F2' },
    { header: '一级指标|分值|二级指标|标准|三级指标|依据|年度指标值|实际完成值', maxScore: 'B2' },
  ])('do not lend their points to the names under “$header”', ({ header, maxScore }) => {
    const { indicators } = readForm([header, '产出指标|50|数量指标|25|甲|10|5|6']);
    expect(indicators.map((indicator) => at(indicator.maxScore))).toEqual([maxScore]);
  });
});

describe('the actual value', () => {
  it('is the last of those without a label of their own', () => {
    const lines = ['三级指标|年度指标值|实际完成值||分值', '||上半年|全年|', '甲|5|3|6|10'];
    const { indicators } = readForm(lines, ['C1:D1', 'A1:A2', 'B1:B2', 'E1:E2']);
    expect(indicators.map((indicator) => at(indicator.actual))).toEqual(['D3']);
  });
});

describe('the unit of an actual value', () => {
  it.each([
    { value: '6', unit: '家', actual: '6家' },
    { value: '96%', unit: '%', actual: '96%' },
    { value: '6', unit: '/', actual: '6' },
    { value: '已完成', unit: '家', actual: '已完成' },
    { value: '', unit: '家', actual: '' },
  ])('makes “$value” and “$unit” “$actual”', ({ value, unit, actual }) => {
    const { indicators } = readForm(
      ['三级指标|年度指标值|实际完成值||分值', '||值|单位|', `甲|≥5家|${value}|${unit}|10`],
      ['C1:D1', 'A1:A2', 'B1:B2', 'E1:E2'],
    );
    expect(indicators.map((indicator) => indicator.actual.text)).toEqual([actual]);
  });
});
