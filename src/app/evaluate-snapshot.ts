import type { WorkbookMemory } from '../core/memory/workbook-memory';
import { DEFAULT_POLICY } from '../core/scoring/policies/presets';
import type { SheetSnapshot } from '../core/sheet/sheet-snapshot';
import { evaluateSheets } from './evaluate-workbook';
import type { LiveSnapshot } from './live-workbook';
import { withReading } from './read-live-workbook';
import type { LiveReading } from './read-live-workbook';

/** Evaluates a snapshot by the policy and the decisions in its memory. */
export function evaluateSnapshot({ sheets, memory, memoryProblems, activeSheet }: LiveSnapshot): LiveReading {
  const policy = memory.policy ?? DEFAULT_POLICY;
  return {
    kind: 'read',
    memory,
    memoryProblems,
    policy,
    activeSheet,
    snapshots: sheets,
    sheets: evaluateSheets(sheets, policy, memory),
  };
}

/** The same sheets by another policy or other decisions; nothing is read. */
export const withMemory = (reading: LiveReading, memory: WorkbookMemory): LiveReading =>
  evaluateSnapshot({ ...reading, sheets: reading.snapshots, memory });

/** A reading in which some sheets stand as they are now. */
export const withSheets = (reading: LiveReading, sheets: readonly SheetSnapshot[]): LiveReading =>
  withReading(reading, evaluateSnapshot({ ...reading, sheets }));
