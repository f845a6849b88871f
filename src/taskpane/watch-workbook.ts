import type { LiveWorkbook } from '../app/live-workbook';

/** Typing comes in bursts; the pane waits until one is over. */
const PAUSE = 300;

export interface WorkbookFollower {
  /** A burst of edits is over; co-authors alone are no reason to write. */
  readonly onEdited: (byPerson: boolean) => void;
  readonly onActivated: (sheet: string) => void;
  readonly onReplaced: () => void;
}

/** Tells of edits once their burst is over, of everything else at once, until the returned function is called. */
export function watchWorkbook(workbook: LiveWorkbook, follower: WorkbookFollower): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let byPerson = false;
  const stop = workbook.watch((event) => {
    switch (event.kind) {
      case 'changed':
        byPerson ||= event.source === 'user';
        clearTimeout(timer);
        timer = setTimeout(() => {
          follower.onEdited(byPerson);
          byPerson = false;
        }, PAUSE);
        return;
      case 'activated':
        follower.onActivated(event.sheet);
        return;
      case 'replaced':
        clearTimeout(timer);
        byPerson = false;
        follower.onReplaced();
        return;
    }
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
