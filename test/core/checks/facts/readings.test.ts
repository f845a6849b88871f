import {
  isActualMissing,
  isTargetMissing,
  isUndecidedForKnownReason,
} from '../../../../src/core/checks/facts/readings';
import { buildScoredForm, type RowSpec } from '../scored-form-builder';

function factsOf(row: RowSpec): readonly boolean[] {
  const [result] = buildScoredForm({ rows: [row] }).results;
  if (result === undefined) return [];
  return [isTargetMissing(result), isActualMissing(result), isUndecidedForKnownReason(result)];
}

describe('the reading of a row', () => {
  it.each<{ row: RowSpec; facts: readonly boolean[] }>([
    { row: {}, facts: [false, false, false] },
    { row: { target: undefined, outcome: 'undecidable' }, facts: [true, false, true] },
    { row: { actual: ' ', outcome: 'undecidable' }, facts: [false, true, true] },
    { row: { target: '/', actual: '', outcome: 'notApplicable' }, facts: [false, false, false] },
    { row: { outcome: 'undecidable', notes: ['severalTargets'] }, facts: [false, false, true] },
    { row: { outcome: 'undecidable' }, facts: [false, false, false] },
    { row: { outcome: 'missed', notes: ['unitMismatch'] }, facts: [false, false, false] },
  ])('says $facts for $row', ({ row, facts }) => {
    expect(factsOf(row)).toEqual(facts);
  });
});
