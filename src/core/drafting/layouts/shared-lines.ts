import type {
  ColumnSpan,
  HeadFact,
  LayoutCell,
  LayoutColumn,
  LayoutLine,
  TextTemplate,
} from '../form-layout';

/** Heights of lines in points: one line of text, two lines, a paragraph. */
export const ONE_LINE = 22;
export const TWO_LINES = 32;
export const PARAGRAPH = 64;

export const line = (height: number, ...cells: readonly LayoutCell[]): LayoutLine => ({ height, cells });
export const print = (text: TextTemplate, ...span: ColumnSpan): LayoutCell => ({ text, span });
export const blank = (...span: ColumnSpan): LayoutCell => ({ span });
export const sentence = (...span: ColumnSpan): LayoutCell => ({ span, kind: 'text' });
export const fill = (fact: HeadFact, ...span: ColumnSpan): LayoutCell => ({ fact, span });
export const rate = (column: number): LayoutCell => ({ span: [column, column], kind: 'rate' });
export const executionPoints = (column: number): LayoutCell => ({
  span: [column, column],
  isExecutionPoints: true,
});

/** A text for every column from the first on; `''` leaves its cell empty. */
export const printEach = (first: number, ...texts: readonly TextTemplate[]): readonly LayoutCell[] =>
  texts.map((text, index) => print(text, first + index, first + index));

/** The levels of the indicators, in every layout behind the label at the side. */
export const LEVELS: readonly LayoutColumn[] = [
  { column: 'firstLevel', header: '一级指标', span: [2, 2] },
  { column: 'secondLevel', header: '二级指标', span: [3, 3] },
  { column: 'thirdLevel', header: '三级指标', span: [4, 4] },
];

/** 二级指标 of 产出指标 and of 效益指标 by 财预〔2020〕10号. */
export const OUTPUT = ['数量指标', '质量指标', '时效指标', '成本指标'] as const;
export const BENEFIT = ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'] as const;
