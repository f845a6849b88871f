import type { FormCell, FundsRow, SelfEvaluationForm } from '../form/form';
import type { CellAddress } from '../sheet/cell-address';
import { placeKey } from '../sheet/cell-address';

type MaybeCell = FormCell | null | undefined;

/** Cells a plan may name: 执行率 and 得分 of the funds, 得分 of the indicators, 总分, 自评等级. */
const writableCells = ({
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
function userCells(form: SelfEvaluationForm): readonly MaybeCell[] {
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

const placesOf = (cells: readonly MaybeCell[]): readonly number[] =>
  cells.filter((cell) => cell !== null && cell !== undefined).map(({ at }) => placeKey(at));

/**
 * Tells the cells that hold one computed figure and nothing else.
 *
 * @remarks A merged area may make one cell of two: of two figures, or of a figure and words of the user's.
 */
export function ownCells(form: SelfEvaluationForm): (at: CellAddress) => boolean {
  const own = new Set<number>();
  const taken = new Set(placesOf(userCells(form)));
  for (const place of placesOf(writableCells(form))) {
    if (taken.has(place)) own.delete(place);
    else own.add(place);
    taken.add(place);
  }
  return (at) => own.has(placeKey(at));
}
