import { DEFAULT_POLICY } from '../../../src/core/scoring/policies/presets';
import { printPolicy } from '../../../src/core/scoring/print-policy';

describe('printPolicy', () => {
  it('puts every parameter on a line of its own, the name first', () => {
    const lines = printPolicy(DEFAULT_POLICY).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '{',
      '  "name": "通用（默认）",',
      '  "execution": {',
      '    "base": "annualBudget",',
    ]);
    expect(lines.at(-1)).toBe('');
  });
});
