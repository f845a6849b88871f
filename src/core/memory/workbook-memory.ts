import type { DecidedOutcome } from '../judgement/judgement';
import type { ScoringPolicy } from '../scoring/policy';

/** 人工评定 as it travels with the file: found again by sheet and indicator, wherever its row has moved. */
export interface RememberedDecision {
  readonly sheet: string;
  /** 项目名称, as written: a sheet may hold several forms. */
  readonly project: string;
  /** 三级指标, as written. */
  readonly indicator: string;
  /** Which of the form's indicators of that name, from 0. */
  readonly occurrence: number;
  /** 达成, 部分达成 or 未达成 where the program could not tell; `null` for none. */
  readonly outcome: DecidedOutcome | null;
  /** 得分 the person chose; `null` keeps the typed one. */
  readonly points: number | null;
  /** The typed score stays, whatever is computed. */
  readonly isScoreLocked: boolean;
}

/** A 评分办法 that applies to one sheet only: its form states another rule than the others do. */
export interface SheetPolicy {
  readonly sheet: string;
  readonly policy: ScoringPolicy;
}

/** What the workbook remembers for the pane, the page and the command line alike. */
export interface WorkbookMemory {
  /** `null` while nobody chose one. */
  readonly policy: ScoringPolicy | null;
  /** At most one for a sheet. */
  readonly sheetPolicies: readonly SheetPolicy[];
  readonly decisions: readonly RememberedDecision[];
}

/** The XML namespace of the part that carries the memory, the same for every program that reads it. */
export const MEMORY_NAMESPACE = 'urn:selfeval:memory:1';

export const EMPTY_MEMORY: WorkbookMemory = { policy: null, sheetPolicies: [], decisions: [] };

/** Whether there is nothing to keep in the workbook. */
export const remembersNothing = ({ policy, sheetPolicies, decisions }: WorkbookMemory): boolean =>
  policy === null && sheetPolicies.length === 0 && decisions.length === 0;
