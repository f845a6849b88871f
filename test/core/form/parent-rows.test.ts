import { readForm } from './grid-of-lines';

const WEIGHTED = '二级指标|三级指标|年度指标值|实际完成值|分值|得分';
const SCORED = '二级指标|三级指标|年度指标值|实际完成值|得分';

const rowsOf = (lines: readonly string[]): readonly number[] =>
  readForm(lines).indicators.map(({ row }) => row);
const withoutPoints = (lines: readonly string[]): readonly number[] =>
  readForm(lines)
    .indicators.filter(({ maxScore, score }) => maxScore === null && score === null)
    .map(({ row }) => row);

describe('withoutParentSums', () => {
  it.each([
    {
      because: 'they add up',
      lines: [SCORED, '数量|一、甲|||15', '|1、乙|1|1|5', '|2、丙|1|1|10'],
      rows: [3, 4],
    },
    {
      because: 'weights add up',
      lines: [WEIGHTED, '数量|甲|||15|15', '|乙|1|1|5|5', '|丙|1|1|10|10'],
      rows: [3, 4],
    },
    { because: 'it only groups', lines: [SCORED, '数量|一、甲', '|1、乙|1|1|5'], rows: [3] },
    { because: 'in brackets', lines: [SCORED, '数量|（一）甲', '|（1）乙|1|1|5'], rows: [3] },
    { because: 'beyond ten', lines: [SCORED, '数量|十一、甲', '|12、乙|1|1|5'], rows: [3] },
  ])('leaves out a parent where $because', ({ lines, rows }) => {
    expect(rowsOf(lines)).toEqual(rows);
  });

  it.each([
    { because: 'it does not add up', lines: [SCORED, '数量|一、甲|||16', '|1、乙|1|1|5', '|2、丙|1|1|10'] },
    {
      because: 'the rows under it belong to another level',
      lines: [SCORED, '数量|甲|||15', '质量|乙|1|1|5', '|丙|1|1|10'],
    },
    {
      because: 'one row of the same points may be chance',
      lines: [WEIGHTED, '数量|甲|||5|5', '|乙|1|1|5|5'],
    },
    { because: 'only the parent is numbered', lines: [SCORED, '数量|一、甲', '|乙|1|1|5'] },
    { because: 'only the child is numbered', lines: [SCORED, '数量|甲', '|1、乙|1|1|5'] },
    { because: 'the number stands inside', lines: [SCORED, '数量|甲一、', '|乙1、|1|1|5'] },
    {
      because: 'one child has no points',
      lines: [WEIGHTED, '数量|甲|||15|', '|乙|1|1|15|', '|丙|1|1||'],
    },
    {
      because: 'it has an actual value',
      lines: [SCORED, '数量|一、甲||1|15', '|1、乙|1|1|5', '|2、丙|1|1|10'],
    },
  ])('keeps a row where $because', ({ lines }) => {
    expect(rowsOf(lines)[0]).toBe(2);
  });

  it.each([
    {
      lines: [WEIGHTED, '数量|甲|2|2||15', '|其中：乙|1|1'],
      rows: [3],
      because: 'a part has none, though the weight of the whole is missing',
    },
    {
      lines: [WEIGHTED, '数量|★一、甲|||15|15', '|指标１：其中乙|1|1'],
      rows: [3],
      because: 'a number before 其中 changes nothing',
    },
    {
      lines: [WEIGHTED, '数量|★甲|||15|15', '|其中：乙|1|1'],
      rows: [3],
      because: 'the starred parent has them',
    },
    {
      lines: [WEIGHTED, '数量|甲|||15|15', '|乙|1|1', '|丙|1|1'],
      rows: [3, 4],
      because: 'the parent has them',
    },
    {
      lines: [WEIGHTED, '数量|甲|2|2|15|15', '|其中：乙|1|1', '|丙|1|1'],
      rows: [3],
      because: 'it is a part of a row',
    },
    {
      lines: [WEIGHTED, '数量|甲|||15|15', '|乙|1|1'],
      rows: [],
      because: 'two incomplete rows are no family',
    },
    {
      lines: [WEIGHTED, '数量|甲|||15|15', '|乙|1|1|5|5', '|丙|1|1'],
      rows: [],
      because: 'one has points of its own',
    },
    { lines: [WEIGHTED, '数量|甲|1|1|15|15', '|乙|1|1'], rows: [], because: 'the row is incomplete' },
    { lines: [WEIGHTED, '数量|甲★|||15|15', '|乙|1|1'], rows: [], because: 'the star stands behind' },
    {
      lines: [WEIGHTED, '数量|甲|2|2|15|15', '|乙其中|1|1'],
      rows: [],
      because: '其中 stands inside',
    },
    {
      lines: [WEIGHTED, '数量|甲|2|2|15|15', '|★ 其中：乙|1|1'],
      rows: [3],
      because: 'a star before 其中 is no matter',
    },
    {
      lines: [WEIGHTED, '数量|甲|2|2|15|15', '|其中：乙|1|1|5|5', '|其中：丙|1|1'],
      rows: [4],
      because: 'the first part has points of its own',
    },
    {
      lines: [WEIGHTED, '数量|其中：甲|2|2|15|15', '|其中：乙|1|1'],
      rows: [],
      because: 'a part has no parts',
    },
  ])('takes the points from rows $rows: $because', ({ lines, rows }) => {
    expect(withoutPoints(lines)).toEqual(rows);
  });
});
