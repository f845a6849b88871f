/** One step a person could take back. */
export interface UndoRecord {
  readonly by: 'user' | 'add-in';
  /** The members that wrote, `Range.values` and the like; empty for the user's own edits. */
  readonly members: readonly string[];
  /** The areas that were touched, with their sheet's name. */
  readonly areas: readonly string[];
}

/** What Ctrl+Z would find, as far as the documentation says. */
export class UndoStack {
  private steps: readonly UndoRecord[] = [];
  private readonly wipers: string[] = [];

  get records(): readonly UndoRecord[] {
    return this.steps;
  }

  /** The members that wiped the stack, in the order they were called; empty when all can be undone. */
  get wipedBy(): readonly string[] {
    return this.wipers;
  }

  add(record: UndoRecord): void {
    this.steps = [...this.steps, record];
  }

  wipe(member: string): void {
    this.steps = [];
    this.wipers.push(member);
  }
}
