import fc from 'fast-check';
import { invertPlan } from '../../../src/core/writing/invert-plan';
import { planWrites } from '../../../src/core/writing/plan-writes';
import { anyForm } from '../checks/any-form';
import { buildScoredForm } from '../checks/scored-form-builder';
import { writtenForm } from './written-form';

describe('invertPlan', () => {
  it('swaps what was and what becomes', () => {
    const at = { row: 13, column: 8 };
    expect(invertPlan({ sheet: '自评表', writes: [{ at, from: null, to: 9.8 }] })).toEqual({
      sheet: '自评表',
      writes: [{ at, from: 9.8, to: null }],
    });
  });

  it('puts back an error that stood there as a constant', () => {
    const at = { row: 13, column: 8 };
    const writes = [{ at, from: null, to: 9.8, fromError: '#N/A' }];
    expect(invertPlan({ sheet: '自评表', writes }).writes).toEqual([
      { at, from: 9.8, to: null, toError: '#N/A' },
    ]);
  });

  it('takes back what a plan did', () => {
    fc.assert(
      fc.property(anyForm, (spec) => {
        const scored = buildScoredForm(spec);
        const plan = planWrites(scored);
        const back = writtenForm(writtenForm(scored, plan, []), invertPlan(plan), []);
        expect(back.form).toEqual(scored.form);
      }),
    );
  });

  it('is its own inverse', () => {
    fc.assert(
      fc.property(anyForm, (spec) => {
        const plan = planWrites(buildScoredForm(spec));
        expect(invertPlan(invertPlan(plan))).toEqual(plan);
      }),
    );
  });
});
