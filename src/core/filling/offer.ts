import { type CellAddress, isSameCell } from '../sheet/cell-address';
import type { CellValue } from '../sheet/sheet-snapshot';
import type { WritePlan } from '../writing/write-plan';

/** 填写建议: a text for one cell of the person's own. It is shown first, and written by nobody but them. */
export interface FillingOffer {
  /** A beginning of 偏差原因分析及改进措施 to complete, or 年度指标值 in its canonical writing. */
  readonly kind: 'explanationOpening' | 'canonicalTarget';
  readonly at: CellAddress;
  /** What the cell holds now; nobody writes over anything else. */
  readonly from: CellValue;
  readonly text: string;
}

/** Whether two offers would write the same over the same. */
export const isSameOffer = (a: FillingOffer, b: FillingOffer): boolean =>
  a.kind === b.kind && isSameCell(a.at, b.at) && a.from === b.from && a.text === b.text;

/** What accepting an offer writes: its one cell. */
export const planOffer = (sheet: string, { at, from, text }: FillingOffer): WritePlan => ({
  sheet,
  writes: [{ at, from, to: text }],
});
