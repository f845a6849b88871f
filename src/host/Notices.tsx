import { useEffect, useRef } from 'react';
import type { JSX } from 'react';
import { unsavedChanges, WORDS } from './strings.zh-cn';

/** Something that went wrong, until the person closes it. */
export const ProblemNotice = ({ text, onClose }: { text: string; onClose: () => void }): JSX.Element => (
  <div className="notice problem">
    <p role="alert">{text}</p>
    <button type="button" onClick={onClose}>
      {WORDS.close}
    </button>
  </div>
);

export interface UnsavedNoticeProps {
  readonly fileName: string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asks before another file takes the place of one with changes. */
export function UnsavedNotice({ fileName, onSave, onDiscard, onCancel }: UnsavedNoticeProps): JSX.Element {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div
      role="alertdialog"
      aria-label={WORDS.unsaved}
      aria-describedby="unsaved-changes"
      className="notice"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <p id="unsaved-changes">{unsavedChanges(fileName)}</p>
      <button ref={first} type="button" onClick={onSave}>
        {WORDS.save}
      </button>
      <button type="button" onClick={onDiscard}>
        {WORDS.keepUnsaved}
      </button>
      <button type="button" onClick={onCancel}>
        {WORDS.cancel}
      </button>
    </div>
  );
}
