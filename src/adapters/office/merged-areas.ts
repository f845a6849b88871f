import { parseArea } from '../../core/sheet/cell-address';
import type { CellArea } from '../../core/sheet/cell-address';

/** A sheet's name before an address: quoted, with quotes doubled, or plain. */
const SHEET_PREFIX = /(?:'(?:[^']|'')*'|[^',!]+)!/gu;

/**
 * Reads the address of several areas as Excel prints it.
 *
 * @example parseAreas("'甲,乙'!A1:D1,'甲,乙'!A5:B6") // the areas A1:D1 and A5:B6
 */
export const parseAreas = (address: string): readonly CellArea[] =>
  address
    .replace(SHEET_PREFIX, '')
    .split(',')
    .flatMap((text) => parseArea(text.trim()) ?? []);
