import type { LiveReading } from '../app/read-live-workbook';
import type { LastWrite, PaneState } from './pane-state';

type Told = Pick<PaneState, 'notice' | 'lastWrite' | 'lastChange'>;

/** Whether every cell of a write holds again what it held before it. */
const isTakenBack = ({ snapshots }: LiveReading, { undo }: LastWrite): boolean =>
  undo.every(({ sheet, writes }) => {
    const snapshot = snapshots.find(({ name }) => name === sheet);
    return (
      snapshot !== undefined &&
      writes.every(({ at, to, toError = null }) => {
        const cell = snapshot.rows.get(at.row)?.get(at.column);
        return (cell?.value ?? null) === to && (cell?.error ?? null) === toError;
      })
    );
  });

/** What is still to be told of the last commands: of what the host's own 撤销 has taken back, nothing. */
export function toldAfter(reading: LiveReading, { notice, lastWrite, lastChange }: Told): Told {
  if (notice?.kind === 'drawn' && reading.snapshots.every(({ name }) => name !== notice.sheet)) {
    // The policy that came with the sheet has gone with it.
    return { notice: null, lastWrite, lastChange: notice.policy === undefined ? lastChange : null };
  }
  if (lastWrite === null || !isTakenBack(reading, lastWrite)) return { notice, lastWrite, lastChange };
  return { notice: notice?.kind === 'written' ? null : notice, lastWrite: null, lastChange };
}
