import type { FormCell, FundsRow, SelfEvaluationForm } from '../form/form';
import type { CellAddress } from '../sheet/cell-address';
import { printAddress } from '../sheet/cell-address';

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

const addressesOf = (cells: readonly MaybeCell[]): readonly string[] =>
  cells.flatMap((cell) => (cell === null || cell === undefined ? [] : [printAddress(cell.at)]));

/**
 * Tells the cells that hold one computed figure and nothing else.
 *
 * @remarks A merged area may make one cell of two: of two figures, or of a figure and words of the user's.
 */
export function ownCells(form: SelfEvaluationForm): (at: CellAddress) => boolean {
  const own = new Set<string>();
  const taken = new Set(addressesOf(userCells(form)));
  for (const address of addressesOf(writableCells(form))) {
    if (taken.has(address)) own.delete(address);
    else own.add(address);
    taken.add(address);
  }
  return (at) => own.has(printAddress(at));
}
