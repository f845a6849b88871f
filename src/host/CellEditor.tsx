import { useLayoutEffect, useRef } from 'react';
import type { ClipboardEvent, JSX, KeyboardEvent } from 'react';
import { editName } from './strings.zh-cn';

export interface CellEditorProps {
  readonly name: string;
  /** What the cell holds, as a person would type it. */
  readonly text: string;
  /** What has been typed so far; `null` while the cell is only selected. */
  readonly draft: string | null;
  readonly isClosed: boolean;
  /** Whether the keyboard is in the sheet. */
  readonly takesFocus: boolean;
  readonly onDraft: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * The field of the selected cell, there before anything is typed.
 *
 * @remarks
 * An input method composes only where a field already has the focus: so the field lies unseen over the selected
 * cell with its text selected, and the first key or the first syllable replaces it.
 */
export function CellEditor(props: CellEditorProps): JSX.Element {
  const { name, text, draft, isClosed, takesFocus, onDraft } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const isEditing = draft !== null;

  useLayoutEffect(() => {
    field.current?.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, []);
  useLayoutEffect(() => {
    if (takesFocus) field.current?.focus({ preventScroll: true });
  }, [takesFocus, isEditing]);
  useLayoutEffect(() => {
    // `select()` would take the keyboard away from the pane.
    if (!isEditing) field.current?.setSelectionRange(0, text.length);
  }, [isEditing, text, takesFocus]);
  // What is there is written on, not over: F2, Enter and a double click leave the caret behind it.
  const isOpened = draft === text;
  useLayoutEffect(() => {
    if (isOpened) field.current?.setSelectionRange(text.length, text.length);
  }, [isOpened, text]);

  return (
    <textarea
      ref={field}
      className={isEditing ? 'editor editing' : 'editor'}
      aria-label={isEditing ? editName(name) : name}
      value={draft ?? text}
      readOnly={isClosed}
      rows={1}
      spellCheck={false}
      onChange={(event) => onDraft(event.currentTarget.value)}
      onKeyDown={props.onKeyDown}
      onCopy={props.onCopy}
      onCut={props.onCopy}
      onPaste={props.onPaste}
      onFocus={props.onFocus}
      onBlur={props.onBlur}
    />
  );
}
