import type { UndoEffect } from '../protocol/object-type';

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
  private members: string[] = [];
  private areas: string[] = [];

  get records(): readonly UndoRecord[] {
    return this.steps;
  }

  /** The members that wiped the stack, in the order they were called; empty when all can be undone. */
  get wipedBy(): readonly string[] {
    return this.wipers;
  }

  /** One step: whatever is used and touched while the work is done. */
  step(by: UndoRecord['by'], work: () => void): void {
    this.members = [];
    this.areas = [];
    try {
      work();
    } finally {
      const { members, areas } = this;
      if ((by === 'user' ? areas : members).length > 0) this.steps = [...this.steps, { by, members, areas }];
    }
  }

  used(member: string, effect: UndoEffect): void {
    if (effect === 'records') this.members.push(member);
    if (effect !== 'wipes') return;
    this.steps = [];
    this.members = [];
    this.areas = [];
    this.wipers.push(member);
  }

  touched(area: string): void {
    this.areas.push(area);
  }
}
