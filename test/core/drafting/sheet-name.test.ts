import fc from 'fast-check';
import { freeSheetName, validSheetName } from '../../../src/core/drafting/sheet-name';

describe('validSheetName', () => {
  it.each([
    { wished: '自评汇总', name: '自评汇总' },
    { wished: '2026/附件3:[甲]', name: '2026 附件3 甲' },
    { wished: `'引号'`, name: '引号' },
    { wished: `'' 两对引号 ''`, name: '两对引号' },
    { wished: ' \n', name: '工作表' },
    { wished: 'History', name: '工作表' },
    { wished: 'History 2', name: 'History 2' },
    { wished: 'Prehistory', name: 'Prehistory' },
    { wished: '字'.repeat(40), name: '字'.repeat(31) },
    { wished: `${'字'.repeat(30)}𠀀`, name: '字'.repeat(30) },
    { wished: `${'字'.repeat(30)}'尾`, name: '字'.repeat(30) },
  ])('makes “$name” of “$wished”', ({ wished, name }) => {
    expect(validSheetName(wished)).toBe(name);
  });

  it('gives any text a name that Excel takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (wished) => {
        const name = validSheetName(wished);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/u);
        expect(validSheetName(name)).toBe(name);
      }),
    );
  });
});

describe('freeSheetName', () => {
  it.each([
    { wished: '自评汇总', taken: [], name: '自评汇总' },
    { wished: '自评汇总', taken: ['自评汇总'], name: '自评汇总 (2)' },
    { wished: 'Sheet', taken: ['SHEET', 'sheet (2)'], name: 'Sheet (3)' },
    { wished: 'sheet', taken: ['SHEET'], name: 'sheet (2)' },
    {
      wished: `${'字'.repeat(26)} ${'尾'.repeat(4)}`,
      taken: [`${'字'.repeat(26)} ${'尾'.repeat(4)}`],
      name: `${'字'.repeat(26)} (2)`,
    },
    { wished: '字'.repeat(31), taken: ['字'.repeat(31)], name: `${'字'.repeat(27)} (2)` },
  ])('calls it “$name” beside $taken', ({ wished, taken, name }) => {
    expect(freeSheetName(wished, taken)).toBe(name);
  });
});
