import type { Severity } from '../../core/index';
import { joinClasses } from './join-classes';

/** Each weight has a shape of its own, so that colour is not needed to tell them apart. */
const SHAPES: Readonly<Record<Severity, string>> = {
  error:
    'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-.9 3.2.3 5h1.2l.3-5H7.1ZM8 10.2a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8Z',
  warning:
    'M7.1 1.6a1 1 0 0 1 1.8 0l6 11.4a1 1 0 0 1-.9 1.5H2a1 1 0 0 1-.9-1.5l6-11.4Zm0 3.9.3 4h1.2l.3-4H7.1ZM8 10.6a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8Z',
  hint: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2ZM8 4.2A.9.9 0 1 1 8 6a.9.9 0 0 1 0-1.8Zm-.6 2.9h1.2v4.6H7.4V7.1Z',
};

/** Error, warning or hint as a sign; the word is said elsewhere. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden
      className={joinClasses('severity-icon', `severity-icon-${severity}`)}
    >
      <path fillRule="evenodd" d={SHAPES[severity]} />
    </svg>
  );
}
