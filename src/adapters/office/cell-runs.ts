import { printColumn } from '../../core/sheet/cell-address';
import type { CellWrite } from '../../core/writing/write-plan';

/** Cells of one column that follow one another; written with one call. */
export interface CellRun {
  /** `H13` or `H13:H15`. */
  readonly address: string;
  readonly writes: readonly CellWrite[];
}

const byColumn = (a: CellWrite, b: CellWrite): number => a.at.column - b.at.column || a.at.row - b.at.row;

function addressOf(first: CellWrite, last: CellWrite): string {
  const column = printColumn(first.at.column);
  const top = `${column}${first.at.row}`;
  return first === last ? top : `${top}:${column}${last.at.row}`;
}

/**
 * Groups writes into as few ranges as hold nothing but cells that are written.
 *
 * @remarks A gap is never bridged: the cell in it is not ours, and may be locked, covered or a formula.
 * @example cellRuns(writes of H13, H14 and H19) // runs 'H13:H14' and 'H19'
 */
export function cellRuns(writes: readonly CellWrite[]): readonly CellRun[] {
  const runs: CellWrite[][] = [];
  for (const write of [...writes].sort(byColumn)) {
    const last = runs.at(-1)?.at(-1);
    const follows =
      last !== undefined && last.at.column === write.at.column && last.at.row + 1 === write.at.row;
    if (follows) runs.at(-1)?.push(write);
    else runs.push([write]);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    return first === undefined || last === undefined
      ? []
      : [{ address: addressOf(first, last), writes: run }];
  });
}
