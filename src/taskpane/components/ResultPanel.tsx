import { printAddress } from '../../core/index';
import { describeWrite } from '../describe-write';
import { countWrites } from '../pane-state';
import type { LastWrite, MemoryChange, Notice, PaneState } from '../pane-state';
import { noticeText, STRINGS, takeBackText } from '../strings.zh-cn';
import { Busy } from './Busy';
import { Summary } from './Summary';
import { joinClasses } from './join-classes';

/** Notices of something that was done. */
const DONE: readonly Notice['kind'][] = ['written', 'restored', 'remembered', 'takenBack'];

/** More changes than these are folded away. */
const SHOWN = 6;

/** A change as it is told: with its sheet where there are several. */
interface ToldWrite {
  readonly key: string;
  readonly words: string;
}

function toldWrites(plans: LastWrite['plans']): readonly ToldWrite[] {
  const isOneSheet = new Set(plans.map(({ sheet }) => sheet)).size < 2;
  return plans.flatMap(({ sheet, writes }) =>
    writes.map((write) => ({
      key: `${sheet}!${printAddress(write.at)}`,
      words: `${isOneSheet ? '' : `${sheet} `}${describeWrite(write)}`,
    })),
  );
}

function WriteList({ writes }: { readonly writes: readonly ToldWrite[] }) {
  return (
    <ul className="pane-plain-list result-panel-writes">
      {writes.map(({ key, words }) => (
        <li key={key}>{words}</li>
      ))}
    </ul>
  );
}

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
  const writes = toldWrites(lastWrite?.plans ?? []);
  const rest = writes.slice(SHOWN);
  const isBusy = work !== 'none';
  const isShown = isBusy || notice !== null || lastWrite !== null || lastChange !== null;
  const earlier = lastWrite === null ? '' : `上次写入 ${countWrites(lastWrite.plans)} 个单元格`;
  const isDone = notice !== null && DONE.includes(notice.kind);
  return (
    <div className={isShown ? joinClasses('result-panel', isDone && 'result-panel-done') : undefined}>
      <div role="status">
        {work !== 'none' && <Busy label={STRINGS[work]} />}
        {!isBusy && notice !== null && <p className="result-panel-title">{noticeText(notice)}</p>}
        {writes.length > 0 && notice?.kind !== 'written' && <p className="result-panel-title">{earlier}</p>}
        {writes.length > 0 && <WriteList writes={writes.slice(0, SHOWN)} />}
      </div>
      {rest.length > 0 && (
        <details>
          <Summary className="result-panel-summary">其余 {rest.length} 个单元格</Summary>
          <WriteList writes={rest} />
        </details>
      )}
      {lastWrite !== null && (
        <button type="button" className="pane-link" onClick={onRestore}>
          {STRINGS.restore}
        </button>
      )}
      {lastChange !== null && (
        <button type="button" className="pane-link result-panel-take-back" onClick={onTakeBack}>
          {takeBackText(lastChange)}
        </button>
      )}
    </div>
  );
}
