import { isSamePolicy } from '../scoring/nearest-preset';
import type { ScoringPolicy } from '../scoring/policy';
import { policyOfSheet } from './sheet-policies';
import type { ChosenPolicies, PolicyChoice } from './sheet-policies';
import type { WorkbookMemory } from './workbook-memory';

function withOwn(memory: WorkbookMemory, sheet: string, policy: ScoringPolicy | null): WorkbookMemory {
  const others = memory.sheetPolicies.filter((own) => own.sheet !== sheet);
  return { ...memory, sheetPolicies: policy === null ? others : [...others, { sheet, policy }] };
}

/** The memory with a 评分办法 in its place; what other sheets have of their own stays. */
export function rememberPolicy(memory: WorkbookMemory, { policy, scope }: PolicyChoice): WorkbookMemory {
  if (scope.kind === 'sheet') return withOwn(memory, scope.sheet, policy);
  return { ...withOwn(memory, scope.chosenOn, null), policy: policy ?? memory.policy };
}

const isSame = (a: ScoringPolicy | null, b: ScoringPolicy | null): boolean =>
  a === null || b === null ? a === b : isSamePolicy(a, b);

/**
 * The memory with a choice taken back: what it put in its place gives way to what stood there before.
 *
 * @remarks What somebody else has put there since stays, as does everything in other places.
 */
export function takePolicyBack(
  memory: WorkbookMemory,
  { policy, scope }: PolicyChoice,
  before: ChosenPolicies,
): WorkbookMemory {
  const [sheet, own] = scope.kind === 'sheet' ? [scope.sheet, policy] : [scope.chosenOn, null];
  const isOwnAsLeft = isSame(policyOfSheet(memory, sheet), own);
  const restored = isOwnAsLeft ? withOwn(memory, sheet, policyOfSheet(before, sheet)) : memory;
  const isOfWorkbook = scope.kind === 'workbook' && policy !== null && isSame(memory.policy, policy);
  return isOfWorkbook ? { ...restored, policy: before.policy } : restored;
}
