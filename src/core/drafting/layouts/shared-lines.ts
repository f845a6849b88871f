import type { ColumnSpan, HeadFact, LayoutCell, LayoutLine, TextTemplate } from '../form-layout';

/** Heights of lines in points: one line of text, two lines, a paragraph. */
export const ONE_LINE = 22;
export const TWO_LINES = 32;
export const PARAGRAPH = 64;

export const line = (height: number, ...cells: readonly LayoutCell[]): LayoutLine => ({ height, cells });
export const print = (text: TextTemplate, ...span: ColumnSpan): LayoutCell => ({ text, span });
export const blank = (...span: ColumnSpan): LayoutCell => ({ span });
export const sentence = (...span: ColumnSpan): LayoutCell => ({ span, kind: 'text' });
export const fill = (fact: HeadFact, ...span: ColumnSpan): LayoutCell => ({ fact, span });
export const rate = (...span: ColumnSpan): LayoutCell => ({ span, kind: 'rate' });
export const executionPoints = (...span: ColumnSpan): LayoutCell => ({ span, isExecutionPoints: true });
