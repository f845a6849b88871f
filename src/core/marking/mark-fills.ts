import type { Mark } from './mark';

/** 标记的底色: light enough for black text of any size, and told apart by more than their order. */
export const MARK_FILLS: Readonly<Record<Mark['kind'], `#${string}`>> = {
  missing: '#FFF2CC',
  explanation: '#FCE4D6',
  incompleteRow: '#FFFBEB',
};
