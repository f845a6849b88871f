import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { PaneTab } from '../pane-state';
import { STRINGS, TAB_WORDS } from '../strings.zh-cn';
import { joinClasses } from './join-classes';

const TABS: readonly PaneTab[] = ['findings', 'indicators', 'policy', 'workbook'];

/** The ids by which a tab and its panel name each other. */
export const tabId = (tab: PaneTab): string => `pane-tab-${tab}`;
export const panelId = (tab: PaneTab): string => `pane-panel-${tab}`;

/** 问题, 指标, 评分办法, 工作簿; arrow keys move between them. */
export function PaneTabs({
  chosen,
  counts,
  onChoose,
}: {
  readonly chosen: PaneTab;
  readonly counts: Readonly<Partial<Record<PaneTab, number>>>;
  readonly onChoose: (tab: PaneTab) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(chosen);
  useEffect(() => {
    if (before.current === chosen) return;
    before.current = chosen;
    // The tabs stay in sight while their panel is scrolled; another panel is read from its beginning.
    const panel = document.getElementById(panelId(chosen));
    const bottom = list.current?.getBoundingClientRect().bottom ?? 0;
    if (panel !== null && panel.getBoundingClientRect().top < bottom) panel.scrollIntoView();
  }, [chosen]);
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    const at = TABS.indexOf(chosen);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1 + TABS.length, Home: 0, End: TABS.length - 1 }[key];
    const tab = next === undefined ? undefined : TABS[next % TABS.length];
    if (tab === undefined) return;
    onChoose(tab);
    list.current?.querySelector<HTMLElement>(`#${tabId(tab)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={STRINGS.tabs} className="pane-tabs-list" onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab}
          id={tabId(tab)}
          type="button"
          role="tab"
          aria-selected={tab === chosen}
          aria-controls={tab === chosen ? panelId(tab) : undefined}
          tabIndex={tab === chosen ? 0 : -1}
          className={joinClasses('pane-tab', tab === chosen && 'pane-tab-chosen')}
          onClick={() => onChoose(tab)}
        >
          {TAB_WORDS[tab]}
          {counts[tab] !== undefined && <span className="pane-tab-count">{counts[tab]}</span>}
        </button>
      ))}
    </div>
  );
}
