import type { LiveReading } from '../app/read-live-workbook';
import type { LastWrite } from './pane-state';

/** Whether every cell of a write holds again what it held before it, as after the host's own 撤销. */
export const isTakenBack = ({ snapshots }: LiveReading, { undo }: LastWrite): boolean =>
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
