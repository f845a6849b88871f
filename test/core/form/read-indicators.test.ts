import type { FormCell } from '../../../src/core/form/form';
import { printAddress } from '../../../src/core/sheet/cell-address';
import { printDecimal } from '../../../src/core/number/rounding';
import { readForm, readLines } from './grid-of-lines';

const HEADER = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因';

const at = (cell: FormCell | null): string | null => (cell === null ? null : printAddress(cell.at));

describe('the rows of the table', () => {
  it.each([
    { row: '||里程|≥3|3|10|10', rows: [3], because: 'it is whole' },
    { row: '|||≥3|||', rows: [3], because: 'a target alone makes it incomplete' },
    { row: '||||3||', rows: [3], because: 'an actual value alone makes it incomplete' },
    { row: '|||||10|', rows: [3], because: 'a weight alone makes it incomplete' },
    { row: '||指标2：|||10|', rows: [3], because: 'residue with a weight is incomplete' },
    { row: '||生态|无|无||', rows: [3], because: 'a target 无 is still listed' },
    { row: '|生态效益指标||||', rows: [], because: 'only a level is written' },
    { row: '||||||5', rows: [], because: 'a score alone is none of the four' },
    { row: '|||/|/|0|', rows: [], because: 'dashes are nothing' },
    { row: '||无||||', rows: [], because: 'a dash makes no name' },
    { row: '||指标2：||||', rows: [], because: 'it is residue' },
    { row: '||……|……|……||', rows: [], because: 'it is residue' },
    { row: '小计|||||90|90', rows: [], because: 'it is a subtotal' },
    { row: '产出指标合计|||||90|90', rows: [], because: 'it is a subtotal' },
    { row: '||各项小计|≥3|3|10|10', rows: [3], because: 'a subtotal has no target' },
  ])('take “$row” for $rows: $because', ({ row, rows }) => {
    const { indicators } = readForm([HEADER, '产出指标|数量指标|次数|2|2|80|80', row]);
    expect(indicators.slice(1).map((indicator) => indicator.row)).toEqual(rows);
  });

  it.each([
    { merges: ['G2:G4'], scores: ['G2', null], because: 'merged over two rows' },
    { merges: ['F2:G2'], scores: [null, 'G4'], because: '分值 covers it' },
    { merges: ['E2:G2'], scores: [null, 'G4'], because: 'the actual value covers it' },
    { merges: ['G1:G2'], scores: [null, 'G4'], because: 'its header reaches down' },
    { merges: ['G3:G4'], scores: ['G2', 'G3'], because: 'merged with a spare row above' },
    { merges: ['C3:E3', 'G3:G5'], scores: ['G2', 'G3', null], because: 'merged with a heading above' },
  ])('have a 得分 of their own: $because', ({ merges, scores }) => {
    const { indicators } = readForm(
      [
        HEADER,
        '产出指标|数量指标|次数|2|2|80|80',
        merges.includes('C3:E3') ? '||数量指标|||' : '||',
        '||里程|3|3|10|10',
        ...(scores.length > 2 ? ['||人数|3|3|10|10'] : []),
      ],
      merges,
    );
    const cells = indicators.map(({ score }) => (score === null ? null : printAddress(score.at)));
    expect(cells).toEqual(scores);
  });

  it('list residue once, and only where nothing else is written', () => {
    const { residue, indicators } = readForm([
      HEADER,
      '产出指标|数量指标|指标1：次数|2|2|80|80|（100字以内）',
      '||指标2：|||10',
      '||指标3：|',
      '||……|……|',
    ]);
    expect(residue.map(printAddress)).toEqual(['H2', 'C4', 'C5', 'D5']);
    expect(indicators.map(({ name }) => name.text)).toEqual(['次数', '']);
  });

  it.each([
    { line: '总分|||||100|98', isEnd: true },
    { line: '|合计||||100|98', isEnd: true },
    { line: '说明：无', isEnd: true },
    { line: '注：1.其他资金包括社会投入', isEnd: true },
    { line: '项目负责人：|||财务负责人：', isEnd: true },
    { line: '评价内容|权重|分值|年度指标值|实际完成值', isEnd: true },
    { line: '||说明会场次|2|2|10|10', isEnd: false },
    { line: '||合计|2|2|10|10', isEnd: false },
    { line: '||中考总分|≥500分||20', isEnd: false },
    { line: '||总分|≥500分|', isEnd: false },
    { line: '中考总分||||20', isEnd: true },
    { line: '总分|||—||100|98', isEnd: true },
    { line: '填表人：|某人|联系电话：|0000', isEnd: true },
    { line: '本校总分||||20|20', isEnd: true },
    { line: '|质量指标|建设标准|达到国家标准|达到国家标准|10|10', isEnd: false },
    { line: '||复核工作|完成复核|完成复核', isEnd: false },
    { line: '||政策依据|有政策依据|完成情况|10|10', isEnd: false },
    { line: '||年度目标|完成情况|完成情况|10|10', isEnd: false },
  ])('end at “$line”: $isEnd', ({ line, isEnd }) => {
    const { indicators } = readForm([HEADER, '产出指标|数量指标|次数|2|2|80|80', line, '||里程|3|3|1|1']);
    expect(indicators.some(({ row }) => row === 4)).toBe(!isEnd);
  });

  it('end where one cell covers target and actual value beside its label', () => {
    const lines = [HEADER, '产出指标|数量指标|次数|2|2|80|80', '说明|||无'];
    expect(readForm(lines, ['A3:C3', 'D3:H3']).indicators).toHaveLength(1);
  });
});

