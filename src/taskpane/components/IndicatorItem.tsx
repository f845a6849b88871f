import { useState } from 'react';
import type { ReactNode } from 'react';
import { printDecimal } from '../../core/index';
import type {
  CellAddress,
  IndicatorResult,
  PolicyChoice,
  PolicyScope,
  Rescaling,
  RowDecision,
  ScoringPolicy,
} from '../../core/index';
import { bandOf, isLeftOut, needsPerson } from '../decision-input';
import { INDICATOR_STRINGS, reducedWords } from '../indicator-strings.zh-cn';
import { CellButton } from './CellButton';
import { DecisionEditor } from './DecisionEditor';
import { LeftOutRow } from './LeftOutRow';
import { OutcomeTag } from './OutcomeTag';
import { Summary } from './Summary';

function pointsOf({ score, maxScore }: IndicatorResult): string {
  if (maxScore === null) return '';
  const hasPoints = score.kind === 'computed' || score.kind === 'kept' || score.kind === 'decided';
  return `${hasPoints ? printDecimal(score.points) : '—'} / ${printDecimal(maxScore)}`;
}

const orEmpty = (text: string): string =>
  text === '' ? INDICATOR_STRINGS.empty : text.replace(/\s*[\r\n]+\s*/gu, ' ');

/** One indicator: what was promised, what came of it, how that was read, and its points. */
export function IndicatorItem({
  result,
  decision,
  policy,
  scope,
  rescaling,
  onSelect,
  onDecide,
  onPolicy,
  children,
}: {
  readonly result: IndicatorResult;
  readonly decision: RowDecision;
  readonly policy: ScoringPolicy;
  readonly scope: PolicyScope;
  /** How the total is scaled up for rows that do not apply, as far as it is. */
  readonly rescaling: Rescaling | null;
  readonly onSelect: (at: CellAddress) => void;
  readonly onDecide: (decision: RowDecision) => void;
  readonly onPolicy: (choice: PolicyChoice) => void;
  /** What can be done about the writing of its target. */
  readonly children?: ReactNode;
}) {
  const { indicator, targetText, actualText, judgement } = result;
  const band = bandOf(result, policy);
  const isOpen = needsPerson(result, decision, policy);
  // Forms may have a thousand rows; only what is unfolded is drawn.
  const [isUnfolded, unfold] = useState(false);
  const editor = band !== null && judgement.outcome !== 'notApplicable' && (
    <DecisionEditor
      result={result}
      decision={decision}
      band={band}
      reduction={reducedWords(result, policy)}
      onDecide={onDecide}
    />
  );
  return (
    <li className="indicator-item" data-row={indicator.row} tabIndex={-1}>
      <div className="indicator-item-head">
        <span className="indicator-item-name">{orEmpty(indicator.name.text)}</span>
        <span className="indicator-item-points">{pointsOf(result)}</span>
      </div>
      <div className="pane-secondary">
        <span className="pane-hidden">{INDICATOR_STRINGS.target}</span> {orEmpty(targetText)} →{' '}
        <span className="pane-hidden">{INDICATOR_STRINGS.actual}</span> {orEmpty(actualText)}{' '}
        <OutcomeTag result={result} />
      </div>
      {children}
      {isOpen && editor}
      {isLeftOut(result) && (
        <LeftOutRow result={result} policy={policy} scope={scope} rescaling={rescaling} onPolicy={onPolicy} />
      )}
      <details onToggle={({ currentTarget }) => unfold(currentTarget.open)}>
        <Summary className="pane-secondary indicator-item-summary">{INDICATOR_STRINGS.basis}</Summary>
        {isUnfolded && (
          <>
            <div className="indicator-item-basis">
              <span className="pane-secondary">{judgement.sentence}</span>
              <CellButton at={(indicator.score ?? indicator.actual).at} onSelect={onSelect} />
            </div>
            {!isOpen && editor}
          </>
        )}
      </details>
    </li>
  );
}
