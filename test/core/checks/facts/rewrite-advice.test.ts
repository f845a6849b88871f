import { isFormulaCell, rewriteAdvice } from '../../../../src/core/checks/facts/rewrite-advice';
import { presentCell } from '../scored-form-builder';

describe('rewriteAdvice', () => {
  it('does not promise to write over a formula', () => {
    expect(isFormulaCell(presentCell('H13', { value: 7, formula: '=3+4' }))).toBe(true);
    expect(isFormulaCell(presentCell('H13', 7))).toBe(false);
    expect(rewriteAdvice('10', true)).toContain('不会被改写');
    expect(rewriteAdvice('10', false)).toBe('可重新计算写入10');
  });
});
