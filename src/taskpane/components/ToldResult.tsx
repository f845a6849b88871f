import { printAddress } from '../../core/index';
import { describeWrite } from '../describe-write';
import { countWrites } from '../pane-state';
import type { LastWrite, MemoryChange, Notice } from '../pane-state';
import { noticeText, takeBackText } from '../result-strings.zh-cn';
import { STRINGS } from '../strings.zh-cn';
import { Summary } from './Summary';

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

/** What was done, in words, and the first changes: spoken when it is there. */
export function ToldResult({
  notice,
  lastWrite,
}: {
  readonly notice: Notice | null;
  readonly lastWrite: LastWrite | null;
}) {
  const writes = toldWrites(lastWrite?.plans ?? []);
  const earlier = lastWrite === null ? '' : `上次写入 ${countWrites(lastWrite.plans)} 个单元格`;
  return (
    <>
      {notice !== null && <p className="result-panel-title">{noticeText(notice)}</p>}
      {writes.length > 0 && notice?.kind !== 'written' && <p className="result-panel-title">{earlier}</p>}
      {writes.length > 0 && <WriteList writes={writes.slice(0, SHOWN)} />}
    </>
  );
}

/** The other changes, and the way back. */
export function WayBack({
  lastWrite,
  lastChange,
  onRestore,
  onTakeBack,
}: {
  readonly lastWrite: LastWrite | null;
  readonly lastChange: MemoryChange | null;
  readonly onRestore: () => void;
  readonly onTakeBack: () => void;
}) {
  const rest = toldWrites(lastWrite?.plans ?? []).slice(SHOWN);
  return (
    <>
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
    </>
  );
}
