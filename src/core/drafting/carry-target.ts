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
import { ARABIC_NUMBER, CHINESE_DIGIT } from '../target/numeral';
import { LEADING_SIGNS, TRAILING_SIGNS } from '../target/words.zh-cn';
import type { OutlineValue } from './form-outline';
import { NOTHING, textValue } from './form-outline';

/** A target as the columns of the new form take it. */
export type CarriedTarget = Readonly<Record<'targetSign' | 'target' | 'unit', OutlineValue>>;

const SIGNS = { atLeast: '≥', atMost: '≤', exactly: '＝' } as const;

const CALENDAR: ReadonlySet<string> = new Set(['date', 'month', 'year']);

/**
 * What a cell holds, to be put into another workbook.
 *
 * @remarks A date goes as its words: the other workbook may count its days from another year.
 */
function carriedValue(cell: FormCell | null): OutlineValue {
  if (cell === null || cell.cell.error !== null) return NOTHING;
  const { value, numberFormat } = cell.cell;
  const isNumber = typeof value === 'number' && !CALENDAR.has(readNumberFormat(numberFormat).kind);
  return isNumber ? { value, numberFormat } : textValue(cell.text);
}

/** What a target means, however it is written; text that nobody can read means only itself. */
function meaningOf(cells: TargetCells, context: IndicatorContext): string {
  const target = readTarget(cells, context);
  return `${target.kind} ${printTarget(target) ?? joinTarget(cells)}`;
}

/** The comparator that 正向 or 反向 stands for. */
function signOfDirection({ direction }: TargetCells): string {
  const sign = parseDirection(direction);
  return sign === null ? '' : SIGNS[sign];
}

/** The target in one cell: as it stands where it stood in one, else its cells joined without loss of meaning. */
function inOneCell(indicator: Indicator, context: IndicatorContext): OutlineValue {
  const cells = targetCellsOf(indicator);
  const words = joinTarget(cells);
  const sign = /^\d/u.test(plainText(words)) ? signOfDirection(cells) : '';
  const joined = `${sign}${words}`;
  const meaning = meaningOf(cells, context);
  const alone = { ...targetCells(cells.value), isNumber: cells.isNumber };
  if (joined === cells.value && meaningOf(alone, context) === meaning) return carriedValue(indicator.target);
  const printed = printTarget(readTarget(cells, context)) ?? joined;
  const same = [joined, printed].find((text) => meaningOf(targetCells(text), context) === meaning);
  return textValue(same ?? joined);
}

const anyOf = (words: Readonly<Record<string, string>>): string => Object.values(words).join('|');

const FIGURE_ALONE = new RegExp(
  `^(?:${anyOf(LEADING_SIGNS)})?(?:${ARABIC_NUMBER}|[${CHINESE_DIGIT}]+)(?<unit>.*?)(?:${anyOf(TRAILING_SIGNS)})?$`,
  'u',
);

/**
 * Whether a cell says comparator, figure and unit alone, so that columns of those hold all of it.
 *
 * @example isFigureAlone('2022年服务不少于5家', '家') // false
 */
function isFigureAlone(value: string, unit: string): boolean {
  const found = FIGURE_ALONE.exec(plainText(value))?.groups?.['unit'];
  return found === '' || found === unit;
}

/**
 * A target in columns for comparator, figure and unit.
 *
 * @remarks As it stands where dividing it would change it, or lose words of the person's.
 */
function divided(indicator: Indicator, context: IndicatorContext): CarriedTarget {
  const cells = targetCellsOf(indicator);
  const whole = {
    targetSign: carriedValue(indicator.targetSign),
    target: carriedValue(indicator.target),
    unit: carriedValue(indicator.unit),
  };
  const meaning = meaningOf(cells, context);
  const isDivided = indicator.targetSign !== null || indicator.unit !== null;
  if (isDivided && meaningOf({ ...cells, direction: '' }, context) === meaning) return whole;
  const target = readTarget(cells, context);
  if (target.kind === 'descriptive') return { ...whole, targetSign: textValue('定性') };
  if (!isBoundTarget(target)) return whole;
  const { number, magnitude, unit } = target.bound;
  const sign = target.isExplicit ? SIGNS[target.kind] : signOfDirection(cells);
  const unitText = `${magnitude}${unit?.name ?? ''}`;
  if (!isFigureAlone(cells.value, unitText))
    return target.isExplicit ? whole : { ...whole, targetSign: textValue(sign) };
  const value = toNumber(number);
  const parts: TargetCells = { ...targetCells(String(value)), isNumber: true, sign, unit: unitText };
  if (meaningOf(parts, context) !== meaning) return whole;
  return {
    targetSign: textValue(sign),
    target: { value, numberFormat: 'General' },
    unit: textValue(unitText),
  };
}

/**
 * 年度指标值 for another layout, with the same meaning.
 *
 * @remarks
 * Years in a target stay as they are. Moving them on would be a guess (`2025年12月底前` may be a stage of a longer
 * plan), and `year-mismatch` leads the person to every one of them. No layout has a column for 正向 and 反向: where
 * they decide, the comparator they stand for is written.
 * @param isDivided the layout has columns of its own for comparator and unit
 */
export function carryTarget(indicator: Indicator, year: number | null, isDivided: boolean): CarriedTarget {
  const context = contextOf(indicator, year);
  if (isDivided) return divided(indicator, context);
  return { targetSign: NOTHING, target: inOneCell(indicator, context), unit: NOTHING };
}
