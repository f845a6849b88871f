import type { CellLook } from './sheet-draft';

/** A cell of the table: a thin border, 宋体 11, centred, wrapped, as 附件3 is printed. */
export const BOXED: CellLook = {
  fontSize: 11,
  isBold: false,
  horizontal: 'center',
  vertical: 'center',
  isWrapped: true,
  hasBorder: true,
  fill: null,
  numberFormat: 'General',
};

/** Sentences in the table. */
export const BOXED_TEXT: CellLook = { ...BOXED, horizontal: 'left' };

/** 执行率: two places of a percentage, which is also how 重新计算 writes it. */
export const BOXED_RATE: CellLook = { ...BOXED, numberFormat: '0.00%' };

/** Amounts of money in a list. */
export const BOXED_AMOUNT: CellLook = { ...BOXED, horizontal: 'right', numberFormat: '#,##0.00####' };

/** The head of a list. */
export const LIST_HEAD: CellLook = { ...BOXED, isBold: true, fill: '#F2F2F2' };

/** 表题. */
export const TITLE: CellLook = { ...BOXED, fontSize: 16, isBold: true, hasBorder: false };

/** A line above or below the table. */
export const LINE: CellLook = { ...BOXED_TEXT, hasBorder: false };
export const CENTRED_LINE: CellLook = { ...BOXED, hasBorder: false };
