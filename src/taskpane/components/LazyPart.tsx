import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { STRINGS } from '../strings.zh-cn';
import { Busy } from './Busy';
import { FailureBoundary } from './FailureBoundary';

/** React asks only once for a part that could not be fetched: the page must begin anew. */
const reload = (): void => window.location.reload();

/** What is fetched when it is opened; where that fails, the rest of the pane stays. */
export function LazyPart({
  children,
  waiting = <Busy label={STRINGS.opening} />,
}: {
  readonly children: ReactNode;
  /** Seen while it is fetched. */
  readonly waiting?: ReactNode;
}) {
  return (
    <FailureBoundary onReload={reload}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </FailureBoundary>
  );
}
