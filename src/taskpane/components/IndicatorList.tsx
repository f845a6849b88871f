import { useEffect, useRef } from 'react';
import { rescalingOf, undecided } from '../../core/index';
import type {
  CellAddress,
  Evaluation,
  FillingOffer,
  RowDecision,
  PolicyChoice,
  PolicyScope,
} from '../../core/index';
import { INDICATOR_STRINGS } from '../indicator-strings.zh-cn';
import { IndicatorItem } from './IndicatorItem';
import { MoreButton } from './MoreButton';
import { useLater } from './use-later';
import { usePages } from './use-pages';

const importOffers = () => import(/* webpackChunkName: "writes" */ './FillingOffers');

/** 指标: every row of the form, judged and scored, with the rows a person decides open. */
export function IndicatorList({
  evaluation,
  policyScope,
  decisions,
  sought,
  onSelect,
  onDecide,
  onPolicy,
  onAccept,
}: {
  readonly evaluation: Evaluation;
  /** Where the policy applies by which the form is scored. */
  readonly policyScope: PolicyScope;
  readonly decisions: readonly RowDecision[];
  /** The row to bring before the person's eyes. */
  readonly sought: number | null;
  readonly onSelect: (at: CellAddress) => void;
  readonly onDecide: (decision: RowDecision) => void;
  readonly onPolicy: (choice: PolicyChoice) => void;
  readonly onAccept: (offer: FillingOffer) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (sought === null) return;
    const item = list.current?.querySelector<HTMLElement>(`[data-row="${sought}"]`);
    (item?.querySelector<HTMLElement>('input, button') ?? item)?.focus();
  }, [sought]);
  const offers = useLater(importOffers);
  const soughtAt = evaluation.results.findIndex(({ indicator }) => indicator.row === sought);
  const { shown, left, showMore } = usePages(evaluation.results, soughtAt + 1);
  if (evaluation.results.length === 0)
    return <p className="pane-secondary">{INDICATOR_STRINGS.noIndicators}</p>;
  const rescaling = rescalingOf(evaluation);
  const decisionOf = new Map(decisions.map((decision) => [decision.row, decision]));
  return (
    <>
      <ul ref={list} aria-label={INDICATOR_STRINGS.indicators} className="pane-plain-list">
        {shown.map((result) => (
          <IndicatorItem
            key={result.indicator.row}
            result={result}
            decision={decisionOf.get(result.indicator.row) ?? undecided(result.indicator.row)}
            policy={evaluation.policy}
            scope={policyScope}
            rescaling={rescaling}
            onSelect={onSelect}
            onDecide={onDecide}
            onPolicy={onPolicy}
          >
            {offers !== null && (
              <offers.TargetOffer
                evaluation={evaluation}
                at={result.indicator.target.at}
                onAccept={onAccept}
              />
            )}
          </IndicatorItem>
        ))}
      </ul>
      <MoreButton left={left} onMore={showMore} />
    </>
  );
}
