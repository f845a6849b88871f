import type { IndicatorColumn } from '../form/form';

/** 表样: the layouts of 附件3 that can be inserted. */
export type LayoutName = '益阳' | '全国' | '湖北' | '四川';

/** The first and the last column of a cell, counted from 1. */
export type ColumnSpan = readonly [left: number, right: number];

/** Facts about the project that the head of the form asks for. */
export type HeadFact = 'projectName' | 'supervisingDepartment' | 'implementingAgency';

/**
 * A printed text with places for what is known of the form: `{year}` and `{unit}`, `{execution}` for the points
 * of the execution, `{indicators}` for those of all indicators; each at most once.
 */
export type TextTemplate = string;

/** A cell of a line: a printed text, a fact to be filled in, or an empty cell for the person. */
export interface LayoutCell {
  readonly span: ColumnSpan;
  readonly text?: TextTemplate;
  readonly fact?: HeadFact;
  /** 分值 of the execution, as a number. */
  readonly isExecutionPoints?: true;
  /** `rate` for 执行率; `text` for sentences, which stand at the left. */
  readonly kind?: 'rate' | 'text';
  /** How many lines it reaches down; 1 where none is given. */
  readonly lines?: number;
}

/** A row of the form; its height in points. */
export interface LayoutLine {
  readonly height: number;
  readonly cells: readonly LayoutCell[];
}

/** Lines with a label at their left side that reaches over all of them. */
export interface LayoutBlock {
  readonly side: { readonly span: ColumnSpan; readonly text: TextTemplate } | null;
  readonly lines: readonly LayoutLine[];
}

/** A column of the indicator table. */
export interface LayoutColumn {
  readonly column: IndicatorColumn;
  readonly header: string;
  readonly span: ColumnSpan;
}

/** 一级指标 of a layout with its 二级指标; `points` is printed behind the label, `null` where the source prints none. */
export interface LayoutCategory {
  readonly label: string;
  readonly points: number | null;
  readonly dimensions: readonly string[];
}

/** A layout of the form as data: what is printed where, and what is left empty. */
export interface FormLayout {
  readonly name: LayoutName;
  /** The preset of 评分办法 that belongs to it, by name. */
  readonly policy: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly columnWidths: readonly number[];
  /** Lines above the table. */
  readonly heading: readonly { readonly text: TextTemplate; readonly kind: 'title' | 'centred' | 'left' }[];
  readonly head: readonly LayoutBlock[];
  /** 分值 of the budget's execution. */
  readonly executionPoints: number;
  readonly indicators: {
    readonly side: { readonly span: ColumnSpan; readonly text: TextTemplate };
    readonly columns: readonly LayoutColumn[];
    readonly categories: readonly LayoutCategory[];
  };
  /** 总分 or 合计, over the columns in front of 分值 and 得分. */
  readonly total: { readonly text: string; readonly span: ColumnSpan };
  readonly footer: readonly LayoutLine[];
}