describe('the levels', () => {
  it('carry down over blanks and merges, and end with a new first level', () => {
    const { indicators } = readForm(
      [
        HEADER,
        '产出⏎指标（50分）|数量指标|甲|1|1|1',
        '||乙|1|1|1',
        '|质量指标|丙|1|1|1',
        '效益指标||丁|1|1|1',
      ],
      ['A2:A4', 'B2:B3'],
    );
    expect(indicators.map(({ category, dimensionLabel }) => [category, dimensionLabel])).toEqual([
      ['产出指标', '数量指标'],
      ['产出指标', '数量指标'],
      ['产出指标', '质量指标'],
      ['效益指标', null],
    ]);
  });

  it('keep the second level where the first is typed again', () => {
    const { indicators, printedPoints } = readForm([
      HEADER,
      '产出指标(50分)|数量指标|甲|1|1|1',
      '产出指标(50分)||乙|1|1|1',
    ]);
    expect(indicators.map(({ dimensionLabel }) => dimensionLabel)).toEqual(['数量指标', '数量指标']);
    expect(printedPoints.map(({ rows }) => rows)).toEqual([[2, 3]]);
  });

  it('take a cell over both levels for the first', () => {
    const { indicators } = readForm(
      [HEADER, '产出指标|数量指标|甲|1|1|1', '满意度指标||乙|1|1|1'],
      ['A3:B3'],
    );
    expect(indicators[1]).toMatchObject({
      category: '满意度指标',
      dimensionLabel: null,
      dimension: 'satisfaction',
    });
  });

  it('take a heading over the whole width for a first level', () => {
    const { indicators, printedPoints } = readForm(
      ['指标名称|指标值|完成值|权重|得分', '产出指标（50分）', '甲|1|1|50|50', '效益指标', '乙|1|1|40|40'],
      ['A2:E2'],
    );
    expect(indicators.map(({ category }) => category)).toEqual(['产出指标', '效益指标']);
    expect(printedPoints.map(({ points, rows }) => [printDecimal(points), rows])).toEqual([['50', [3]]]);
  });

  it('give points in a cell of their own to the label above', () => {
    const { printedPoints } = readForm([HEADER, '产出指标|数量指标|甲|1|1|1', '(50分)||乙|1|1|1']);
    expect(printedPoints).toMatchObject([{ label: '产出指标', at: { row: 3, column: 1 }, rows: [3] }]);
  });
});

