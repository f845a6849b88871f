import { LONGEST_TEXT } from '../../core/sheet/sheet-snapshot';
import type { CellValue } from '../../core/sheet/sheet-snapshot';
import { isError } from './formula/formula-value';
import type { Scalar } from './formula/formula-value';
import type { SharedStringsDraft } from './shared-strings';
import { escapeCellText, escapeXml, textElement } from './xml-text';

/** What stands in a cell's element: the attribute `t` and the element that holds the value. */
export interface CellText {
  readonly type: string | null;
  readonly element: string;
}

export const NO_VALUE: CellText = { type: null, element: '' };

const valueElement = (text: string, prefix: string): string => `<${prefix}v>${text}</${prefix}v>`;

/** A number in the fewest digits that read back as the same number. */
const numberText = (value: number): string => String(value + 0);

/** As much of a text as a cell holds, and no half of a character. */
const fitting = (text: string): string =>
  text.length <= LONGEST_TEXT ? text : text.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/u, '');

/**
 * A constant for a cell. Text stays text, whatever it begins with, and ends where the cell is full.
 *
 * @param strings `null` for a workbook without shared strings, whose texts stand in the cells
 */
export function constantText(value: CellValue, prefix: string, strings: SharedStringsDraft | null): CellText {
  if (value === null) return NO_VALUE;
  if (typeof value === 'number') return { type: null, element: valueElement(numberText(value), prefix) };
  if (typeof value === 'boolean') return { type: 'b', element: valueElement(value ? '1' : '0', prefix) };
  return strings === null
    ? { type: 'inlineStr', element: `<${prefix}is>${textElement(fitting(value), prefix)}</${prefix}is>` }
    : { type: 's', element: valueElement(String(strings.refer(fitting(value))), prefix) };
}

/** The cached result of a formula. */
export function resultText(value: Scalar, prefix: string): CellText {
  if (typeof value === 'string')
    return { type: 'str', element: valueElement(escapeCellText(fitting(value)), prefix) };
  if (isError(value)) return { type: 'e', element: valueElement(escapeXml(value.error), prefix) };
  return constantText(value, prefix, null);
}
