import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PaneTab } from '../pane-state';
import { STRINGS, TAB_WORDS } from '../strings.zh-cn';

const TABS: readonly PaneTab[] = ['findings', 'indicators', 'policy'];

/** The ids by which a tab and its panel name each other. */
export const tabId = (tab: PaneTab): string => `pane-tab-${tab}`;
export const panelId = (tab: PaneTab): string => `pane-panel-${tab}`;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '16px',
    margin: '12px -16px 0',
    padding: '0 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    appearance: 'none',
    border: 'none',
    borderBottom: '2px solid transparent',
    background: 'none',
    margin: 0,
    padding: '8px 0 6px',
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  count: {
    marginLeft: '4px',
    padding: '0 6px',
    borderRadius: '8px',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    backgroundColor: tokens.colorNeutralBackground6,
  },
});

/** 问题, 指标, 评分办法; arrow keys move between them. */
export function PaneTabs({
  chosen,
  counts,
  onChoose,
}: {
  readonly chosen: PaneTab;
  readonly counts: Readonly<Partial<Record<PaneTab, number>>>;
  readonly onChoose: (tab: PaneTab) => void;
}) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    const at = TABS.indexOf(chosen);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1 + TABS.length, Home: 0, End: TABS.length - 1 }[key];
    const tab = next === undefined ? undefined : TABS[next % TABS.length];
    if (tab === undefined) return;
    onChoose(tab);
    list.current?.querySelector<HTMLElement>(`#${tabId(tab)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={STRINGS.tabs} className={styles.list} onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab}
          id={tabId(tab)}
          type="button"
          role="tab"
          aria-selected={tab === chosen}
          aria-controls={tab === chosen ? panelId(tab) : undefined}
          tabIndex={tab === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, tab === chosen && styles.chosen)}
          onClick={() => onChoose(tab)}
        >
          {TAB_WORDS[tab]}
          {counts[tab] !== undefined && <span className={styles.count}>{counts[tab]}</span>}
        </button>
      ))}
    </div>
  );
}
