import { contextOf, targetCellsOf } from '../evaluate';
import type { FormCell, Indicator } from '../form/form';
import { readNumberFormat } from '../form/number-format';
import { plainText } from '../number/plain-text';
import { toNumber } from '../number/decimal';
import type { IndicatorContext } from '../target/direction';
import { printTarget } from '../target/print-target';
import { joinTarget, readTarget, targetCells } from '../target/read-target';
import type { TargetCells } from '../target/read-target';
import { isBoundTarget } from '../target/target';
import { parseDirection } from '../target/target-columns';
import type { OutlineRow, OutlineValue } from './form-outline';
import { textValue } from './form-outline';

/** A target as the columns of the new form take it. */
export type CarriedTarget = Pick<OutlineRow, 'targetSign' | 'target' | 'unit'>;

const isDate = ({ cell }: FormCell): boolean =>
  typeof cell.value === 'number' &&
  ['date', 'month', 'year'].includes(readNumberFormat(cell.numberFormat).kind);

/**
 * What a cell holds, to be put into another workbook.
 *
 * @remarks A date goes as its words: the other workbook may count its days from another year.
 */
export function carriedValue(cell: FormCell | null): OutlineValue {
  if (cell === null || cell.text === '' || cell.cell.error !== null) return textValue('');
  const { value, numberFormat } = cell.cell;
  if (typeof value !== 'number' || isDate(cell)) return textValue(cell.text);
  return { value, numberFormat };
}

/** Whether two ways of writing a target mean the same; text that nobody can read means only itself. */
function isSameTarget(a: TargetCells, b: TargetCells, context: IndicatorContext): boolean {
  const [one, other] = [readTarget(a, context), readTarget(b, context)];
  const printed = printTarget(one);
  if (printed === null) return one.kind === other.kind && joinTarget(a) === joinTarget(b);
  return one.kind === other.kind && printed === printTarget(other);
}

const SIGNS = { atLeast: '≥', atMost: '≤', exactly: '＝' } as const;

/** 正向 or 反向 in front of a figure without a comparator. */
function withDirection(text: string, { direction }: TargetCells): string {
  const sign = parseDirection(direction);
  return sign !== null && /^\d/u.test(plainText(text)) ? `${SIGNS[sign]}${text}` : text;
}

/** The target in one cell: as it stands where it stood in one, else its cells joined without loss of meaning. */
function inOneCell(indicator: Indicator, context: IndicatorContext): OutlineValue {
  const cells = targetCellsOf(indicator);
  if (cells.sign === '' && cells.direction === '' && cells.unit === '') return carriedValue(indicator.target);
  const joined = withDirection(joinTarget(cells), cells);
  const candidates = [joined, printTarget(readTarget(cells, context)) ?? joined];
  const same = candidates.find((text) => isSameTarget(cells, targetCells(text), context));
  return textValue(same ?? joined);
}

const NO_TEXT = textValue('');

/** A target in one cell, divided into comparator, figure and unit; whole in the middle where that would change it. */
function divided(indicator: Indicator, context: IndicatorContext): CarriedTarget {
  const cells = targetCellsOf(indicator);
  const target = readTarget(cells, context);
  const whole = { targetSign: NO_TEXT, target: carriedValue(indicator.target), unit: NO_TEXT };
  if (target.kind === 'descriptive') return { ...whole, targetSign: textValue('定性') };
  if (!isBoundTarget(target)) return whole;
  const { number, magnitude, unit } = target.bound;
  const sign = target.isExplicit ? SIGNS[target.kind] : '';
  const unitText = `${magnitude}${unit?.name ?? ''}`;
  const value = toNumber(number);
  const parts: TargetCells = { ...targetCells(String(value)), isNumber: true, sign, unit: unitText };
  return isSameTarget(cells, parts, context)
    ? {
        targetSign: textValue(sign),
        target: { value, numberFormat: 'General' },
        unit: textValue(unitText),
      }
    : whole;
}

/**
 * 年度指标值 for another layout, with the same meaning.
 *
 * @remarks
 * Years in a target stay as they are. Moving them on would be a guess (`2025年12月底前` may be a stage of a longer
 * plan), and `year-mismatch` leads the person to every one of them.
 * @param isDivided the layout has columns of its own for comparator and unit
 */
export function carryTarget(indicator: Indicator, year: number | null, isDivided: boolean): CarriedTarget {
  const context = contextOf(indicator, year);
  if (!isDivided) return { targetSign: NO_TEXT, target: inOneCell(indicator, context), unit: NO_TEXT };
  const { targetSign, unit, target } = indicator;
  if (targetSign === null && unit === null) return divided(indicator, context);
  return {
    targetSign: carriedValue(targetSign),
    target: carriedValue(target),
    unit: carriedValue(unit),
  };
}
