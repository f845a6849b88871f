import fc from 'fast-check';
import { fractionOf } from '../../../src/core/number/decimal';
import type { CellSpec, FormSpec, FundsSpec, MoneySpec, RowSpec } from './scored-form-builder';

const SCORES: readonly CellSpec[] = [
  undefined,
  null,
  0,
  7,
  10,
  '10',
  12,
  -1,
  '满分',
  '/',
  { value: 9, formula: '=4+5' },
  { error: '#REF!', formula: '=A1' },
  { formula: '=A1' },
  { error: '#N/A' },
];
const WEIGHTS: readonly CellSpec[] = [10, 10, '20', 33.333, 0, undefined, '十分'];
const AMOUNTS: readonly MoneySpec[] = [0, 100, 86.18, 43.2, '—', '若干', { text: '350万', value: 350 }, null];
const RATES: readonly CellSpec[] = [
  undefined,
  null,
  1,
  100,
  0.86,
  '86.18%',
  '—',
  { value: 0.86, numberFormat: '0%' },
  { value: null, numberFormat: '0.00%' },
  { value: 0.5, formula: '=A1/B1' },
];

const from = <Value>(values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);

const anyRow: fc.Arbitrary<RowSpec> = fc.record({
  score: from(SCORES),
  maxScore: from(WEIGHTS),
  explanation: from<CellSpec>([undefined, '无', '资金到位晚', null]),
  target: from<CellSpec>(['≥10家', undefined, '2021年底前']),
  actual: from<CellSpec>(['10家', undefined, { formula: '=A1' }]),
  outcome: from(['met', 'exceeded', 'partly', 'missed', 'undecidable', 'notApplicable'] as const),
  rate: fc.option(
    fc
      .tuple(fc.integer({ min: -50, max: 500 }), fc.integer({ min: 1, max: 99 }))
      .map(([dividend, divisor]) => fractionOf(BigInt(dividend), BigInt(divisor))),
    { nil: null },
  ),
  basis: from(['quantity', 'rank', 'descriptive', 'deadline'] as const),
  isReverse: fc.boolean(),
  notes: from([[], ['unitMismatch'], ['targetUnreadable']] as const),
  isLocked: fc.boolean(),
});

const anyFunds: fc.Arbitrary<FundsSpec> = fc.record({
  initial: from(AMOUNTS),
  annual: from(AMOUNTS),
  executed: from(AMOUNTS),
  maxScore: from<CellSpec>([10, '20', null]),
  rate: from(RATES),
  score: from(SCORES),
  reason: from<CellSpec>([undefined, '', '跨年支付']),
  isRateInPercent: fc.boolean(),
  parts: fc.array(fc.record({ annual: from(AMOUNTS), executed: from(AMOUNTS), rate: from(RATES) }), {
    maxLength: 2,
  }),
});

const looseForm: fc.Arbitrary<FormSpec> = fc.record({
  funds: anyFunds,
  rows: fc.array(anyRow, { maxLength: 4 }),
  total: fc.record({ maxScore: from(SCORES), score: from(SCORES) }),
  selfRating: from<CellSpec>([undefined, '', '优', '较差', '优□良□']),
  formReason: from<CellSpec>([undefined, '', '受疫情影响']),
});

/** Weights add up, so that total and grade are often computed. */
export const completeForm: fc.Arbitrary<FormSpec> = fc
  .tuple(looseForm, anyRow, anyRow)
  .map(([form, first, second]) => ({
    ...form,
    funds: { ...form.funds, maxScore: 10, annual: 43.2 },
    rows: [
      { ...first, maxScore: 50 },
      { ...second, maxScore: 40 },
    ],
  }));

/** A form as people leave it, with every kind of cell in every place. */
export const anyForm: fc.Arbitrary<FormSpec> = fc.oneof(looseForm, completeForm);
