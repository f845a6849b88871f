import type { Decimal } from '../number/decimal';
import { decimalOfNumber, integer, over, parseDecimal, times } from '../number/decimal';
import { plainText } from '../number/plain-text';
import type { Cell } from '../sheet/sheet-snapshot';
import type { Amount, AmountCell, AmountUnit } from './form';
import { saysNothing } from './label-text';

const YUAN: Readonly<Record<AmountUnit, Decimal>> = {
  yuan: integer(1),
  thousandYuan: integer(1_000),
  tenThousandYuan: integer(10_000),
  hundredMillionYuan: integer(100_000_000),
};

/** The same amount in another unit. */
export const amountIn = (value: Decimal, from: AmountUnit, to: AmountUnit): Decimal =>
  from === to ? value : over(times(value, YUAN[from]), YUAN[to]);

const WORD_UNITS: ReadonlyMap<string, Decimal> = new Map([
  ['元', YUAN.yuan],
  ['千元', YUAN.thousandYuan],
  ['万', YUAN.tenThousandYuan],
  ['万元', YUAN.tenThousandYuan],
  ['百万元', integer(1_000_000)],
  ['亿', YUAN.hundredMillionYuan],
  ['亿元', YUAN.hundredMillionYuan],
]);

const SEPARATED = /^[+-]?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?$/u;
const WITH_UNIT = /^(.*?\d\.?)(元|千元|万|万元|百万元|亿|亿元)整?$/u;

/** No budget has more digits. */
const MOST_DIGITS = 18;

/** `120,000.00`, `3577. 95`, `１２`; `null` for everything else. */
function parseTyped(plain: string): Decimal | null {
  if (plain.replace(/\D/gu, '').length > MOST_DIGITS) return null;
  const bare = plain.replace(/^[¥￥]/u, '');
  return parseDecimal(SEPARATED.test(bare) ? bare.replace(/[,，]/gu, '') : bare);
}

/**
 * 金额: what a money cell says, in the unit of its block.
 *
 * @remarks
 * Blank, `无`, `-`, `—`, `——` and `/` are no amount, zero is zero. Digits typed as text are an amount; text
 * with a unit (`350万`) is not a number, and keeps what it says. More than 18 digits say nothing.
 * @example readAmount('350万' in a 万元 block) // { kind: 'text', value: 350 }
 */
export function readAmount({ value, error }: Cell, unit: AmountUnit): Amount {
  if (error !== null) return { kind: 'text', value: null };
  if (value === null) return { kind: 'none' };
  if (typeof value === 'boolean') return { kind: 'text', value: null };
  if (typeof value === 'number') {
    const exact = decimalOfNumber(value);
    return exact === null ? { kind: 'none' } : { kind: 'amount', value: exact };
  }
  const plain = plainText(value).replace(/ /gu, '');
  if (saysNothing(plain)) return { kind: 'none' };
  const typed = parseTyped(plain);
  if (typed !== null) return { kind: 'amount', value: typed };
  const [, digits = '', word = ''] = WITH_UNIT.exec(plain) ?? [];
  const factor = WORD_UNITS.get(word);
  const figure = parseTyped(digits);
  if (factor === undefined || figure === null) return { kind: 'text', value: null };
  return { kind: 'text', value: over(times(figure, factor), YUAN[unit]) };
}

/** What an amount cell comes to; `null` for no amount and for text nobody can read. */
export const amountOf = (cell: AmountCell | null): Decimal | null =>
  cell === null || cell.amount.kind === 'none' ? null : cell.amount.value;

const UNIT_WORDS: readonly (readonly [RegExp, AmountUnit])[] = [
  [/亿元/u, 'hundredMillionYuan'],
  [/万元/u, 'tenThousandYuan'],
  [/千元/u, 'thousandYuan'],
  [/[(:单位]人?民?币?元|^(?:人民币)?元$|元\)/u, 'yuan'],
];

/** 金额单位 in a label such as `项目资金（万元）`; `null` where it names none. */
export function amountUnitIn(text: string): AmountUnit | null {
  const plain = plainText(text).replace(/ /gu, '');
  return UNIT_WORDS.find(([word]) => word.test(plain))?.[1] ?? null;
}
