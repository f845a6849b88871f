import { faultOfRow } from '../../../../src/core/checks/facts/typed-score';
import { buildScoredForm, type RowSpec } from '../scored-form-builder';

describe('faultOfRow', () => {
  it.each<{ row: RowSpec; fault: string | null }>([
    { row: { score: 10 }, fault: null },
    { row: { score: 10.01 }, fault: 'aboveMax' },
    { row: { score: -0.01 }, fault: 'negative' },
    { row: { score: '十' }, fault: 'notANumber' },
    { row: { score: '/' }, fault: 'notANumber' },
    { row: { score: '/', outcome: 'notApplicable' }, fault: null },
    { row: { score: '／', outcome: 'notApplicable' }, fault: null },
    { row: { score: '不适用', outcome: 'notApplicable' }, fault: null },
    { row: { score: 12, outcome: 'notApplicable' }, fault: 'aboveMax' },
    { row: { score: 500, maxScore: null }, fault: null },
    { row: { score: undefined }, fault: null },
    { row: { score: null }, fault: null },
  ])('finds $fault in $row', ({ row, fault }) => {
    const [result] = buildScoredForm({ rows: [row] }).results;
    expect(result === undefined ? 'no row' : faultOfRow(result)).toBe(fault);
  });
});
