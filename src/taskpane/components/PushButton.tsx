import type { ReactNode } from 'react';
import { joinClasses } from './join-classes';

/** A button as Fluent draws it; one that cannot act now keeps the focus and says so. */
export function PushButton({
  isPrimary = false,
  isClosed = false,
  onClick,
  children,
}: {
  readonly isPrimary?: boolean;
  readonly isClosed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={joinClasses('push-button', isPrimary && 'push-button-primary')}
      aria-disabled={isClosed}
      onClick={isClosed ? undefined : onClick}
    >
      {children}
    </button>
  );
}
