import type { Evaluation } from '../core/evaluate';
import type { WorkbookMemory } from '../core/memory/workbook-memory';
import { DEFAULT_POLICY } from '../core/scoring/policies/presets';
import type { ScoringPolicy } from '../core/scoring/policy';
import { evaluateWorkbook } from './evaluate-workbook';
import type { EvaluatedSheet } from './evaluate-workbook';
import type { LiveWorkbook } from './live-workbook';
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

/** Reads policy and decisions with the sheets, and evaluates every form by them. */
export async function readLiveWorkbook(workbook: LiveWorkbook): Promise<LiveReading | WorkbookProblem> {
  const remembered = await workbook.readMemory();
  if (remembered.kind !== 'memory') return remembered;
  const { memory } = remembered;
  const policy = memory.policy ?? DEFAULT_POLICY;
  const evaluated = await evaluateWorkbook(workbook, policy, memory);
  if (evaluated.kind !== 'evaluated') return evaluated;
  const activeSheet = await workbook.activeSheet();
  return { kind: 'read', memory, policy, sheets: evaluated.sheets, activeSheet };
}

/** The places of all forms, in tab order and from top to bottom. */
export const placesOf = ({ sheets }: LiveReading): readonly FormPlace[] =>
  sheets.flatMap(({ sheet, evaluations }) => evaluations.map((_, index) => ({ sheet, index })));

/** The form at a place; `null` where it is gone. */
export const evaluationAt = ({ sheets }: LiveReading, place: FormPlace): Evaluation | null =>
  sheets.find(({ sheet }) => sheet === place.sheet)?.evaluations[place.index] ?? null;
