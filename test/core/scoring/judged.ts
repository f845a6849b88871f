import type { Judgement } from '../../../src/core/judgement/judgement';
import { parseDecimal, type Decimal } from '../../../src/core/number/decimal';

/** An exact number from its digits. */
export function decimal(digits: string): Decimal {
  const value = parseDecimal(digits);
  if (value === null) throw new Error(`no number: ${digits}`);
  return value;
}

/** A judgement of a quantity that was met, apart from what is given. */
export const judgement = (given: Partial<Judgement>): Judgement => ({
  outcome: 'met',
  completionRate: null,
  basis: 'quantity',
  isReverse: false,
  notes: [],
  sentence: '实际完成值达到年度指标值',
  ...given,
});
