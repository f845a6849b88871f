import { areaSize, cellKey } from './formula-book';
import type { SheetArea, SheetPlace } from './formula-book';
import type { FormulaNode } from './formula-nodes';

/** Formulas that depend on what is written, in an order in which they can be calculated. */
export interface Dependents {
  /** Each after all it reads from. */
  readonly ordered: readonly FormulaNode[];
  /** In a circle, or behind one, or too many to be sorted out. */
  readonly unordered: readonly FormulaNode[];
}

/** Areas up to this size are listed cell by cell. */
const SMALL = 16;
const MOST_SCANS = 100_000_000;
const MOST_READERS = 4_000_000;

const overlap = (a: SheetArea, b: SheetArea): boolean =>
  a.sheet === b.sheet && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

function* keysOf({ sheet, top, left, bottom, right }: SheetArea): Generator<number> {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) yield cellKey({ sheet, row, column });
  }
}

/** Who reads from a cell. */
class ReaderIndex {
  readonly opaque: number[] = [];
  private readonly byCell = new Map<number, number[]>();
  private readonly large: { readonly area: SheetArea; readonly node: number }[] = [];
  private scans = 0;
  private readers = 0;

  constructor(nodes: readonly FormulaNode[]) {
    for (const [index, { reads }] of nodes.entries()) {
      if (reads === 'everything') this.opaque.push(index);
      else for (const area of reads) this.add(area, index);
    }
  }

  get isExhausted(): boolean {
    return this.scans > MOST_SCANS || this.readers > MOST_READERS;
  }

  /** The formulas that read from an area; one may be named more than once. */
  readersOf(area: SheetArea): readonly number[] {
    const readers: number[] = [];
    this.scans += this.large.length + areaSize(area);
    if (this.isExhausted) return readers;
    for (const key of keysOf(area)) for (const node of this.byCell.get(key) ?? []) readers.push(node);
    for (const entry of this.large) if (overlap(entry.area, area)) readers.push(entry.node);
    this.readers += readers.length;
    return readers;
  }

  private add(area: SheetArea, node: number): void {
    if (areaSize(area) > SMALL) {
      this.large.push({ area, node });
      return;
    }
    for (const key of keysOf(area)) {
      const readers = this.byCell.get(key);
      if (readers === undefined) this.byCell.set(key, [node]);
      else readers.push(node);
    }
  }
}

const areaOf = ({ sheet, row, column }: SheetPlace): SheetArea => ({
  sheet,
  top: row,
  bottom: row,
  left: column,
  right: column,
});

/** The nodes whose every source comes before them; the rest stands in a circle or behind one. */
function inOrder(edges: ReadonlyMap<number, readonly number[]>): readonly number[] {
  const waiting = new Map<number, number>();
  for (const node of edges.keys()) waiting.set(node, 0);
  for (const readers of edges.values()) {
    for (const reader of readers) waiting.set(reader, (waiting.get(reader) ?? 0) + 1);
  }
  const ordered = [...waiting.keys()].filter((node) => waiting.get(node) === 0);
  for (const node of ordered) {
    for (const reader of edges.get(node) ?? []) {
      const left = (waiting.get(reader) ?? 0) - 1;
      waiting.set(reader, left);
      if (left === 0) ordered.push(reader);
    }
  }
  return ordered;
}

/**
 * Follows what is written through the formulas, across sheets.
 *
 * @remarks
 * Formulas that may read from anywhere always depend on it. When following takes too long every formula counts
 * as dependent: a result thrown away is calculated again by Excel, a stale one stays.
 */
export function dependentsOf(nodes: readonly FormulaNode[], written: readonly SheetPlace[]): Dependents {
  const index = new ReaderIndex(nodes);
  const opaque = new Set(index.opaque);
  const edges = new Map<number, readonly number[]>();
  const queue = [...opaque, ...written.flatMap((place) => index.readersOf(areaOf(place)))];
  for (const node of queue) {
    const fills = nodes[node]?.fills;
    if (edges.has(node) || fills === undefined) continue;
    const readers = index.readersOf(fills).filter((reader) => !opaque.has(reader));
    edges.set(node, readers);
    for (const reader of readers) if (!edges.has(reader)) queue.push(reader);
    if (index.isExhausted) return { ordered: [], unordered: nodes };
  }
  const pick = (indexes: Iterable<number>): readonly FormulaNode[] =>
    [...indexes].flatMap((node) => nodes[node] ?? []);
  const ordered = new Set(inOrder(edges));
  return { ordered: pick(ordered), unordered: pick([...edges.keys()].filter((node) => !ordered.has(node))) };
}

/** Formulas in an order in which they can be calculated; those in a circle or behind one are left out. */
export function inCalculationOrder(nodes: readonly FormulaNode[]): readonly FormulaNode[] {
  const index = new ReaderIndex(nodes);
  const edges = new Map(nodes.map(({ fills }, node) => [node, index.readersOf(fills)]));
  return index.isExhausted ? [] : inOrder(edges).flatMap((node) => nodes[node] ?? []);
}
