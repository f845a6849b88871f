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
  const cells: MaybeCell[] = [
    form.title,
    form.projectName?.cell,
    form.supervisingDepartment?.cell,
    form.implementingAgency?.cell,
    total?.maxScore,
    form.formReason,
  ];
  for (const { expected, achieved } of form.goals) cells.push(expected, achieved);
  if (funds !== null) cells.push(...fundsCells(funds.total));
  for (const part of funds?.parts ?? []) cells.push(...fundsCells(part), part.executionRate, part.score);
  for (const row of indicators) {
    cells.push(row.name, row.targetSign, row.targetDirection, row.target, row.unit);
    cells.push(row.actual, row.maxScore, row.explanation);
  }
  return cells;
}

/** Every cell a form was read from; a merged cell may be named twice. */
export const cellsOfForm = (form: SelfEvaluationForm): readonly FormCell[] =>
  [...userCells(form), ...figureCells(form)].filter((cell) => cell !== null && cell !== undefined);
