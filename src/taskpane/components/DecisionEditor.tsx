import { useId, useState } from 'react';
import { printDecimal, undecided } from '../../core/index';
import type { IndicatorResult, RowDecision, ScoreBand } from '../../core/index';
import { canDecideOutcome, outcomeOf, printBand, readPoints } from '../decision-input';
import { INDICATOR_STRINGS } from '../indicator-strings.zh-cn';
import { STRINGS } from '../strings.zh-cn';
import { OutcomeChooser } from './OutcomeChooser';
import { joinClasses } from './join-classes';

/** The points that stand in the field: the chosen ones, else those in the sheet or those the policy leaves. */
function pointsText({ score }: IndicatorResult, { points }: RowDecision): string {
  if (points !== null) return String(points);
  return 'points' in score ? printDecimal(score.points) : '';
}

function PointsField({
  band,
  initial,
  onPoints,
}: {
  readonly band: ScoreBand;
  readonly initial: string;
  readonly onPoints: (points: number | null) => void;
}) {
  const field = useId();
  const hint = useId();
  const [typed, setTyped] = useState(initial);
  const reading = readPoints(typed, band);
  const isUnusable = reading.kind === 'unusable';
  const commit = (): void => {
    if (typed !== initial && reading.kind === 'points') onPoints(reading.points);
  };
  return (
    <>
      <label htmlFor={field} className="pane-secondary">
        {STRINGS.score}
      </label>
      <input
        id={field}
        className="decision-editor-points"
        aria-describedby={hint}
        aria-invalid={isUnusable}
        inputMode="decimal"
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === 'Enter') commit();
          if (key === 'Escape') setTyped(initial);
        }}
      />
      <span id={hint} className={joinClasses('pane-secondary', isUnusable && 'decision-editor-error')}>
        {isUnusable ? reading.message : printBand(band)}
      </span>
    </>
  );
}

/** 人工评定 of one row: how far it got, its points inside the band, and whether they stay whatever is computed. */
export function DecisionEditor({
  result,
  decision,
  band,
  reduction,
  onDecide,
}: {
  readonly result: IndicatorResult;
  readonly decision: RowDecision;
  readonly band: ScoreBand;
  /** How the policy took points away; the person may take others. */
  readonly reduction: string | null;
  readonly onDecide: (decision: RowDecision) => void;
}) {
  const initial = pointsText(result, decision);
  const { row } = decision;
  // 达成 is a band as well: full points are what stands in it until somebody chooses others.
  const isDescriptive = result.judgement.basis === 'descriptive';
  const isOpen =
    (result.score.kind !== 'computed' || isDescriptive || reduction !== null) && !decision.isScoreLocked;
  const isLockClosed = result.typedScore === null && !decision.isScoreLocked;
  const hasDecided = decision.outcome !== null || decision.points !== null || decision.isScoreLocked;
  return (
    <div className="decision-editor">
      {reduction !== null && <span className="pane-secondary">{reduction}</span>}
      <div className="decision-editor-line">
        {canDecideOutcome(result) && (
          <OutcomeChooser
            chosen={outcomeOf(result, decision)}
            onChoose={(outcome) => onDecide({ ...decision, outcome, points: null })}
          />
        )}
        {isOpen && (
          <PointsField
            key={`${initial} ${printBand(band)}`}
            band={band}
            initial={initial}
            onPoints={(points) => onDecide({ ...decision, points })}
          />
        )}
      </div>
      <div className="decision-editor-line">
        <label className={joinClasses('decision-editor-lock', isLockClosed && 'decision-editor-closed')}>
          <input
            type="checkbox"
            className="decision-editor-lock-box"
            checked={decision.isScoreLocked}
            disabled={isLockClosed}
            onChange={({ currentTarget }) => onDecide({ ...decision, isScoreLocked: currentTarget.checked })}
          />
          {INDICATOR_STRINGS.lock}
        </label>
        {hasDecided && (
          <button
            type="button"
            className="pane-link decision-editor-withdraw"
            onClick={() => onDecide(undecided(row))}
          >
            {INDICATOR_STRINGS.withdraw}
          </button>
        )}
      </div>
      {result.typedScore === null && (
        <span className="pane-secondary">{INDICATOR_STRINGS.lockNeedsScore}</span>
      )}
    </div>
  );
}
