import { fundsRowsOf } from '../checks/facts/funds';
import type { Evaluation } from '../evaluate';
import type { FormCell, Indicator } from '../form/form';
import { printAddress } from '../sheet/cell-address';
import type { CellAddress } from '../sheet/cell-address';
import { isBlankCell } from '../sheet/sheet-snapshot';
import type { Mark, MarkPlan } from './mark';
import { countsAsNothing } from './mark-formula';

const isCell = (cell: FormCell | null): cell is FormCell => cell !== null;

const cellsOfRow = (indicator: Indicator): readonly FormCell[] => {
  const { name, target, targetSign, targetDirection, unit, actual, maxScore, score, explanation } = indicator;
  return [name, target, targetSign, targetDirection, unit, actual, maxScore, score, explanation].filter(
    isCell,
  );
};

/** Every cell a finding about something missing or owed can sit on. */
function cellsOfForm(evaluation: Evaluation): ReadonlyMap<string, FormCell> {
  const { projectName, supervisingDepartment, implementingAgency, goals, indicators, formReason } =
    evaluation.form;
  const cells = [
    ...[projectName, supervisingDepartment, implementingAgency].map((field) => field?.cell ?? null),
    ...goals.flatMap(({ expected, achieved }) => [expected, achieved]),
    ...fundsRowsOf(evaluation).map(({ reason }) => reason),
    ...indicators.flatMap(cellsOfRow),
    formReason,
  ];
  return new Map(cells.filter(isCell).map((cell) => [printAddress(cell.at), cell]));
}

/** The cells of findings, each once, as far as they hold nothing: only then would filling them end the mark. */
function openCells(
  evaluation: Evaluation,
  isAsked: (code: string) => boolean,
  holdsNothing: (cell: FormCell) => boolean,
): readonly CellAddress[] {
  const cells = cellsOfForm(evaluation);
  const asked = evaluation.findings.flatMap(({ code, at }) =>
    at === null || !isAsked(code) ? [] : [printAddress(at)],
  );
  return [...new Set(asked)].flatMap((address) => {
    const cell = cells.get(address);
    return cell !== undefined && holdsNothing(cell) ? [cell.at] : [];
  });
}

const markCell = (kind: Mark['kind'], at: CellAddress): Mark => ({
  kind,
  area: { top: at.row, left: at.column, bottom: at.row, right: at.column },
  until: [at],
});

/** Rows with missing cells, from the first to the last of their cells in the table. */
function incompleteRows(evaluation: Evaluation, missing: readonly CellAddress[]): readonly Mark[] {
  const isMissing = new Set(missing.map(printAddress));
  return evaluation.form.indicators.flatMap((indicator) => {
    const cells = cellsOfRow(indicator).map(({ at }) => at);
    const until = cells.filter((at) => isMissing.has(printAddress(at)));
    if (until.length === 0) return [];
    const columns = cells.map(({ column }) => column);
    const { row } = indicator;
    const area = { top: row, bottom: row, left: Math.min(...columns), right: Math.max(...columns) };
    return [{ kind: 'incompleteRow', area, until }];
  });
}

/**
 * 标记: what to highlight in a form; the earlier mark wins where two lie on one cell.
 *
 * @remarks
 * Missing cells are the cells of the `…-missing` findings, owed explanations those of `…-unexplained`; a
 * filler such as 无 is no explanation, and neither is a beginning that ends in an open heading. Levels stand in
 * merged cells over many rows and are not part of a row.
 */
export function planMarks(evaluation: Evaluation): MarkPlan {
  const missing = openCells(
    evaluation,
    (code) => code.endsWith('-missing'),
    ({ cell }) => isBlankCell(cell),
  );
  const owed = openCells(
    evaluation,
    (code) => code.endsWith('-unexplained'),
    ({ cell }) => cell.formula === null && cell.error === null && countsAsNothing('explanation', cell.value),
  );
  return {
    sheet: evaluation.form.sheet,
    marks: [
      ...missing.map((at) => markCell('missing', at)),
      ...owed.map((at) => markCell('explanation', at)),
      ...incompleteRows(evaluation, missing),
    ],
  };
}
