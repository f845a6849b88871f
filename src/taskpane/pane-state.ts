import { evaluationAt } from '../app/read-live-workbook';
import type { FormPlace, LiveReading } from '../app/read-live-workbook';
import type { DrawProblem } from '../app/sheet-drawer';
import type { SheetCell } from '../app/workbook';
import type {
  ChosenPolicies,
  Evaluation,
  MarkPlan,
  PolicyChoice,
  RowDecision,
  Severity,
  WritePlan,
} from '../core/index';
import { toldAfter } from './after-reading';
import { placeIn, placeOnSheet } from './place-in';
import { withDraft, withoutDraft } from './policy-drafts';
import type { PolicyDraft } from './policy-draft';

export type PaneTab = 'findings' | 'indicators' | 'policy' | 'workbook';

/** Which findings are listed. */
export type SeverityFilter = 'all' | Severity;

/** What the last command came to, told in place. */
export type Notice =
  | {
      readonly kind: 'written';
      readonly count: number;
      readonly isUnmarked?: true;
      /** It is only a beginning, for the person to complete. */
      readonly isOpening?: true;
    }
  | { readonly kind: 'unchanged'; readonly isUnmarked?: true }
  | { readonly kind: 'restored'; readonly count: number }
  | { readonly kind: 'marked'; readonly count: number }
  | { readonly kind: 'unmarked' }
  | { readonly kind: 'remembered'; readonly change: MemoryChange }
  /** `restored` is the indicator whose withdrawn decision stands again. */
  | { readonly kind: 'takenBack'; readonly restored?: string }
  /** A sheet was inserted, or drawn anew; `policy` came with it. */
  | { readonly kind: 'drawn'; readonly sheet: string; readonly policy?: string };

/** 本次写入: what can be shown and taken back. */
export interface LastWrite {
  readonly plans: readonly WritePlan[];
  readonly undo: readonly WritePlan[];
}

/** What the workbook was last told to remember, with what it remembered before. */
export type MemoryChange =
  | {
      readonly kind: 'decision';
      readonly form: Evaluation['form'];
      /** 三级指标 as written. */
      readonly indicator: string;
      readonly before: RowDecision;
      /** Nothing is decided about the row any more: the way back brings the decision back. */
      readonly isWithdrawn?: true;
    }
  | {
      readonly kind: 'policy';
      readonly name: string;
      readonly choice: PolicyChoice;
      readonly before: ChosenPolicies;
    };

/** Why a command came to nothing. */
export type PaneProblem =
  | DrawProblem
  /** A button of the ribbon means the sheet the person looks at, and there is no form on it. */
  | { readonly kind: 'noFormOnSheet' }
  /** What the workbook remembers is broken, or of a later version; `problems` says so in sentences. */
  | { readonly kind: 'memoryLeftOut'; readonly problems: readonly string[] };

/** Everything the pane knows; the screen follows from it. */
export interface PaneState {
  /** `null` until the workbook was read for the first time. */
  readonly reading: LiveReading | null;
  readonly place: FormPlace | null;
  /** Why the last command came to nothing; it stays until the next one. */
  readonly problem: PaneProblem | null;
  /** Why the workbook could not be read last; the next reading answers it. */
  readonly unread: PaneProblem | null;
  /** Our own mistake, with details for whoever mends it. */
  readonly failure: string | null;
  /** A command has been running for longer than a person waits without asking, or for so long that it must be stuck. */
  readonly work: 'none' | 'working' | 'waiting';
  /** How many commands have been asked for and are not finished. */
  readonly pending: number;
  readonly notice: Notice | null;
  readonly lastWrite: LastWrite | null;
  /** Can be taken back, as a write can. */
  readonly lastChange: MemoryChange | null;
  /** 评分办法 that is being changed and not yet saved; it outlives a look at another tab. */
  readonly policyDrafts: readonly PolicyDraft[];
  readonly tab: PaneTab;
  readonly filter: SeverityFilter;
  readonly isMarking: boolean;
  /** The marks this pane put into the workbook last; `null` where it cannot know what stands there. */
  readonly shownMarks: readonly MarkPlan[] | null;
  readonly isAutomatic: boolean;
  /** What 自动重算 was last refused: it asks for that no second time by itself. */
  readonly refusedPlans: readonly WritePlan[] | null;
  /** The cell the person chose in the sheet. */
  readonly selected: SheetCell | null;
  /** Whether edits in the sheet are seen as they happen. */
  readonly isWatching: boolean;
}

