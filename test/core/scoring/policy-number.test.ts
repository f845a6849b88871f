import { integer, over, ZERO } from '../../../src/core/number/decimal';
import { policyNumber } from '../../../src/core/scoring/policy-number';

describe('policyNumber', () => {
  it('reads the literal, not the double', () => {
    expect(policyNumber(0.7)).toEqual(over(integer(7), integer(10)));
  });

  it('takes what is no number for zero', () => {
    expect(policyNumber(Number.NaN)).toEqual(ZERO);
  });
});
