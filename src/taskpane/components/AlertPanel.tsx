import type { ReactNode } from 'react';
import { SeverityIcon } from './SeverityIcon';
import { joinClasses } from './join-classes';

/** Something that stopped the person's work: what, where, what helps, and a button for it. */
export function AlertPanel({
  severity,
  title,
  lines,
  children,
}: {
  readonly severity: 'error' | 'warning';
  readonly title: string;
  readonly lines: readonly string[];
  readonly children?: ReactNode;
}) {
  return (
    <div role="alert" className={joinClasses('alert-panel', `alert-panel-${severity}`)}>
      <SeverityIcon severity={severity} />
      <div className="alert-panel-body">
        <p className="alert-panel-title">{title}</p>
        {lines.map((line) => (
          <p key={line} className="alert-panel-line">
            {line}
          </p>
        ))}
        {children}
      </div>
    </div>
  );
}
