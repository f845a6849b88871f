import type { PolicyScope } from '../core/index';
import type { PolicyDraft } from './policy-draft';

/** Whether two policies, or two drafts of one, are for the same place. */
export const isSamePlace = (a: PolicyScope, b: PolicyScope): boolean =>
  a.kind === 'sheet' ? b.kind === 'sheet' && a.sheet === b.sheet : b.kind === 'workbook';

/** The drafts without the one for a place; a place has one at most. */
export const withoutDraft = (drafts: readonly PolicyDraft[], place: PolicyScope): readonly PolicyDraft[] =>
  drafts.filter(({ scope }) => !isSamePlace(scope, place));

/** The drafts with one in the place of another, and of what was drafted for the same place. */
export function withDraft(
  drafts: readonly PolicyDraft[],
  draft: PolicyDraft | null,
  from: PolicyDraft | null,
): readonly PolicyDraft[] {
  const others = drafts.filter((one) => one !== from);
  return draft === null ? others : [...withoutDraft(others, draft.scope), draft];
}

/** The draft that concerns a sheet: its own, else the workbook's where that applies to it or was begun on it. */
export function draftFor(
  drafts: readonly PolicyDraft[],
  sheet: string,
  inForce: PolicyScope['kind'],
): PolicyDraft | null {
  const own = drafts.find(({ scope }) => scope.kind === 'sheet' && scope.sheet === sheet);
  const common = drafts.find(
    ({ scope }) => scope.kind === 'workbook' && (inForce === 'workbook' || scope.chosenOn === sheet),
  );
  return own ?? common ?? null;
}
