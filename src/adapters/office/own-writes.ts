/** How long an event of an own write may be on its way, in milliseconds. */
const MEMORY_SPAN = 5000;

/**
 * The cells this add-in has just written, so that it does not take its own writes for a person's.
 *
 * @remarks Only for an Excel that does not tell who triggered a change; after a while a change is the person's again.
 */
export class OwnWrites {
  private readonly until = new Map<string, number>();

  constructor(private readonly now: () => number = Date.now) {}

  /** @param address as Excel prints it, without the sheet */
  note(sheetId: string, address: string): void {
    this.until.set(`${sheetId}!${address}`, this.now() + MEMORY_SPAN);
  }

  /** Whether a change is our own; each is known once. */
  claim(sheetId: string, address: string): boolean {
    const key = `${sheetId}!${address}`;
    const isOwn = (this.until.get(key) ?? 0) >= this.now();
    this.until.delete(key);
    return isOwn;
  }
}
