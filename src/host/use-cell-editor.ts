import { useState } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { printAddress } from '../core/index';
import type { CellAddress } from '../core/sheet/cell-address';
import { cellAt } from '../core/sheet/sheet-snapshot';
import type { SheetSnapshot } from '../core/sheet/sheet-snapshot';
import { pasteInto, refusalOf, typeInto } from './cell-edits';
import type { ReadEdit } from './cell-edits';
import type { CellEditorProps } from './CellEditor';
import { printTableCell } from './clipboard-table';
import { motionOfKey } from './grid-motion';
import type { Motion } from './grid-motion';
import { editableText } from './read-typed';

export interface SheetEditing {
  readonly sheet: SheetSnapshot;
  readonly selected: CellAddress;
  /** The text the selected cell shows. */
  readonly shownText: string;
  readonly onMove: (motion: Motion) => void;
  readonly onEdit: (edit: ReadEdit) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

interface Draft {
  readonly cell: string;
  readonly text: string;
}

const isTyping = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;

/** The code of every key that an input method takes. */
const COMPOSING = 229;

/**
 * Keys of an input method are its own.
 *
 * @remarks Safari ends the composition before it reports the Enter that ended it; only the old code tells.
 */
function isOfInputMethod(event: globalThis.KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing newer tells
  return event.isComposing || event.keyCode === COMPOSING;
}

/** What keys, typing and the clipboard do in the selected cell. */
export function useCellEditor(editing: SheetEditing): {
  readonly editor: Omit<CellEditorProps, 'takesFocus' | 'onFocus'>;
  readonly startEditing: () => void;
  readonly commitDraft: () => void;
} {
  const { sheet, selected, shownText, onMove, onEdit, onUndo, onRedo } = editing;
  const [draft, setDraft] = useState<Draft | null>(null);
  const name = printAddress(selected);
  const text = editableText(cellAt(sheet, selected));
  const refusal = refusalOf(sheet, selected);
  const typed = draft?.cell === `${sheet.name}!${name}` ? draft.text : null;

  const edit = (typedText: string): void => setDraft({ cell: `${sheet.name}!${name}`, text: typedText });
  const refuseOr = (act: () => void): void => {
    if (refusal === null) act();
    else onEdit({ changes: [], notice: refusal });
  };
  const startEditing = (): void => refuseOr(() => edit(text));
  const commit = (motion: Motion | null): void => {
    setDraft(null);
    if (typed !== null && typed !== text) onEdit(typeInto(sheet, selected, typed));
    if (motion !== null) onMove(motion);
  };
  const empty = (): void => refuseOr(() => onEdit(typeInto(sheet, selected, '')));

  const whileEditing = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    const { key, shiftKey, altKey, currentTarget: field } = event;
    if (key === 'Escape') setDraft(null);
    else if (key === 'Tab') commit(shiftKey ? 'left' : 'right');
    else if (key !== 'Enter') return false;
    else if (altKey) {
      field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
      edit(field.value);
    } else commit(shiftKey ? 'up' : 'down');
    return true;
  };
  const whileSelected = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    // Browsers differ in what a field has selected that got its text while the keyboard was elsewhere.
    event.currentTarget.select();
    const { key, shiftKey } = event;
    const isControl = event.ctrlKey || event.metaKey;
    const motion = motionOfKey(key, isControl);
    if (motion !== null) onMove(motion);
    else if (isControl && key.toLowerCase() === 'z') (shiftKey ? onRedo : onUndo)();
    else if (isControl && key.toLowerCase() === 'y') onRedo();
    else if (key === 'Enter' || key === 'F2') startEditing();
    else if (key === 'Delete' || key === 'Backspace') empty();
    else if (refusal !== null && isTyping(event)) startEditing();
    else return false;
    return true;
  };

  return {
    startEditing,
    commitDraft: () => commit(null),
    editor: {
      name,
      text,
      draft: typed,
      isClosed: refusal !== null,
      onDraft: edit,
      onKeyDown: (event) => {
        if (isOfInputMethod(event.nativeEvent)) return;
        if (typed === null ? whileSelected(event) : whileEditing(event)) event.preventDefault();
      },
      onCopy: (event: ClipboardEvent) => {
        if (typed !== null) return;
        event.preventDefault();
        event.clipboardData.setData('text/plain', printTableCell(shownText));
        if (event.type === 'cut') empty();
      },
      onPaste: (event: ClipboardEvent) => {
        if (typed !== null) return;
        event.preventDefault();
        onEdit(pasteInto(sheet, selected, event.clipboardData.getData('text/plain')));
      },
      onBlur: () => {
        // Another window in front ends nothing.
        if (document.hasFocus()) commit(null);
      },
    },
  };
}
