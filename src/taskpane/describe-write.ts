import { printAddress } from '../core/index';
import type { CellValue, CellWrite } from '../core/index';

const printValue = (value: CellValue): string => (value === null || value === '' ? '空' : String(value));

/** @example describeWrite({ at: H13, from: 20, to: 12.5 }) // 'H13 20 → 12.5' */
export const describeWrite = ({ at, from, to, fromError, toError }: CellWrite): string =>
  `${printAddress(at)} ${printValue(fromError ?? from)} → ${printValue(toError ?? to)}`;
