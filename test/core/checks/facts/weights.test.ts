import { doWeightsAddUp, isWeightMissing } from '../../../../src/core/checks/facts/weights';
import { buildScoredForm, type RowSpec } from '../scored-form-builder';

describe('doWeightsAddUp', () => {
  it.each<{ rows: readonly RowSpec[]; says: boolean }>([
    { rows: [{ maxScore: 33.333 }, { maxScore: 33.333 }, { maxScore: 33.334 }], says: true },
    { rows: [{ maxScore: 33.33 }, { maxScore: 33.33 }, { maxScore: 33.33 }], says: false },
    { rows: [{ maxScore: null }], says: false },
  ])('says $says for $rows', ({ rows, says }) => {
    expect(doWeightsAddUp(buildScoredForm({ rows }))).toBe(says);
  });
});

describe('isWeightMissing', () => {
  it.each<{ row: RowSpec; says: boolean }>([
    { row: {}, says: false },
    { row: { maxScore: '' }, says: true },
    { row: { maxScore: '—' }, says: true },
    { row: { maxScore: '—', outcome: 'notApplicable' }, says: false },
    { row: { maxScore: null }, says: false },
  ])('says $says for $row', ({ row, says }) => {
    expect(buildScoredForm({ rows: [row] }).results.map(isWeightMissing)).toEqual([says]);
  });
});
