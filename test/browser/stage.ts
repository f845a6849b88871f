import type { Locator } from 'playwright-core';
import type { Offences } from './open-page';

/** What has a pane. */
interface WithPane {
  readonly pane: Locator;
}

/** A pane over a workbook, wherever that is open: in the page's own sheet or in an Excel. */
export interface Stage extends WithPane {
  readonly offences: Offences;
  /** Types into a cell of the sheet in view, as the person does; `''` empties it. */
  readonly type: (name: string, text: string) => Promise<void>;
  /** What stands in cells of the sheet in view. */
  readonly shown: (...names: readonly string[]) => Promise<readonly string[]>;
  /** Everything that stands in the sheet in view, to compare before with after. */
  readonly everything: () => Promise<string>;
  readonly isMarked: (name: string) => Promise<boolean>;
  readonly selected: () => Promise<string | null>;
  /** The names of the sheets, in their order. */
  readonly sheetNames: () => Promise<readonly string[]>;
  /** The sheet in view. */
  readonly sheetInView: () => Promise<string>;
  /** Lets the sheet of that name come into view. */
  readonly showSheet: (name: string) => Promise<void>;
  /** The text that a button of that name puts on the clipboard. */
  readonly copiedBy: (button: string) => Promise<string>;
  /** The same workbook before a new pane: saved and opened again, or the pane closed and opened. */
  readonly reopen: () => Promise<Stage>;
}

/** Opens a workbook, the sample where none is given, and waits until the pane has read it. */
export type OpenStage = (bytes?: Uint8Array) => Promise<Stage>;

const PATIENCE = 10_000;

/** Waits for something of the workbook, which tells of nothing by itself. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Presses the one primary button. */
export const recalculate = ({ pane }: WithPane): Promise<void> =>
  pane.getByRole('button', { name: '重新计算', exact: true }).click();

/** Waits until the pane has taken in an edit that leaves a score behind. */
export const stale = ({ pane }: WithPane): Promise<void> => pane.getByText('表中得分不是最新').waitFor();

/** Waits for a sentence of the pane, one that is for everybody and not for the eye alone. */
export const told = ({ pane }: WithPane, words: string): Promise<void> =>
  pane.getByText(words).locator('xpath=self::*[not(@aria-hidden)]').waitFor();

export const openTab = ({ pane }: WithPane, name: RegExp): Promise<void> =>
  pane.getByRole('tab', { name }).click();

/** The total that the pane has computed. */
export const totalOf = ({ pane }: WithPane): Promise<string> =>
  pane.getByLabel('总分', { exact: true }).innerText();

export const findings = ({ pane }: WithPane): Locator =>
  pane.getByRole('list', { name: '问题', exact: true }).getByRole('listitem');
