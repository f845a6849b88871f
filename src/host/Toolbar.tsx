import type { JSX, KeyboardEvent } from 'react';
import { WORDS } from './strings.zh-cn';

export interface ToolbarProps {
  readonly canSave: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

function moveFocus({ key, currentTarget }: KeyboardEvent<HTMLElement>): void {
  const buttons = [...currentTarget.querySelectorAll('button')];
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  const index = buttons.findIndex((button) => button === document.activeElement);
  if (step !== 0) buttons[index + step]?.focus();
}

/** A button that cannot act keeps the focus and says so. */
const whenAllowed = (isAllowed: boolean, act: () => void): object => ({
  'aria-disabled': !isAllowed,
  onClick: isAllowed ? act : undefined,
});

export const Toolbar = (props: ToolbarProps): JSX.Element => (
  <div role="toolbar" aria-label={WORDS.file} className="toolbar" onKeyDown={moveFocus}>
    <button type="button" onClick={props.onOpen}>
      {WORDS.open}
    </button>
    <button type="button" {...whenAllowed(props.canSave, props.onSave)}>
      {WORDS.save}
    </button>
    <button type="button" {...whenAllowed(props.canUndo, props.onUndo)}>
      {WORDS.undo}
    </button>
    <button type="button" {...whenAllowed(props.canRedo, props.onRedo)}>
      {WORDS.redo}
    </button>
  </div>
);
