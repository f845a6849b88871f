import { integer, over, parseDecimal } from '../../../src/core/number/decimal';
import { readMaxScore, readPoints } from '../../../src/core/form/read-points';
import { presentCell, type CellSpec } from '../checks/scored-form-builder';

const cell = (spec: Exclude<CellSpec, null>) => presentCell('H13', spec);

describe('readPoints', () => {
  it.each([
    { spec: 9.5, points: '9.5' },
    { spec: '10', points: '10' },
    { spec: ' １２．５ ', points: '12.5' },
    { spec: '-3', points: '-3' },
    { spec: 0, points: '0' },
  ])('reads $spec', ({ spec, points }) => {
    expect(readPoints(cell(spec))).toEqual(parseDecimal(points));
  });

  it.each([
    { because: 'an empty cell', spec: undefined },
    { because: 'words', spec: '满分' },
    { because: 'a dash', spec: '—' },
    { because: 'two numbers', spec: '9/10' },
    { because: 'a number with 分, which no sum of the sheet counts', spec: '20分' },
    { because: 'a percentage', spec: { value: 0.9, numberFormat: '0%' } },
    { because: 'an error', spec: { error: '#REF!' } },
  ])('reads no points from $because', ({ spec }) => {
    expect(readPoints(cell(spec))).toBeNull();
  });

  it('reads nothing where the form has no such cell', () => {
    expect(readPoints(null)).toBeNull();
  });

  it('keeps what a formula came to exactly', () => {
    const points = readPoints(cell({ value: 0.1 + 0.2, formula: '=A1+B1' }));
    expect(points).toEqual(over(integer(3), integer(10)));
  });
});

describe('readMaxScore', () => {
  it.each([
    { spec: 10, points: '10' },
    { spec: '22.5', points: '22.5' },
    { spec: 0, points: '0' },
    { spec: '15%', points: '15' },
    { spec: { value: 0.15, numberFormat: '0%' }, points: '15' },
  ])('reads $spec', ({ spec, points }) => {
    expect(readMaxScore(cell(spec))).toEqual(parseDecimal(points));
  });

  it('does not take a negative number for a weight', () => {
    expect(readMaxScore(cell(-5))).toBeNull();
  });
});
