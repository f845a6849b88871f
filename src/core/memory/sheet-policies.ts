import type { ScoringPolicy } from '../scoring/policy';
import type { WorkbookMemory } from './workbook-memory';

/** Where a 评分办法 applies. */
export type PolicyScope =
  | { readonly kind: 'sheet'; readonly sheet: string }
  /** To all sheets but those with one of their own; the sheet it was chosen on keeps none. */
  | { readonly kind: 'workbook'; readonly chosenOn: string };

/** A 评分办法 and where it is to apply; `null` leaves the sheet none of its own. */
export interface PolicyChoice {
  readonly policy: ScoringPolicy | null;
  readonly scope: PolicyScope;
}

/** Every 评分办法 of a workbook. */
export type ChosenPolicies = Pick<WorkbookMemory, 'policy' | 'sheetPolicies'>;

/** The 评分办法 a sheet has of its own; `null` where the workbook's applies. */
export const policyOfSheet = (
  { sheetPolicies }: Pick<WorkbookMemory, 'sheetPolicies'>,
  sheet: string,
): ScoringPolicy | null => sheetPolicies.find((own) => own.sheet === sheet)?.policy ?? null;

/** Where the 评分办法 comes from that applies to a sheet now. */
export const policyScopeOf = (memory: Pick<WorkbookMemory, 'sheetPolicies'>, sheet: string): PolicyScope =>
  policyOfSheet(memory, sheet) === null ? { kind: 'workbook', chosenOn: sheet } : { kind: 'sheet', sheet };
