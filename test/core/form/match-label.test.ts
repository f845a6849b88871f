import {
  matchFundsLabel,
  matchFundsRowLabel,
  matchHeadLabel,
  matchIndicatorLabel,
} from '../../../src/core/form/match-label';
import { HEAD_LABELS, INDICATOR_LABELS } from '../../../src/core/form/labels.zh-cn';
import type { LabelTable } from '../../../src/core/form/labels.zh-cn';

/** Every label of a table with its meaning, in the order of their ranks. */
const rowsOf = <Meaning extends string>(table: LabelTable<Meaning>) =>
  table.flatMap(([meaning, ...labels]) => labels.map((label) => ({ meaning, label })));

describe('a table of labels', () => {
  it('finds every whole label of its own, the first of a meaning as the best', () => {
    rowsOf(HEAD_LABELS).forEach(({ meaning, label }, rank) => {
      if (label.includes('…')) return;
      expect(matchHeadLabel(label)).toEqual({ meaning, rank, isExact: true });
    });
    rowsOf(INDICATOR_LABELS).forEach(({ meaning, label }, rank) => {
      if (label.includes('…')) return;
      expect(matchIndicatorLabel(label)).toEqual({ meaning, rank, isExact: true });
    });
  });

  it.each([
    { label: '2024年年初预算数', meaning: 'initialBudget' },
    { label: '2024年度全年预算数', meaning: 'annualBudget' },
    { label: '调整后年度预算', meaning: 'annualBudget' },
    { label: '2024年度', meaning: undefined },
    { label: '2024年度养护', meaning: undefined },
  ])('reads “$label” for $meaning of the funds', ({ label, meaning }) => {
    expect(matchFundsLabel(label)?.meaning).toBe(meaning);
  });

  it.each(['', '养护里程', '很长很长的一句话，里面写到主管部门和实施单位'])(
    'finds nothing in “%s”',
    (label) => {
      expect(matchHeadLabel(label)).toBeNull();
      expect(matchIndicatorLabel(label)).toBeNull();
      expect(matchFundsLabel(label)).toBeNull();
      expect(matchFundsRowLabel(label)).toBeNull();
    },
  );

  const resembling = rowsOf(HEAD_LABELS)
    .filter(({ label }) => /^…[^…]+$/u.test(label))
    .map(({ label }) => label.slice(1));

  it('takes a label with more before it for one that resembles it, up to 20 characters', () => {
    expect(resembling.length).toBeGreaterThan(0);
    for (const tail of resembling) {
      const room = 20 - tail.length;
      expect(matchHeadLabel('某'.repeat(room) + tail)).toMatchObject({ isExact: false });
      expect(matchHeadLabel('某'.repeat(room + 1) + tail)).toBeNull();
    }
  });
});
