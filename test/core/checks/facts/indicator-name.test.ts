import { indicatorName } from '../../../../src/core/checks/facts/indicator-name';
import { judgedRows } from '../scored-form-builder';

describe('indicatorName', () => {
  it.each([
    { name: '培训企业数', called: '培训企业数' },
    { name: undefined, called: '第13行' },
  ])('says $called', ({ name, called }) => {
    const [row] = judgedRows({ rows: [{ name }] });
    expect(row === undefined ? 'no row' : indicatorName(row.indicator)).toBe(called);
  });
});
