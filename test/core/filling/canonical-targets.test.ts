import { canonicalTargets } from '../../../src/core/filling/canonical-targets';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policies/presets';
import { printAddress } from '../../../src/core/sheet/cell-address';
import { type FilledRow, afterAccepting, cellsOf, evaluateCells } from './form-of-rows';

const offersOf = (rows: readonly FilledRow[], merges: readonly string[] = []): readonly string[] =>
  canonicalTargets(evaluateCells(cellsOf(rows), DEFAULT_POLICY, merges)).map(
    ({ kind, at, from, text }) => `${kind} ${printAddress(at)} ${String(from)} → ${text}`,
  );

describe('canonicalTargets', () => {
  it('offers a better writing for sloppy text, row by row', () => {
    expect(offersOf([{ target: '不少于5家' }, { target: '≥5家' }, { target: '>=90%' }])).toEqual([
      'canonicalTarget F6 不少于5家 → ≥5家',
      'canonicalTarget F8 >=90% → ≥90%',
    ]);
  });

  it.each<{ because: string; target: NonNullable<FilledRow['target']> }>([
    { because: 'a number with a format', target: { value: 5, format: '"不少于"0"家"' } },
    { because: 'a date', target: { value: 45291, format: 'yyyy/m/d' } },
    { because: 'a formula', target: { value: '不少于5家', formula: '="不少于5家"' } },
    { because: 'an error', target: { value: null, error: '#REF!' } },
  ])('leaves $because alone', ({ target }) => {
    expect(offersOf([{ target }])).toEqual([]);
  });

  it('offers for a cell of several rows what all of them can be offered', () => {
    const rows = [{ target: '不少于5家' }, {}];
    expect(offersOf(rows, ['F6:F7'])).toEqual(['canonicalTarget F6 不少于5家 → ≥5家']);
    expect(offersOf([{ target: '不低于5' }, { unit: '%', name: '合格率' }], ['F6:F7'])).toHaveLength(1);
    expect(offersOf([{ target: '不低于5' }, { sign: '≥' }], ['F6:F7'])).toEqual([]);
  });

  it('changes nothing but the text: every judgement stays', () => {
    const cells = cellsOf([
      { target: '不少于5家', actual: '4家' },
      { target: '控制在120万元以内', actual: '110万元', dimension: '成本指标' },
      { target: '2023.12', actual: '2023.11', dimension: '时效指标' },
    ]);
    const before = evaluateCells(cells);
    const offers = canonicalTargets(before);
    const after = evaluateCells(afterAccepting(cells, offers));
    expect(offers).toHaveLength(3);
    expect(after.results.map(({ score }) => score)).toEqual(before.results.map(({ score }) => score));
    expect(after.results.map(({ judgement }) => judgement.outcome)).toEqual(
      before.results.map(({ judgement }) => judgement.outcome),
    );
    expect(canonicalTargets(after)).toEqual([]);
  });
});
