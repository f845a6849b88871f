import { HostRange } from '../model/host-range';
import { ExcelError } from './excel-error';
import { HostObject } from './object-type';

/** @throws ExcelError for anything but a text */
export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new ExcelError('InvalidArgument');
  return value;
}

/** @throws ExcelError for anything but a whole number */
export function wholeNumberOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new ExcelError('InvalidArgument');
  return value;
}

/** @throws ExcelError for anything but a number */
export function numberOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new ExcelError('InvalidArgument');
  return value;
}

/** @throws ExcelError for anything but a truth value */
export function truthOf(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument');
  return value;
}

/** @throws ExcelError for anything but a range */
export function rangeOf(value: unknown): HostRange {
  if (!(value instanceof HostObject) || !(value.self instanceof HostRange)) {
    throw new ExcelError('InvalidArgument');
  }
  return value.self;
}

/** Trailing arguments that were left out arrive as `null` or not at all. */
export const isMissing = (value: unknown): value is null | undefined => value === null || value === undefined;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
