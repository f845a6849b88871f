import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { STRINGS } from '../strings.zh-cn';
import { Busy } from './Busy';
import { FailureBoundary } from './FailureBoundary';

/** React asks only once for a part that could not be fetched: the page must begin anew. */
const reload = (): void => window.location.reload();

/** What is fetched when it is opened; where that fails, the rest of the pane stays. */
export function LazyPart({ children }: { readonly children: ReactNode }) {
  return (
    <FailureBoundary onReload={reload}>
      <Suspense fallback={<Busy label={STRINGS.opening} />}>{children}</Suspense>
    </FailureBoundary>
  );
}
