import { decimalOfNumber, ZERO, type Decimal } from '../number/decimal';

/**
 * A number of the policy, read as the decimal literal it was written as: 0.7 is 7/10.
 *
 * @remarks A policy that came through `parsePolicy` holds finite numbers only; any other number counts as zero.
 */
export const policyNumber = (value: number): Decimal => decimalOfNumber(value) ?? ZERO;
