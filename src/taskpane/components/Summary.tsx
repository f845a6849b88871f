import type { ReactNode } from 'react';

/**
 * The head of something that unfolds.
 *
 * @remarks In Excel on the web office.js moves the keyboard, along a list that a plain `summary` is not on.
 */
export const Summary = ({
  className,
  children,
}: {
  readonly className: string;
  readonly children: ReactNode;
}) => (
  <summary tabIndex={0} className={className}>
    {children}
  </summary>
);
