import { lazy, Suspense } from 'react';
import type { LastWrite, MemoryChange, Notice, PaneState } from '../pane-state';
import { STRINGS } from '../strings.zh-cn';
import { Busy } from './Busy';
import { joinClasses } from './join-classes';
import { LazyPart } from './LazyPart';

/** It comes with what writes: before that there is nothing to tell. */
const importResult = () => import(/* webpackChunkName: "writes" */ './ToldResult');
const ToldResult = lazy(() => importResult().then((module) => ({ default: module.ToldResult })));
const WayBack = lazy(() => importResult().then((module) => ({ default: module.WayBack })));

/** Notices of something that was done. */
const DONE: readonly Notice['kind'][] = ['written', 'restored', 'remembered', 'takenBack'];

/** What the last click came to, with every change, and the way back. */
export function ResultPanel({
  work,
  notice,
  lastWrite,
  lastChange,
  onRestore,
  onTakeBack,
}: {
  readonly work: PaneState['work'];
  readonly notice: Notice | null;
  readonly lastWrite: LastWrite | null;
  readonly lastChange: MemoryChange | null;
  readonly onRestore: () => void;
  readonly onTakeBack: () => void;
}) {
  const isBusy = work !== 'none';
  const isTold = notice !== null || lastWrite !== null || lastChange !== null;
  const isDone = notice !== null && DONE.includes(notice.kind);
  return (
    <LazyPart waiting={null}>
      <div
        className={isBusy || isTold ? joinClasses('result-panel', isDone && 'result-panel-done') : undefined}
      >
        <div role="status">
          {work !== 'none' && <Busy label={STRINGS[work]} />}
          <Suspense>
            {isTold && <ToldResult notice={isBusy ? null : notice} lastWrite={lastWrite} />}
          </Suspense>
        </div>
        <Suspense>
          {isTold && (
            <WayBack
              lastWrite={lastWrite}
              lastChange={lastChange}
              onRestore={onRestore}
              onTakeBack={onTakeBack}
            />
          )}
        </Suspense>
      </div>
    </LazyPart>
  );
}
