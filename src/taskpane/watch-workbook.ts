import type { LiveWorkbook } from '../app/live-workbook';
import type { SheetCell } from '../app/workbook';

/** Typing comes in bursts; the pane waits until one is over. */
const PAUSE = 300;

/** No longer than this: where co-authors type without end, no burst would ever be over. */
const LONGEST_WAIT = 2000;

export interface WorkbookFollower {
  /**
   * A burst of edits is over; co-authors alone are no reason to write, and no more is what the person took back
   * last. `sheet` is the only one, if there is one.
   */
  readonly onEdited: (byPerson: boolean, sheet: string | null) => void;
  /** Rows, columns or sheets may no longer be where they were. */
  readonly onMoved: () => void;
  readonly onActivated: (sheet: string) => void;
  readonly onSelected: (cell: SheetCell) => void;
  readonly onReplaced: () => void;
  /** The workbook tells of nothing. */
  readonly onUnwatched: () => void;
}

/** Tells of edits once their burst is over, of everything else at once, until the returned function is called. */
export function watchWorkbook(workbook: LiveWorkbook, follower: WorkbookFollower): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  let byPerson = false;
  const edited = new Set<string | null>();
  const forget = (): void => {
    clearTimeout(timer);
    clearTimeout(latest);
    latest = undefined;
    byPerson = false;
    edited.clear();
  };
  const tell = (): void => {
    const [sheet = null] = edited;
    const [isPersons, only] = [byPerson, edited.size === 1 ? sheet : null];
    forget();
    follower.onEdited(isPersons, only);
  };
  const stop = workbook.watch((event) => {
    switch (event.kind) {
      case 'changed':
        if (event.source !== 'remote') byPerson = event.source === 'user';
        edited.add(event.sheet);
        clearTimeout(timer);
        timer = setTimeout(tell, PAUSE);
        latest ??= setTimeout(tell, LONGEST_WAIT);
        if (event.sheet === null) follower.onMoved();
        return;
      case 'activated':
        follower.onActivated(event.sheet);
        return;
      case 'selected':
        follower.onSelected(event.cell);
        return;
      case 'replaced':
        forget();
        follower.onReplaced();
        return;
      case 'unwatched':
        follower.onUnwatched();
        return;
    }
  });
  return () => {
    forget();
    stop();
  };
}
