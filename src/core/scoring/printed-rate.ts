import type { FormCell } from '../form/form';
import {
  decimalOfNumber,
  integer,
  isAbove,
  isEqual,
  over,
  parseDecimal,
  times,
  type Decimal,
} from '../number/decimal';
import { roundHalfUp } from '../number/rounding';
import { isRoundedOff } from './rounded-off';

/** How a form writes a rate: 0.8618 (also under a % format), 86.18, or the text `86.18%`. */
export type RateKind = 'fraction' | 'percentNumber' | 'percentText';

/** 执行率 as printed: what it may mean; a bare 0.86 or 100 without a header that says (%) can mean two rates. */
export interface PrintedRate {
  readonly kind: RateKind;
  readonly readings: readonly Decimal[];
}

const HUNDRED = integer(100);
const PLACES = 2;
/** A bare number above it is taken for per cent when the rate has to be written anew. */
const HIGHEST_BARE_FRACTION = integer(2);

const inPercent = (rate: Decimal): Decimal => times(rate, HUNDRED);

/** A `%` that scales the value; one in quotes or behind a backslash only follows it. */
const isPercentFormat = ({ cell }: FormCell): boolean =>
  cell.numberFormat.replace(/"[^"]*"|\\./gu, '').includes('%');

function percentKind({ cell }: FormCell, rate: Decimal): RateKind {
  if (typeof cell.value !== 'number') return 'percentText';
  const value = decimalOfNumber(cell.value);
  return value !== null && isEqual(value, rate) ? 'fraction' : 'percentNumber';
}

/**
 * Reads a printed rate.
 *
 * @param isRateInPercent the header says (%): a bare 86.18 is 86.18 %
 * @returns `null` for a cell that holds no rate.
 * @example readPrintedRate(cell saying '86.18%', false) // percentText, 0.8618
 */
export function readPrintedRate(cell: FormCell, isRateInPercent: boolean): PrintedRate | null {
  const text = cell.text.replace(/\s/gu, '').replace(/[％﹪]/u, '%');
  const percent = text.endsWith('%') ? parseDecimal(text.slice(0, -1)) : null;
  if (percent !== null) {
    const rate = over(percent, HUNDRED);
    return { kind: percentKind(cell, rate), readings: [rate] };
  }
  const bare = parseDecimal(text);
  if (bare === null) return null;
  if (isRateInPercent) return { kind: 'percentNumber', readings: [over(bare, HUNDRED)] };
  const kind = isAbove(bare, HIGHEST_BARE_FRACTION) ? 'percentNumber' : 'fraction';
  return { kind, readings: [bare, over(bare, HUNDRED)] };
}

/** The kind a cell itself shows; `null` for a cell without a rate and without a % format. */
function ownKindOf(cell: FormCell, isRateInPercent: boolean): RateKind | null {
  if (typeof cell.cell.value === 'string' && /[%％﹪]/u.test(cell.cell.value)) return 'percentText';
  if (isPercentFormat(cell)) return 'fraction';
  return readPrintedRate(cell, isRateInPercent)?.kind ?? null;
}

/**
 * How to write a rate into a cell, in the kind the form uses.
 *
 * @param examples rates in other rows of the block, for a cell that shows no kind itself; a header that says
 * (%) outweighs all of them but text
 */
export function rateKindOf(
  cell: FormCell,
  examples: readonly FormCell[],
  isRateInPercent: boolean,
): RateKind {
  const own = ownKindOf(cell, isRateInPercent);
  if (own !== null) return own;
  const [shown = 'fraction'] = examples
    .map((example) => ownKindOf(example, isRateInPercent))
    .filter((kind) => kind !== null);
  return isRateInPercent && shown !== 'percentText' ? 'percentNumber' : shown;
}

/** Whether the printed rate is the computed one, compared at two places of the percentage. */
export const isSameRate = ({ readings }: PrintedRate, rate: Decimal): boolean =>
  readings.some((reading) =>
    isEqual(roundHalfUp(inPercent(reading), PLACES), roundHalfUp(inPercent(rate), PLACES)),
  );

/** Whether the printed rate is the computed one in fewer places: 86 % for 86.18 %. */
export const isRoundedRate = ({ readings }: PrintedRate, rate: Decimal): boolean =>
  readings.some((reading) => isRoundedOff(inPercent(reading), inPercent(rate), PLACES));