export type PaneEvent =
  | { readonly kind: 'read'; readonly reading: LiveReading }
  | { readonly kind: 'refused'; readonly problem: PaneProblem }
  | { readonly kind: 'unread'; readonly problem: PaneProblem }
  /** 自动重算 was refused what it planned. */
  | { readonly kind: 'followRefused'; readonly plans: readonly WritePlan[] }
  | { readonly kind: 'failed'; readonly details: string }
  /** A person asked for something; what was told before is answered. */
  | { readonly kind: 'asked' }
  | { readonly kind: 'slow'; readonly work: 'working' | 'waiting' }
  | { readonly kind: 'finished' }
  | { readonly kind: 'written'; readonly write: LastWrite; readonly isOpening?: true }
  | { readonly kind: 'restored'; readonly count: number }
  | { readonly kind: 'marked'; readonly plans: readonly MarkPlan[]; readonly count: number }
  /** Marks went along with a write and need no words of their own. */
  | { readonly kind: 'marksShown'; readonly plans: readonly MarkPlan[] }
  /** What was written stands, and the marks that were to go with it do not. */
  | { readonly kind: 'marksRefused' }
  | { readonly kind: 'unmarked' }
  | Extract<Notice, { kind: 'drawn' }>
  | { readonly kind: 'remembered'; readonly change: MemoryChange }
  | { readonly kind: 'takenBack' }
  /** `draft` takes the place of `from`, and of what was drafted for the same place. */
  | { readonly kind: 'policyDrafted'; readonly draft: PolicyDraft | null; readonly from: PolicyDraft | null }
  /** What was written may stand elsewhere by now: it cannot be taken back by its place. */
  | { readonly kind: 'moved' }
  | { readonly kind: 'replaced' }
  | { readonly kind: 'cellSelected'; readonly cell: SheetCell }
  | { readonly kind: 'unwatched' }
  | { readonly kind: 'sheetActivated'; readonly sheet: string }
  | { readonly kind: 'formChosen'; readonly place: FormPlace }
  | { readonly kind: 'tabChosen'; readonly tab: PaneTab }
  | { readonly kind: 'filterChosen'; readonly filter: SeverityFilter }
  | { readonly kind: 'automaticSwitched'; readonly isOn: boolean };

export const INITIAL_STATE: PaneState = {
  reading: null,
  place: null,
  problem: null,
  unread: null,
  failure: null,
  work: 'none',
  pending: 0,
  notice: null,
  lastWrite: null,
  lastChange: null,
  policyDrafts: [],
  tab: 'findings',
  filter: 'all',
  isMarking: true,
  shownMarks: null,
  isAutomatic: false,
  refusedPlans: null,
  selected: null,
  isWatching: true,
};

export const countWrites = (plans: readonly WritePlan[]): number =>
  plans.reduce((count, { writes }) => count + writes.length, 0);

