import type { Decimal } from '../number/decimal';
import { decimalOfNumber, integer, over, times } from '../number/decimal';
import { printDecimal } from '../number/rounding';
import type { Cell, SheetSnapshot } from '../sheet/sheet-snapshot';
import { readNumberFormat } from './number-format';

const MILLISECONDS_PER_DAY = 86_400_000;
/** 9999-12-31, the last day Excel knows. */
const LAST_SERIAL = 2_958_465;

/** The calendar day of a serial number; `null` where Excel has none. */
function dayOfSerial(serial: number, dateSystem: SheetSnapshot['dateSystem']): Date | null {
  if (!(serial >= 0 && serial <= LAST_SERIAL)) return null;
  const whole = Math.floor(serial);
  // Excel counts a 29 February 1900 that never was; days before it lie one later than the count says.
  const days = dateSystem === 1900 && whole < 60 ? whole + 1 : whole;
  const dayZero = dateSystem === 1900 ? Date.UTC(1899, 11, 30) : Date.UTC(1904, 0, 1);
  return new Date(dayZero + days * MILLISECONDS_PER_DAY);
}

function dateText(day: Date, precision: 'date' | 'month' | 'year'): string {
  const year = day.getUTCFullYear();
  const month = day.getUTCMonth() + 1;
  switch (precision) {
    case 'year':
      return `${year}年`;
    case 'month':
      return `${year}年${month}月`;
    case 'date':
      return day.toISOString().slice(0, 10);
  }
}

/** All places of a number of 15 significant digits, without an exponent. */
function plainDigits(value: Decimal, magnitude: number): string {
  const exponent = magnitude === 0 ? 0 : Math.floor(Math.log10(Math.abs(magnitude)));
  return printDecimal(value, Math.max(0, 16 - exponent));
}

const SHORT_NUMBER = /^-?\d{1,11}(?:\.\d{1,4})?$/u;

function numberText(value: number, cell: Cell, dateSystem: SheetSnapshot['dateSystem']): string {
  const format = readNumberFormat(cell.numberFormat);
  if (format.kind === 'date' || format.kind === 'month' || format.kind === 'year') {
    const day = dayOfSerial(value, dateSystem);
    if (day !== null) return dateText(day, format.kind);
  }
  const typed = value.toString();
  const isShown = format.kind !== 'percent' && format.scaleDown === 0;
  if (isShown && SHORT_NUMBER.test(typed)) return `${format.before}${typed}${format.after}`;
  const exact = decimalOfNumber(value);
  if (exact === null) return '';
  if (format.kind === 'percent') {
    return `${format.before}${plainDigits(times(exact, integer(100)), value * 100)}%${format.after}`;
  }
  const scaled = over(exact, integer(10 ** format.scaleDown));
  return `${format.before}${plainDigits(scaled, value / 10 ** format.scaleDown)}${format.after}`;
}

/**
 * The cell in the words a careful reader would read out, from value and number format together.
 *
 * @remarks
 * A percentage is the exact value times 100, whatever the format shows (0.9508 under `0%` is `95.08%`); a
 * date is written in full unless its format names no day; a unit of the format stays (`0"家"`). Text is as
 * typed, `''` for blank text.
 * @example cellText({ value: 0.9508, numberFormat: '0%', … }, 1900) // '95.08%'
 */
export function cellText(cell: Cell, dateSystem: SheetSnapshot['dateSystem']): string {
  if (cell.error !== null) return cell.error;
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'string') return value.trim() === '' ? '' : value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return numberText(value, cell, dateSystem);
}
