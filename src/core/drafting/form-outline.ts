import type { IndicatorColumn } from '../form/form';
import type { CellValue } from '../sheet/sheet-snapshot';
import type { HeadFact, FormLayout, LayoutCategory } from './form-layout';

/** What is put into a cell of the form in advance. */
export interface OutlineValue {
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** A row of the indicator table; an empty one is a spare row, which no check complains about. */
export interface OutlineRow {
  /** What stands under the columns in advance; nothing where the person writes. */
  readonly values: Readonly<Partial<Record<IndicatorColumn, OutlineValue>>>;
  /** Whether 达成程度 is to be chosen in the row; `null` where nobody can know yet. */
  readonly isDescriptive: boolean | null;
}

export interface OutlineDimension {
  readonly label: string;
  readonly rows: readonly OutlineRow[];
}

export interface OutlineCategory {
  readonly label: string;
  /** Printed behind the label; `null` prints none. */
  readonly points: number | null;
  readonly dimensions: readonly OutlineDimension[];
}

/** Amounts of the form are in 元 or in 万元. */
export type FormUnit = 'yuan' | 'tenThousandYuan';

/** What a new form holds besides what its layout prints. */
export interface FormOutline extends Readonly<Record<HeadFact, string>> {
  /** `null` leaves a gap for it. */
  readonly year: number | null;
  readonly unit: FormUnit;
  readonly executionPoints: number;
  /** 分值 of all indicators together. */
  readonly indicatorPoints: number;
  readonly categories: readonly OutlineCategory[];
}

/** 满分: execution and indicators together, in every layout. */
export const FULL_POINTS = 100;

/** Of an empty cell. */
export const NOTHING: OutlineValue = { value: null, numberFormat: 'General' };

export const textValue = (text: string): OutlineValue =>
  text === '' ? NOTHING : { value: text, numberFormat: 'General' };

const SPARE_ROW: OutlineRow = { values: {}, isDescriptive: null };

export const spareRows = (count: number): readonly OutlineRow[] =>
  Array.from({ length: count }, () => SPARE_ROW);

/** The levels of a layout, each second level with the same number of spare rows. */
export const emptyCategories = (
  { indicators }: FormLayout,
  rowsPerDimension: number,
): readonly OutlineCategory[] =>
  indicators.categories.map(({ label, points, dimensions }: LayoutCategory) => ({
    label,
    points,
    dimensions: dimensions.map((dimension) => ({ label: dimension, rows: spareRows(rowsPerDimension) })),
  }));
