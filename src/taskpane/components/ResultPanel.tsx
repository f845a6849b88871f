import { makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { printAddress } from '../../core/index';
import type { CellWrite } from '../../core/index';
import { describeWrite } from '../describe-write';
import { countWrites } from '../pane-state';
import type { LastWrite, Notice, PaneState } from '../pane-state';
import { noticeText, STRINGS } from '../strings.zh-cn';
import { useTextStyles } from './use-text-styles';

/** More changes than these are folded away. */
const SHOWN = 6;

const useStyles = makeStyles({
  panel: {
    marginTop: '8px',
    padding: '6px 10px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  done: { backgroundColor: tokens.colorPaletteGreenBackground1 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  writes: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '16px',
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  summary: { cursor: 'pointer', minHeight: '24px' },
  spinner: { justifyContent: 'flex-start' },
});

function WriteList({ writes }: { readonly writes: readonly CellWrite[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <ul className={mergeClasses(text.plainList, styles.writes)}>
      {writes.map((write) => (
        <li key={printAddress(write.at)}>{describeWrite(write)}</li>
      ))}
    </ul>
  );
}

/** What the last click came to, with every change, and the way back. */
export function ResultPanel({
  work,
  notice,
  lastWrite,
  onRestore,
}: {
  readonly work: PaneState['work'];
  readonly notice: Notice | null;
  readonly lastWrite: LastWrite | null;
  readonly onRestore: () => void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const writes = lastWrite?.plans.flatMap((plan) => plan.writes) ?? [];
  const rest = writes.slice(SHOWN);
  const isBusy = work !== 'none';
  const isShown = isBusy || notice !== null || lastWrite !== null;
  const earlier = lastWrite === null ? '' : `上次写入 ${countWrites(lastWrite.plans)} 个单元格`;
  const isDone = notice?.kind === 'written' || notice?.kind === 'restored';
  return (
    <div className={isShown ? mergeClasses(styles.panel, isDone && styles.done) : undefined}>
      <div role="status">
        {work !== 'none' && <Spinner size="extra-tiny" label={STRINGS[work]} className={styles.spinner} />}
        {!isBusy && notice !== null && <p className={styles.title}>{noticeText(notice)}</p>}
        {writes.length > 0 && notice?.kind !== 'written' && <p className={styles.title}>{earlier}</p>}
        {writes.length > 0 && <WriteList writes={writes.slice(0, SHOWN)} />}
      </div>
      {rest.length > 0 && (
        <details>
          <summary className={styles.summary}>其余 {rest.length} 个单元格</summary>
          <WriteList writes={rest} />
        </details>
      )}
      {lastWrite !== null && (
        <button type="button" className={text.link} onClick={onRestore}>
          {STRINGS.restore}
        </button>
      )}
    </div>
  );
}
