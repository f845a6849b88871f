import { describeAdjustment, describeExecution } from '../../../src/core/filling/funds-sentence';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policies/presets';
import { buildScoredForm } from '../checks/scored-form-builder';

const byInitialBudget = {
  ...DEFAULT_POLICY,
  execution: { ...DEFAULT_POLICY.execution, base: 'initialBudget' as const },
};

describe('describeExecution', () => {
  it('states the budget the policy measures by', () => {
    const funds = { initial: 300, annual: 360, executed: 180 };
    expect(describeExecution(buildScoredForm({ funds }))).toBe(
      '全年预算数360万元，全年执行数180万元，执行率50%，未执行180万元',
    );
    expect(describeExecution(buildScoredForm({ policy: byInitialBudget, funds }))).toBe(
      '年初预算数300万元，全年执行数180万元，执行率60%，未执行120万元',
    );
  });

  it.each([{}, { funds: { annual: 100 } }, { funds: { annual: 0, executed: 0 } }])(
    'says nothing without a rate: %j',
    (form) => {
      expect(describeExecution(buildScoredForm(form))).toBeNull();
    },
  );
});

describe('describeAdjustment', () => {
  it.each([
    { initial: 300, annual: 360.5, says: '年初预算数300万元，全年预算数360.5万元，调增60.5万元' },
    { initial: 360, annual: 300, says: '年初预算数360万元，全年预算数300万元，调减60万元' },
  ])('says $says', ({ initial, annual, says }) => {
    expect(describeAdjustment(buildScoredForm({ funds: { initial, annual } }))).toBe(says);
  });

  it('says nothing without both budgets', () => {
    expect(describeAdjustment(buildScoredForm({ funds: { annual: 100 } }))).toBeNull();
    expect(describeAdjustment(buildScoredForm({ funds: { initial: 100 } }))).toBeNull();
  });
});
