import type { Finding } from '../../core/index';
import type { SeverityFilter } from '../pane-state';
import { SEVERITY_WORDS, STRINGS } from '../strings.zh-cn';
import { joinClasses } from './join-classes';

const FILTERS: readonly SeverityFilter[] = ['all', 'error', 'warning', 'hint'];

/** 筛选: which findings are listed, with how many there are. */
export function SeverityChooser({
  findings,
  chosen,
  onChoose,
}: {
  readonly findings: readonly Finding[];
  readonly chosen: SeverityFilter;
  readonly onChoose: (filter: SeverityFilter) => void;
}) {
  const countOf = (filter: SeverityFilter): number =>
    filter === 'all' ? findings.length : findings.filter(({ severity }) => severity === filter).length;
  return (
    <div role="group" aria-label={STRINGS.filter} className="severity-chooser">
      {FILTERS.map((filter) => (
        <button
          key={filter}
          type="button"
          aria-pressed={filter === chosen}
          className={joinClasses('severity-choice', filter === chosen && 'severity-choice-pressed')}
          onClick={() => onChoose(filter)}
        >
          {filter === 'all' ? STRINGS.all : SEVERITY_WORDS[filter]} {countOf(filter)}
        </button>
      ))}
    </div>
  );
}