describe('the cells of a row', () => {
  it('count points merged over several rows once', () => {
    const { indicators } = readForm(
      [HEADER, '产出指标|数量指标|甲|1|1|20|20|同因', '||乙|1|1'],
      ['F2:F3', 'G2:G3', 'H2:H3'],
    );
    expect(
      indicators.map(({ maxScore, score, explanation }) => [at(maxScore), at(score), at(explanation)]),
    ).toEqual([
      ['F2', 'G2', 'H2'],
      [null, null, 'H2'],
    ]);
  });

  it('share a name merged over several targets', () => {
    const { indicators } = readForm([HEADER, '产出|数量|甲|1|1|20|20', '|||2|2|10|10'], ['C2:C3']);
    expect(indicators.map(({ name, target }) => [at(name), at(target)])).toEqual([
      ['C2', 'D2'],
      ['C2', 'D3'],
    ]);
  });

  it('come from the adjusted target where it is filled', () => {
    const { indicators } = readForm(['指标名称|年初指标值|调整指标值|全年完成值', '甲|1|2|2', '乙|1||1']);
    expect(indicators.map(({ target }) => at(target))).toEqual(['C2', 'B3']);
  });

  it.each([
    { header: '指标性质', cells: ['≥', '≤', '定性'], sign: true, direction: false },
    { header: '指标性质', cells: ['正向', '反向', '定性'], sign: false, direction: true },
    { header: '指标性质', cells: ['定性', '定量', '定量'], sign: true, direction: false },
    { header: '指标方向', cells: ['大于等于', '小于等于', '等于'], sign: true, direction: false },
    { header: '指标方向', cells: ['正向指标', '负向指标', ''], sign: false, direction: true },
    ...['正', '反', '负', '逆', '正向', '反向', '正向指标', '反向指标', '逆向', '反指标'].map((word) => ({
      header: '指标方向',
      cells: [word, '', word],
      sign: false,
      direction: true,
    })),
    { header: '指标类型', cells: ['民生', '产业', '生态'], sign: false, direction: false },
    { header: '计算符号', cells: ['', '', ''], sign: true, direction: false },
  ])('under $header that hold $cells are signs: $sign', ({ header, cells, sign, direction }) => {
    const { columns } = readForm([
      `三级指标|${header}|指标值|完成值`,
      ...cells.map((cell, index) => `甲${index}|${cell}|${index}|1`),
    ]);
    expect([columns.has('targetSign'), columns.has('targetDirection')]).toEqual([sign, direction]);
  });
});

describe('the header', () => {
  it.each([
    { lines: ['一级指标|二级指标|三级指标|指标值|完成值', '产出|数量|甲|1|1'], forms: 1 },
    { lines: ['一级指标|二级指标|指标值|完成值', '产出|甲|1|1'], forms: 1 },
    { lines: ['绩效指标|年度指标值|实际完成值', '三级指标', '甲|1|1'], forms: 1 },
    { lines: ['三级指标|指标值', '甲|1'], forms: 0 },
    { lines: ['三级指标|完成值', '甲|1'], forms: 0 },
    { lines: ['指标|分值|得分', '甲|1|1'], forms: 0 },
  ])('of $lines.0 makes $forms forms', ({ lines, forms }) => {
    expect(readLines(lines).forms).toHaveLength(forms);
  });

  it('names indicators on the lowest level it has', () => {
    const { indicators, columns } = readForm(['一级指标|二级指标|指标值|完成值', '产出指标|里程|1|1']);
    expect(indicators[0]).toMatchObject({
      category: '产出指标',
      dimensionLabel: null,
      name: { text: '里程' },
    });
    expect(columns.has('secondLevel')).toBe(false);
  });
});
