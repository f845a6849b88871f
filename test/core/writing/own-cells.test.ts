import type { FormCell, SelfEvaluationForm } from '../../../src/core/form/form';
import { ownCells } from '../../../src/core/writing/own-cells';
import { buildForm, presentCell } from '../checks/scored-form-builder';

const AMOUNT = { kind: 'none' } as const;

/** A form with everything a form can have. */
const FORM = buildForm({
  funds: {
    annual: 10,
    executed: 5,
    maxScore: 10,
    rate: 0.5,
    score: 5,
    reason: '',
    parts: [{ annual: 10, rate: 0.5, score: 5 }],
  },
  rows: [{}, {}],
  total: { maxScore: 20, score: 20 },
  selfRating: '优',
  formReason: '',
});

const at = (cell: FormCell | null | undefined) => cell?.at ?? { row: 0, column: 0 };

/** 得分 of the second row, where the user's cells are moved to in turn. */
const SCORE = at(FORM.indicators[1]?.score);
const MOVED: FormCell = { ...presentCell('A1', '雨'), at: SCORE };
const MOVED_AMOUNT = { ...MOVED, amount: AMOUNT };

const { funds } = FORM;
const withTotal = (change: object): SelfEvaluationForm => ({
  ...FORM,
  funds: funds && { ...funds, total: { ...funds.total, ...change } },
});
const withPart = (change: object): SelfEvaluationForm => ({
  ...FORM,
  funds: funds && { ...funds, parts: funds.parts.map((part) => ({ ...part, ...change })) },
});
const withRow = (change: object): SelfEvaluationForm => ({
  ...FORM,
  indicators: FORM.indicators.map((row, index) => (index === 0 ? { ...row, ...change } : row)),
});
const head = { label: '项目名称', cell: MOVED };

describe('ownCells', () => {
  it('allows the rate and the scores, the total and the grade', () => {
    const isOwn = ownCells(FORM);
    const cells = [
      funds?.total.executionRate,
      funds?.total.score,
      ...FORM.indicators.map(({ score }) => score),
      FORM.total?.score,
      FORM.selfRating,
    ];
    expect(cells.map((cell) => isOwn(at(cell)))).toEqual([true, true, true, true, true, true]);
    const [part] = funds?.parts ?? [];
    expect([part?.executionRate, part?.score, FORM.title].map((cell) => isOwn(at(cell)))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('allows no cell twice', () => {
    const isOwn = ownCells({ ...FORM, selfRating: MOVED });
    expect(isOwn(SCORE)).toBe(false);
  });

  it.each<{ what: string; form: SelfEvaluationForm }>([
    { what: 'the title', form: { ...FORM, title: MOVED } },
    { what: '项目名称', form: { ...FORM, projectName: head } },
    { what: '主管部门', form: { ...FORM, supervisingDepartment: head } },
    { what: '实施单位', form: { ...FORM, implementingAgency: head } },
    { what: '预期目标', form: { ...FORM, goals: [{ expected: MOVED, achieved: null }] } },
    { what: '实际完成情况', form: { ...FORM, goals: [{ expected: null, achieved: MOVED }] } },
    { what: '年初预算数', form: withTotal({ initialBudget: MOVED_AMOUNT }) },
    { what: '全年预算数', form: withTotal({ annualBudget: MOVED_AMOUNT }) },
    { what: '全年执行数', form: withTotal({ executedAmount: MOVED_AMOUNT }) },
    { what: '分值 of the execution', form: withTotal({ maxScore: MOVED }) },
    { what: '原因 of the execution', form: withTotal({ reason: MOVED }) },
    { what: '全年预算数 of a part', form: withPart({ annualBudget: MOVED_AMOUNT }) },
    { what: '执行率 of a part', form: withPart({ executionRate: MOVED }) },
    { what: '得分 of a part', form: withPart({ score: MOVED }) },
    { what: '三级指标', form: withRow({ name: MOVED }) },
    { what: '指标性质', form: withRow({ targetSign: MOVED }) },
    { what: '指标方向', form: withRow({ targetDirection: MOVED }) },
    { what: '年度指标值', form: withRow({ target: MOVED }) },
    { what: '度量单位', form: withRow({ unit: MOVED }) },
    { what: '实际完成值', form: withRow({ actual: MOVED }) },
    { what: '分值', form: withRow({ maxScore: MOVED }) },
    { what: '偏差原因', form: withRow({ explanation: MOVED }) },
    { what: '总分的分值', form: { ...FORM, total: { row: 40, maxScore: MOVED, score: null } } },
    { what: 'the reason of the form', form: { ...FORM, formReason: MOVED } },
  ])('leaves a score alone that shares its cell with $what', ({ form }) => {
    expect(ownCells(form)(SCORE)).toBe(false);
  });
});
