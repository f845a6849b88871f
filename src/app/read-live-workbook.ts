import type { Evaluation } from '../core/evaluate';
import type { WorkbookMemory } from '../core/memory/workbook-memory';
import type { ScoringPolicy } from '../core/scoring/policy';
import type { SheetSnapshot } from '../core/sheet/sheet-snapshot';
import type { EvaluatedSheet } from './evaluate-workbook';
import type { LiveWorkbook, SheetScope } from './live-workbook';
import type { WorkbookProblem } from './workbook';

/** Where a form is: its sheet, and which form of that sheet it is, from 0. */
export interface FormPlace {
  readonly sheet: string;
  readonly index: number;
}

/** Everything the pane shows of a workbook, read at one moment. */
export interface LiveReading {
  readonly kind: 'read';
  readonly memory: WorkbookMemory;
  /** What of the memory could not be read; empty where all could. */
  readonly memoryProblems: readonly string[];
  /** The policy of all sheets that have none of their own: the remembered one, else the default. */
  readonly policy: ScoringPolicy;
  /** The sheets as they were read, of which `sheets` are the evaluations. */
  readonly snapshots: readonly SheetSnapshot[];
  readonly sheets: readonly EvaluatedSheet[];
  readonly activeSheet: string | null;
}

/** Fetches the rules by which forms are read and judged: the workbook is asked meanwhile, and the pane stands before. */
export const fetchRules = () => import(/* webpackChunkName: "evaluation" */ './evaluate-snapshot');

/** Reads sheets with policy and decisions, and evaluates every form on them. */
export async function readLiveWorkbook(
  workbook: LiveWorkbook,
  scope: SheetScope = 'all',
): Promise<LiveReading | WorkbookProblem> {
  const [snapshot, { evaluateSnapshot }] = await Promise.all([workbook.read(scope), fetchRules()]);
  return 'kind' in snapshot ? snapshot : evaluateSnapshot(snapshot);
}

/** An earlier reading of the whole workbook brought up to date by a later one of some of its sheets. */
export function withReading(earlier: LiveReading, later: LiveReading): LiveReading {
  const evaluated = new Map(later.sheets.map((sheet) => [sheet.sheet, sheet]));
  const read = new Map(later.snapshots.map((snapshot) => [snapshot.name, snapshot]));
  return {
    ...later,
    snapshots: earlier.snapshots.map((snapshot) => read.get(snapshot.name) ?? snapshot),
    sheets: earlier.sheets.map((sheet) => evaluated.get(sheet.sheet) ?? sheet),
  };
}

/**
 * Brings the sheet the person looks at up to date, whichever that is by now: where they are told of it late, the
 * reading itself says so.
 *
 * @returns the whole workbook, in which at least that sheet is as it is now
 */
export async function readActiveSheet(
  workbook: LiveWorkbook,
  known: LiveReading,
  isSecondTry = false,
): Promise<LiveReading | WorkbookProblem> {
  const { activeSheet } = known;
  if (activeSheet === null || !known.sheets.some(({ sheet }) => sheet === activeSheet)) {
    return readLiveWorkbook(workbook);
  }
  const part = await readLiveWorkbook(workbook, { sheet: activeSheet });
  if (part.kind !== 'read') return part.kind === 'sheetMissing' ? readLiveWorkbook(workbook) : part;
  const reading = withReading(known, part);
  if (part.activeSheet === activeSheet) return reading;
  return isSecondTry ? readLiveWorkbook(workbook) : readActiveSheet(workbook, reading, true);
}

/** The places of all forms, in tab order and from top to bottom. */
export const placesOf = ({ sheets }: Pick<LiveReading, 'sheets'>): readonly FormPlace[] =>
  sheets.flatMap(({ sheet, evaluations }) => evaluations.map((_, index) => ({ sheet, index })));

/** The form at a place; `null` where it is gone. */
export const evaluationAt = ({ sheets }: LiveReading, place: FormPlace): Evaluation | null =>
  sheets.find(({ sheet }) => sheet === place.sheet)?.evaluations[place.index] ?? null;
