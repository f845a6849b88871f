/** How long an event of an own write may be on its way, in milliseconds. */
const MEMORY_SPAN = 5000;

/** How long after an own batch a change of format may still be its doing; they follow its answer at once. */
const FORMAT_SPAN = 500;

/** Stands for every address of a sheet, which an address of Excel's own never does. */
const WHOLE_SHEET = '*';

/** Stands for a sheet that is not there yet, and so has no id. */
const NEW_SHEET = 'new';

/**
 * What this add-in has just written, so that it does not take its own writes for a person's.
 *
 * @remarks
 * Cells are needed only for an Excel that does not tell who triggered a change, added sheets for every Excel. Each
 * batch raises an event of its own, so that notes are counted; after a while a change is the person's again.
 */
export class OwnWrites {
  private readonly notes = new Map<string, readonly number[]>();
  private formatsUntil = Number.NEGATIVE_INFINITY;

  constructor(private readonly now: () => number = Date.now) {}

  /** @param address as Excel prints it, without the sheet */
  note(sheetId: string, address: string): void {
    this.add(`${sheetId}!${address}`);
  }

  /** A sheet that is drawn: more events than anybody can foretell, all of them our own. */
  noteSheet(sheetId: string): void {
    this.notes.set(`${sheetId}!${WHOLE_SHEET}`, [this.now() + MEMORY_SPAN]);
  }

  noteNewSheet(): void {
    this.add(NEW_SHEET);
  }

  /** Whether a change is our own; each is known as often as it was noted. */
  claim(sheetId: string, address: string): boolean {
    const isDrawn = this.present(`${sheetId}!${WHOLE_SHEET}`).length > 0;
    return isDrawn || this.take(`${sheetId}!${address}`);
  }

  /** Whether a sheet that has come is our own, or the note of one that did not come after all. */
  claimNewSheet(): boolean {
    return this.take(NEW_SHEET);
  }

  /** Does something that may change formats, which no Excel says who has changed. */
  async formatting<Value>(work: () => Promise<Value>): Promise<Value> {
    this.formatsUntil = Number.POSITIVE_INFINITY;
    try {
      return await work();
    } finally {
      this.formatsUntil = this.now() + FORMAT_SPAN;
    }
  }

  /** Whether a change of format that is told now is our own. */
  isFormatting(): boolean {
    return this.formatsUntil > this.now();
  }

  private add(key: string): void {
    this.notes.set(key, [...this.present(key), this.now() + MEMORY_SPAN]);
  }

  private present(key: string): readonly number[] {
    return (this.notes.get(key) ?? []).filter((until) => until >= this.now());
  }

  private take(key: string): boolean {
    const [first, ...others] = this.present(key);
    if (others.length === 0) this.notes.delete(key);
    else this.notes.set(key, others);
    return first !== undefined;
  }
}
