import type { JSX, KeyboardEvent } from 'react';
import { WORDS } from './strings.zh-cn';

export interface SheetTabsProps {
  readonly names: readonly string[];
  readonly active: string | null;
  readonly onActivate: (name: string) => void;
}

function moveFocus({ key, currentTarget }: KeyboardEvent<HTMLElement>): void {
  const tabs = [...currentTarget.querySelectorAll('button')];
  const index = tabs.findIndex((tab) => tab === document.activeElement);
  const next = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: tabs.length - 1 }[key];
  if (next === undefined) return;
  tabs[next]?.focus();
  tabs[next]?.click();
}

export const SheetTabs = ({ names, active, onActivate }: SheetTabsProps): JSX.Element => (
  <div role="tablist" aria-label={WORDS.sheets} className="tabs" onKeyDown={moveFocus}>
    {names.map((name) => (
      <button
        key={name}
        type="button"
        role="tab"
        aria-selected={name === active}
        aria-controls="sheet"
        tabIndex={name === active ? 0 : -1}
        onClick={() => onActivate(name)}
      >
        {name}
      </button>
    ))}
  </div>
);
