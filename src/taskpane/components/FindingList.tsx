import { useEffect, useRef } from 'react';
import { waitingCauseOf } from '../../core/index';
import type { CellAddress, Evaluation, FillingOffer, Finding, IndicatorResult } from '../../core/index';
import type { SeverityFilter } from '../pane-state';
import { STRINGS } from '../strings.zh-cn';
import { FindingItem } from './FindingItem';
import type { Remedy } from './FindingItem';
import { MoreButton } from './MoreButton';
import { SeverityChooser } from './SeverityChooser';
import { useLater } from './use-later';
import { usePages } from './use-pages';

const FILL = /-(?:missing|unexplained)$/u;
const OWES_WORDS = /-unexplained$/u;

const importOffers = () => import(/* webpackChunkName: "writes" */ './FillingOffers');

const isAt = (cell: { readonly at: CellAddress } | null, { row, column }: CellAddress): boolean =>
  cell !== null && cell.at.row === row && cell.at.column === column;

/** Whether the row waits for a person, and what the finding is about has to do with it. */
function isWaitingFor(result: IndicatorResult, code: string, at: CellAddress): boolean {
  const { indicator, score } = result;
  if (score.kind !== 'waiting' || waitingCauseOf(result) !== 'person' || indicator.row !== at.row)
    return false;
  const { target, targetSign, targetDirection, unit, actual } = indicator;
  const cells = [target, targetSign, targetDirection, unit, actual, indicator.score];
  return code === 'explanation-contradicts' || cells.some((cell) => isAt(cell, at));
}

function remedyOf({ at, code }: Finding, { plan, results }: Evaluation): Remedy {
  if (at === null) return 'none';
  if (plan.writes.some((write) => isAt(write, at))) return 'write';
  const isRowOpen = results.some(
    ({ indicator, score, judgement }) =>
      indicator.row === at.row && (score.kind === 'waiting' || judgement.outcome === 'notApplicable'),
  );
  if (code === 'execution-max-score-unusual') return 'policy';
  if (code === 'score-missing' || code === 'judgement-needed') return isRowOpen ? 'decide' : 'none';
  if (FILL.test(code)) return 'fill';
  return results.some((result) => isWaitingFor(result, code, at)) ? 'decide' : 'none';
}

function NothingFound() {
  return (
    <div className="finding-list-empty">
      <svg viewBox="0 0 16 16" aria-hidden className="finding-list-check">
        <path d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm3 4.5L7.1 9.4 5.2 7.5l-.9.9 2.8 2.7 4.8-4.7-.9-.9Z" />
      </svg>
      <p className="finding-list-title">{STRINGS.noFindings}</p>
      <div className="pane-secondary">{STRINGS.noFindingsAdvice}</div>
    </div>
  );
}

/** 问题: every finding of the form, in its order, as far as the filter lets it through. */
export function FindingList({
  evaluation,
  filter,
  onFilter,
  onSelect,
  onRemedy,
  onAccept,
}: {
  readonly evaluation: Evaluation;
  readonly filter: SeverityFilter;
  readonly onFilter: (filter: SeverityFilter) => void;
  readonly onSelect: (at: CellAddress) => void;
  readonly onRemedy: (remedy: Remedy, at: CellAddress) => void;
  readonly onAccept: (offer: FillingOffer) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const hadFocus = useRef(false);
  const offers = useLater(importOffers);
  const { findings } = evaluation;
  useEffect(() => {
    // A finding that is mended takes its button with it; whoever used the keyboard stays in the list.
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (hadFocus.current && isLost) list.current?.focus();
  }, [findings]);
  const wanted = findings.filter(({ severity }) => filter === 'all' || severity === filter);
  const { shown, left, showMore } = usePages(wanted);
  if (findings.length === 0) return <NothingFound />;
  return (
    <>
      <SeverityChooser findings={findings} chosen={filter} onChoose={onFilter} />
      {wanted.length === 0 && <p className="pane-secondary">{STRINGS.noneOfSeverity}</p>}
      <ul
        ref={list}
        tabIndex={-1}
        aria-label={STRINGS.findings}
        className="pane-plain-list finding-list"
        onFocus={() => (hadFocus.current = true)}
        onBlur={({ relatedTarget }) => (hadFocus.current = relatedTarget === null)}
      >
        {shown.map((finding, index) => (
          <FindingItem
            key={`${finding.code} ${index}`}
            finding={finding}
            remedy={remedyOf(finding, evaluation)}
            onSelect={onSelect}
            onRemedy={onRemedy}
          >
            {offers !== null && OWES_WORDS.test(finding.code) && (
              <offers.OpeningOffer evaluation={evaluation} at={finding.at} onAccept={onAccept} />
            )}
          </FindingItem>
        ))}
      </ul>
      <MoreButton left={left} onMore={showMore} />
    </>
  );
}
