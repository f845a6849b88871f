import { isSaved, markSaved, NO_EDITS, recordEdit, redoEdit, undoEdit } from '../../src/host/edit-history';
import type { Edit, EditHistory } from '../../src/host/edit-history';

const edit = (from: number, to: number): Edit => ({
  kind: 'written',
  plans: [{ sheet: '表', writes: [{ at: { row: 1, column: 1 }, from, to }] }],
});

const next = (step: { next: EditHistory } | null): EditHistory => {
  if (step === null) throw new Error('nothing to undo');
  return step.next;
};

describe('the edit history', () => {
  const twice = recordEdit(recordEdit(NO_EDITS, edit(1, 2)), edit(2, 3));

  it('takes back the last step first and makes it again', () => {
    const undone = undoEdit(twice);
    expect(undone?.edit).toEqual(edit(3, 2));
    expect(redoEdit(next(undone))?.edit).toEqual(edit(2, 3));
    expect(next(redoEdit(next(undone)))).toEqual(twice);
  });

  it('has nothing to take back at the beginning and nothing to make again at the end', () => {
    expect(undoEdit(NO_EDITS)).toBeNull();
    expect(redoEdit(twice)).toBeNull();
  });

  it('forgets undone steps after a new one', () => {
    expect(redoEdit(recordEdit(next(undoEdit(twice)), edit(2, 9)))).toBeNull();
  });

  it('is saved exactly where it was saved', () => {
    expect(isSaved(NO_EDITS)).toBe(true);
    expect(isSaved(twice)).toBe(false);
    const saved = markSaved(twice);
    expect(isSaved(saved)).toBe(true);
    expect(isSaved(next(undoEdit(saved)))).toBe(false);
    expect(isSaved(next(redoEdit(next(undoEdit(saved)))))).toBe(true);
    expect(isSaved(recordEdit(next(undoEdit(saved)), edit(2, 3)))).toBe(false);
  });
});