/** The next state of the pane; knows no workbook and no screen. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'read':
      return {
        ...state,
        ...toldAfter(event.reading, state),
        reading: event.reading,
        place: placeIn(event.reading, state),
        // Who has left the cell that stood against it is told nothing any more.
        problem: state.problem?.kind === 'busy' ? null : state.problem,
        unread: null,
      };
    case 'asked':
      return {
        ...state,
        pending: state.pending + 1,
        problem: null,
        unread: null,
        failure: null,
        refusedPlans: null,
      };
    case 'followRefused':
      return { ...state, refusedPlans: event.plans };
    case 'refused':
      return { ...state, problem: event.problem, notice: null };
    case 'unread':
      return { ...state, unread: event.problem, notice: null };
    case 'failed':
      return { ...state, failure: event.details, notice: null };
    case 'slow':
      return { ...state, work: event.work };
    case 'finished':
      return { ...state, work: 'none', pending: Math.max(0, state.pending - 1) };
    case 'written': {
      const count = countWrites(event.write.plans);
      // What was written before can still be taken back after a click that changed nothing.
      if (count === 0) return { ...state, notice: { kind: 'unchanged' } };
      const notice = { kind: 'written', count } as const;
      const { isOpening } = event;
      return {
        ...state,
        notice: isOpening === true ? { ...notice, isOpening } : notice,
        lastWrite: event.write,
      };
    }
    case 'restored':
      return { ...state, notice: { kind: 'restored', count: event.count }, lastWrite: null };
    case 'marked':
      return {
        ...state,
        isMarking: true,
        shownMarks: event.plans,
        notice: { kind: 'marked', count: event.count },
      };
    case 'marksShown':
      return { ...state, shownMarks: event.plans };
    case 'marksRefused': {
      const { notice } = state;
      const isOfWrite = notice?.kind === 'written' || notice?.kind === 'unchanged';
      return { ...state, shownMarks: null, notice: isOfWrite ? { ...notice, isUnmarked: true } : notice };
    }
    case 'unmarked':
      return { ...state, isMarking: false, shownMarks: null, notice: { kind: 'unmarked' } };
    case 'remembered':
      return {
        ...state,
        notice: { kind: 'remembered', change: event.change },
        lastChange: event.change,
        policyDrafts:
          event.change.kind === 'policy'
            ? withoutDraft(state.policyDrafts, event.change.choice.scope)
            : state.policyDrafts,
      };
    case 'takenBack': {
      const change = state.lastChange;
      const isRestored = change?.kind === 'decision' && change.isWithdrawn === true;
      const notice: Notice = isRestored ? { ...event, restored: change.indicator } : event;
      return { ...state, notice, lastChange: null };
    }
    case 'policyDrafted':
      return { ...state, policyDrafts: withDraft(state.policyDrafts, event.draft, event.from) };
    case 'cellSelected':
      return { ...state, selected: event.cell };
    case 'unwatched':
      return { ...state, isWatching: false };
    case 'drawn':
      return { ...state, notice: event };
    case 'moved':
      return { ...state, lastWrite: null };
    case 'replaced':
      return {
        ...INITIAL_STATE,
        pending: state.pending,
        tab: state.tab,
        isMarking: state.isMarking,
        isAutomatic: state.isAutomatic,
      };
    case 'sheetActivated': {
      if (state.reading === null) return state;
      const reading = { ...state.reading, activeSheet: event.sheet };
      const place =
        state.place?.sheet === event.sheet
          ? state.place
          : (placeOnSheet(reading, event.sheet) ?? state.place);
      return { ...state, reading, place };
    }
    case 'formChosen':
      return { ...state, place: event.place, filter: 'all' };
    case 'tabChosen':
      return { ...state, tab: event.tab };
    case 'filterChosen':
      return { ...state, filter: event.filter };
    case 'automaticSwitched':
      return { ...state, isAutomatic: event.isOn };
  }
}

/** What there is to tell against the last command, or against the last reading. */
export const shownProblem = ({ problem, unread }: PaneState): PaneProblem | null => problem ?? unread;

/** What to warn of as long as nothing else is to be told: a part of the memory counts for nothing here. */
export function standingProblem(state: PaneState): PaneProblem | null {
  const problems = state.reading?.memoryProblems ?? [];
  return shownProblem(state) ?? (problems.length === 0 ? null : { kind: 'memoryLeftOut', problems });
}

/** The form the pane shows; `null` where there is none. */
export const shownEvaluation = ({ reading, place }: PaneState): Evaluation | null =>
  reading === null || place === null ? null : evaluationAt(reading, place);
