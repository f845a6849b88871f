import { readForm } from './grid-of-lines';

const HEADER = '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分';
const FIRST = '|产出指标（50分）|数量指标|里程|3|3|20|20';

/** Name and levels of each row, and the rows under each printed figure of points. */
function read(lines: readonly string[], merges: readonly string[] = []): readonly string[] {
  const { indicators, printedPoints } = readForm(lines, merges);
  return [
    ...indicators.map(({ category, name }) => `${category ?? '-'} ${name.text}`),
    ...printedPoints.map(({ rows }) => rows.join(' ')),
  ];
}

describe('a header printed again', () => {
  it.each([
    {
      because: 'the levels carry on over the page',
      lines: [HEADER, FIRST, HEADER, '|||人数|3|3|30|30'],
      merges: [],
      facts: ['产出指标 里程', '产出指标 人数', '2 4'],
    },
    {
      because: 'a level is printed again too',
      lines: [HEADER, FIRST, HEADER, '|产出指标（50分）|数量指标|人数|3|3|30|30', HEADER, '|||次数|3|3|1|1'],
      merges: [],
      facts: ['产出指标 里程', '产出指标 人数', '产出指标 次数', '2 4 6'],
    },
    {
      because: 'both tiers are printed again',
      lines: [
        '三级指标|年度指标值||实际完成值',
        '|指标值|单位|',
        '甲|5|家|6',
        '三级指标|年度指标值||实际完成值',
        '|指标值|单位|',
        '乙|5|家|6',
      ],
      merges: ['A1:A2', 'B1:C1', 'D1:D2', 'A4:A5', 'B4:C4', 'D4:D5'],
      facts: ['- 甲', '- 乙'],
    },
    {
      because: 'another goal begins beside it',
      lines: [
        HEADER,
        FIRST,
        HEADER.replace('绩效指标', '年度绩效目标2'),
        '|产出指标（50分）||人数|3|3|50|50',
      ],
      merges: [],
      facts: ['产出指标 里程', '产出指标 人数', '2', '4'],
    },
    {
      because: 'another goal begins above it',
      lines: [HEADER, FIRST, '年度绩效目标2', HEADER, '|产出指标（50分）||人数|3|3|50|50'],
      merges: ['A3:H3'],
      facts: ['产出指标 里程', '产出指标 人数', '2', '5'],
    },
    {
      because: 'the table before it has ended',
      lines: [HEADER, FIRST, '小计||||||50|20', '说明|无', HEADER, '|产出指标（50分）||人数|3|3|50|50'],
      merges: [],
      facts: ['产出指标 里程', '产出指标 人数', '2', '6'],
    },
  ])('is read over only as one: $because', ({ lines, merges, facts }) => {
    expect(read(lines, merges)).toEqual(facts);
  });
});
