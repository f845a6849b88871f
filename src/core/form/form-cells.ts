import type { FormCell, FundsRow, SelfEvaluationForm } from './form';

/** A cell, or none where the form has no place for it. */
export type MaybeCell = FormCell | null | undefined;

/** Cells a plan may name: 执行率 and 得分 of the funds, 得分 of the indicators, 总分, 自评等级. */
export const figureCells = ({
  funds,
  indicators,
  total,
  selfRating,
}: SelfEvaluationForm): readonly MaybeCell[] => [
  funds?.total.executionRate,
  funds?.total.score,
  ...indicators.map(({ score }) => score),
  total?.score,
  selfRating,
];

const fundsCells = (row: FundsRow): readonly MaybeCell[] => [
  row.initialBudget,
  row.annualBudget,
  row.executedAmount,
  row.maxScore,
  row.reason,
];

/** Cells that belong to the user alone. */
export function userCells(form: SelfEvaluationForm): readonly MaybeCell[] {
  const { funds, indicators, total } = form;
  return [
    form.title,
    ...[form.projectName, form.supervisingDepartment, form.implementingAgency].map((field) => field?.cell),
    ...form.goals.flatMap(({ expected, achieved }) => [expected, achieved]),
    ...(funds === null ? [] : [funds.total, ...funds.parts].flatMap(fundsCells)),
    ...(funds?.parts ?? []).flatMap(({ executionRate, score }) => [executionRate, score]),
    ...indicators.flatMap((row) => [row.name, row.targetSign, row.targetDirection, row.target, row.unit]),
    ...indicators.flatMap(({ actual, maxScore, explanation }) => [actual, maxScore, explanation]),
    total?.maxScore,
    form.formReason,
  ];
}

/** Every cell a form was read from; a merged cell may be named twice. */
export const cellsOfForm = (form: SelfEvaluationForm): readonly FormCell[] =>
  [...userCells(form), ...figureCells(form)].filter((cell) => cell !== null && cell !== undefined);
