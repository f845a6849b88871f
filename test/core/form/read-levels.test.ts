import { printDecimal } from '../../../src/core/number/rounding';
import { printAddress } from '../../../src/core/sheet/cell-address';
import { readForm } from './grid-of-lines';

const HEADER = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分';

const read = (lines: readonly string[], merges: readonly string[] = []) => {
  const { indicators, printedPoints } = readForm(lines, merges);
  return {
    levels: indicators.map(({ category, dimensionLabel }) => `${String(category)}/${String(dimensionLabel)}`),
    points: printedPoints.map(
      ({ label, at, points, rows }) =>
        `${label}@${printAddress(at)} ${printDecimal(points)}: ${rows.join(' ')}`,
    ),
  };
};

describe('the points behind a level', () => {
  it.each([
    {
      because: 'every level has some',
      lines: [HEADER, '产出（50分）|数量（20分）|甲|1|1|20', '|质量（30分）|乙|1|1|30'],
      points: ['产出@A2 50: 2 3', '数量@B2 20: 2', '质量@B3 30: 3'],
    },
    {
      because: 'a dimension typed again goes on',
      lines: [HEADER, '产出|数量（20分）|甲|1|1|10', '|数量（20分）|乙|1|1|10'],
      points: ['数量@B2 20: 2 3'],
    },
    {
      because: 'points alone belong to the dimension above',
      lines: [HEADER, '产出|数量|甲|1|1|10', '|（20分）|乙|1|1|10'],
      points: ['数量@B3 20: 3'],
    },
    {
      because: 'points alone do not replace points',
      lines: [HEADER, '产出|数量（20分）|甲|1|1|10', '|（30分）|乙|1|1|10'],
      points: ['数量@B2 20: 2 3'],
    },
    {
      because: 'points alone stand where a dimension was lost',
      lines: [HEADER, '产出| （20分） |甲|1|1|20'],
      points: ['（20分）@B2 20: 2'],
    },
    {
      because: 'points alone stand where a category was lost',
      lines: [HEADER, ' （50分） |数量|甲|1|1|20', '效益|经济|乙|1|1|20'],
      points: ['（50分）@A2 50: 2'],
    },
    {
      because: 'a second cell of points begins a category without a name',
      lines: [HEADER, '产出（50分）|数量|甲|1|1|20', '（30分）|经济|乙|1|1|20'],
      points: ['产出@A2 50: 2', '（30分）@A3 30: 3'],
    },
    {
      because: 'the label of the block is typed again in every row',
      lines: [
        '绩效指标（90分）|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值',
        '绩效指标（90分）|产出（50分）|数量|甲|1|1|20',
        '绩效指标（90分）|产出（50分）|质量|乙|1|1|30',
      ],
      points: ['绩效指标@A1 90: 2 3', '产出@B2 50: 2 3'],
    },
    {
      because: 'headings of both levels stand in the column of the names',
      lines: [
        '指标名称|指标值|完成值|分值',
        '产出指标（50分）',
        '数量指标（20分）',
        '甲|1|1|20',
        '质量指标（30分）',
        '乙|1|1|30',
      ],
      points: ['产出指标@A2 50: 4 6', '数量指标@A3 20: 4', '质量指标@A5 30: 6'],
    },
    {
      because: 'the block has some, left of the levels',
      lines: [
        '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值',
        '绩效指标（90分）|产出|数量|甲|1|1|20',
        '|效益|经济|乙|1|1|20',
        '其他（10分）|||丙|1|1|20',
      ],
      points: ['绩效指标@A2 90: 2 3', '其他@A4 10: 4'],
    },
    {
      because: 'the label of the block stands above the header',
      lines: ['年度绩效指标（90分）', HEADER, '产出|数量|甲|1|1|20'],
      points: ['年度绩效指标@A1 90: 3'],
    },
    {
      because: 'a line far above the header is another block’s',
      lines: ['年度绩效指标（90分）', '甲', '乙', HEADER, '产出|数量|甲|1|1|20'],
      points: [],
    },
    {
      because: 'other words above the header carry none',
      lines: ['评分说明（90分）', HEADER, '产出|数量|甲|1|1|20'],
      points: [],
    },
  ])('are read where $because', ({ lines, points }) => {
    expect(read(lines).points).toEqual(points);
  });
});

