import type { Evaluation } from '../core/evaluate';
import type { WorkbookMemory } from '../core/memory/workbook-memory';
import { DEFAULT_POLICY } from '../core/scoring/policies/presets';
import type { ScoringPolicy } from '../core/scoring/policy';
import type { SheetSnapshot } from '../core/sheet/sheet-snapshot';
import { evaluateSheets } from './evaluate-workbook';
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
  /** The remembered policy, else the default. */
  readonly policy: ScoringPolicy;
  readonly sheets: readonly EvaluatedSheet[];
  readonly activeSheet: string | null;
}

/** Reads sheets with policy and decisions, and evaluates every form on them. */
export async function readLiveWorkbook(
  workbook: LiveWorkbook,
  scope: SheetScope = 'all',
): Promise<LiveReading | WorkbookProblem> {
  const snapshot = await workbook.read(scope);
  if ('kind' in snapshot) return snapshot;
  const { memory, activeSheet } = snapshot;
  const policy = memory.policy ?? DEFAULT_POLICY;
  return {
    kind: 'read',
    memory,
    policy,
    activeSheet,
    sheets: evaluateSheets(snapshot.sheets, policy, memory),
  };
}

/** A reading in which some sheets stand as they are now. */
export function withSheets(reading: LiveReading, snapshots: readonly SheetSnapshot[]): LiveReading {
  const fresh = evaluateSheets(snapshots, reading.policy, reading.memory);
  return withEvaluations(reading, fresh);
}

/** An earlier reading of the whole workbook brought up to date by a later one of some of its sheets. */
export function withReading(earlier: LiveReading, later: LiveReading): LiveReading {
  return withEvaluations({ ...later, sheets: earlier.sheets }, later.sheets);
}

function withEvaluations(reading: LiveReading, fresh: readonly EvaluatedSheet[]): LiveReading {
  const byName = new Map(fresh.map((sheet) => [sheet.sheet, sheet]));
  return { ...reading, sheets: reading.sheets.map((sheet) => byName.get(sheet.sheet) ?? sheet) };
}

/** The places of all forms, in tab order and from top to bottom. */
export const placesOf = ({ sheets }: Pick<LiveReading, 'sheets'>): readonly FormPlace[] =>
  sheets.flatMap(({ sheet, evaluations }) => evaluations.map((_, index) => ({ sheet, index })));

/** The form at a place; `null` where it is gone. */
export const evaluationAt = ({ sheets }: LiveReading, place: FormPlace): Evaluation | null =>
  sheets.find(({ sheet }) => sheet === place.sheet)?.evaluations[place.index] ?? null;
