import { openLedger } from '../../../src/core/form/points-ledger';
import { integer } from '../../../src/core/number/decimal';
import { printDecimal } from '../../../src/core/number/rounding';

type Step = readonly ['block' | 'category' | 'dimension', string, number | null] | number;

/** Rows that stand in a ledger once all steps are done: a number is a row, everything else opens points. */
function ledgerOf(steps: readonly Step[], without: readonly number[] = []): readonly string[] {
  const ledger = openLedger();
  const rows = steps.filter((step) => typeof step === 'number');
  steps.forEach((step, index) => {
    if (typeof step === 'number') ledger.addRow(step);
    else
      ledger.open(
        step[0],
        step[1],
        { row: index + 1, column: 1 },
        step[2] === null ? null : integer(step[2]),
      );
  });
  return ledger
    .close(new Set(rows.filter((row) => !without.includes(row))))
    .map(({ label, points, rows: under }) => `${label} ${printDecimal(points)}: ${under.join(' ')}`);
}

describe('openLedger', () => {
  it.each<{
    because: string;
    steps: readonly Step[];
    entries: readonly string[];
    without?: readonly number[];
  }>([
    {
      because: 'a new category ends the one before and its dimension',
      steps: [['category', '产出', 50], ['dimension', '数量', 20], 1, ['category', '效益', 30], 2],
      entries: ['产出 50: 1', '数量 20: 1', '效益 30: 2'],
    },
    {
      because: 'a new dimension ends only the one before',
      steps: [['category', '产出', 50], ['dimension', '数量', 20], 1, ['dimension', '质量', 30], 2],
      entries: ['产出 50: 1 2', '数量 20: 1', '质量 30: 2'],
    },
    {
      because: 'a new block ends them all',
      steps: [
        ['block', '一', 90],
        ['category', '产出', 50],
        ['dimension', '数量', 20],
        1,
        ['block', '二', 10],
        2,
      ],
      entries: ['一 90: 1', '产出 50: 1', '数量 20: 1', '二 10: 2'],
    },
    {
      because: 'a label without points ends them as well',
      steps: [['category', '产出', 50], ['dimension', '数量', 20], 1, ['category', '效益', null], 2],
      entries: ['产出 50: 1', '数量 20: 1'],
    },
    {
      because: 'a row that is no indicator does not count',
      steps: [['category', '产出', 50], 1, 2],
      entries: ['产出 50: 2'],
      without: [1],
    },
  ])('knows the rows under each label: $because', ({ steps, entries, without }) => {
    expect(ledgerOf(steps, without)).toEqual(entries);
  });

  it('knows which levels have open points', () => {
    const ledger = openLedger();
    expect(ledger.isOpen('category')).toBe(false);
    ledger.open('category', '产出', { row: 1, column: 1 }, integer(50));
    expect([ledger.isOpen('category'), ledger.isOpen('dimension')]).toEqual([true, false]);
    ledger.open('category', '效益', { row: 2, column: 1 }, null);
    expect(ledger.isOpen('category')).toBe(false);
  });
});