describe('the levels of a row', () => {
  it.each([
    {
      because: 'a category without a name ends the one before',
      lines: [HEADER, '产出（50分）|数量|甲|1|1|20', '（30分）||乙|1|1|20'],
      merges: [],
      levels: ['产出/数量', 'null/null'],
    },
    {
      because: 'the block ends both',
      lines: [
        '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值',
        '绩效指标（90分）|产出|数量|甲|1|1|20',
        '其他（10分）|||丙|1|1|20',
      ],
      merges: [],
      levels: ['产出/数量', 'null/null'],
    },
    {
      because: 'a block without points ends none',
      lines: [
        '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值',
        '绩效指标|产出|数量|甲|1|1|20',
        '绩效指标|||丙|1|1|20',
      ],
      merges: [],
      levels: ['产出/数量', '产出/数量'],
    },
    {
      because: 'a name over both lower levels is no second level',
      lines: [HEADER, '产出|数量|甲|1|1|20', '|里程||1|1|20'],
      merges: ['B3:C3'],
      levels: ['产出/数量', '产出/数量'],
    },
    {
      because: 'a name over all levels is no level',
      lines: [HEADER, '产出|数量|甲|1|1|20', '里程|||1|1|20'],
      merges: ['A3:C3'],
      levels: ['产出/数量', '产出/数量'],
    },
    {
      because: 'a first level over both is the first',
      lines: [HEADER, '产出|数量|甲|1|1|20', '产出||乙|1|1|20'],
      merges: ['A3:B3'],
      levels: ['产出/数量', '产出/null'],
    },
    {
      because: 'a heading of its own names the category',
      lines: [HEADER, '产出|数量|甲|1|1|20', '||效益指标', '||乙|1|1|20'],
      merges: ['C3:E3'],
      levels: ['产出/数量', '效益指标/null'],
    },
    {
      because: 'headings of both levels stand in the column of the names',
      lines: [
        '指标名称|指标值|完成值|分值',
        '产出指标',
        '数量指标',
        '甲|1|1|20',
        '成本指标',
        '乙|1|1|20',
        '满意度指标',
        '服务对象满意度指标',
        '丙|1|1|20',
      ],
      merges: [],
      levels: ['产出指标/数量指标', '成本指标/null', '满意度指标/服务对象满意度指标'],
    },
    {
      because: 'headings of the second level alone follow each other',
      lines: ['指标名称|指标值|完成值|分值', '数量指标', '甲|1|1|20', '质量指标', '乙|1|1|20'],
      merges: [],
      levels: ['数量指标/null', '质量指标/null'],
    },
    {
      because: 'a heading with points names it too',
      lines: [HEADER, '产出|数量|甲|1|1|20', '||服务（30分）', '||乙|1|1|20'],
      merges: ['C3:E3'],
      levels: ['产出/数量', '服务/null'],
    },
    {
      because: 'any other words over the row do not',
      lines: [HEADER, '产出|数量|甲|1|1|20', '||以下为附加内容', '||乙|1|1|20'],
      merges: ['C3:E3'],
      levels: ['产出/数量', '产出/数量'],
    },
    {
      because: 'in a list without levels any words do',
      lines: ['三级指标|年度指标值|实际完成值|分值', '以下为附加内容', '乙|1|1|20'],
      merges: ['A2:C2'],
      levels: ['以下为附加内容/null'],
    },
    {
      because: 'in a list without levels the name of a level is a heading',
      lines: ['三级指标|年度指标值|实际完成值|分值', '数量指标（50分）', '乙|1|1|20'],
      merges: [],
      levels: ['数量指标/null'],
    },
    {
      because: 'but not beside a target',
      lines: ['三级指标|年度指标值|实际完成值|分值', '数量指标|5||', '乙|1|1|20'],
      merges: [],
      levels: ['null/null', 'null/null'],
    },
    {
      because: 'nor beside an actual value',
      lines: ['三级指标|年度指标值|实际完成值|分值', '数量指标||5|', '乙|1|1|20'],
      merges: [],
      levels: ['null/null', 'null/null'],
    },
  ])('carry on as they must: $because', ({ lines, merges, levels }) => {
    expect(read(lines, merges).levels).toEqual(levels);
  });
});
