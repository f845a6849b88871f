import type { LiveWorkbook } from '../app/live-workbook';
import { readLiveWorkbook, withReading } from '../app/read-live-workbook';
import type { LiveReading } from '../app/read-live-workbook';
import type { PaneEvent, PaneProblem } from './pane-state';

/** Tells why a command came to nothing. */
export const refused = (problem: PaneProblem): PaneEvent => ({ kind: 'refused', problem });

/** Reads the whole workbook, or one sheet of it where the others are known. */
export async function readEvents(
  workbook: LiveWorkbook,
  known: LiveReading | null = null,
  sheet: string | null = null,
): Promise<readonly PaneEvent[]> {
  const part =
    known !== null && sheet !== null && known.sheets.some((one) => one.sheet === sheet)
      ? await readLiveWorkbook(workbook, { sheet })
      : null;
  if (known !== null && part?.kind === 'read') return [{ kind: 'read', reading: withReading(known, part) }];
  const reading = await readLiveWorkbook(workbook);
  return [reading.kind === 'read' ? { kind: 'read', reading } : { kind: 'unread', problem: reading }];
}
