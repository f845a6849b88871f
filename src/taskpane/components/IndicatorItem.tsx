import { useState } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { printDecimal } from '../../core/index';
import type { CellAddress, IndicatorResult, RowDecision, ScoringPolicy } from '../../core/index';
import { bandOf, needsPerson } from '../decision-input';
import { STRINGS } from '../strings.zh-cn';
import { CellButton } from './CellButton';
import { DecisionEditor } from './DecisionEditor';
import { OutcomeTag } from './OutcomeTag';
import { useTextStyles } from './use-text-styles';

const useStyles = makeStyles({
  item: {
    padding: '10px 0 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 96px',
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', columnGap: '8px', justifyContent: 'space-between' },
  name: { fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  points: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  summary: {
    cursor: 'pointer',
    minHeight: '24px',
    lineHeight: '24px',
    width: 'fit-content',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  basis: { display: 'flex', columnGap: '8px', justifyContent: 'space-between', paddingBottom: '4px' },
});

function pointsOf({ score, maxScore }: IndicatorResult): string {
  if (maxScore === null) return '';
  const hasPoints = score.kind === 'computed' || score.kind === 'kept' || score.kind === 'decided';
  return `${hasPoints ? printDecimal(score.points) : '—'} / ${printDecimal(maxScore)}`;
}

const orEmpty = (text: string): string =>
  text === '' ? STRINGS.empty : text.replace(/\s*[\r\n]+\s*/gu, ' ');

/** One indicator: what was promised, what came of it, how that was read, and its points. */
export function IndicatorItem({
  result,
  decision,
  policy,
  onSelect,
  onDecide,
}: {
  readonly result: IndicatorResult;
  readonly decision: RowDecision;
  readonly policy: ScoringPolicy;
  readonly onSelect: (at: CellAddress) => void;
  readonly onDecide: (decision: RowDecision) => void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { indicator, targetText, actualText, judgement } = result;
  const band = bandOf(result, policy);
  const isOpen = needsPerson(result, decision);
  // Forms may have a thousand rows; only what is unfolded is drawn.
  const [isUnfolded, unfold] = useState(false);
  const editor = band !== null && judgement.outcome !== 'notApplicable' && (
    <DecisionEditor result={result} decision={decision} band={band} onDecide={onDecide} />
  );
  return (
    <li className={styles.item} data-row={indicator.row} tabIndex={-1}>
      <div className={styles.head}>
        <span className={styles.name}>{orEmpty(indicator.name.text)}</span>
        <span className={styles.points}>{pointsOf(result)}</span>
      </div>
      <div className={text.secondary}>
        <span className={text.hidden}>{STRINGS.target}</span> {orEmpty(targetText)} →{' '}
        <span className={text.hidden}>{STRINGS.actual}</span> {orEmpty(actualText)}{' '}
        <OutcomeTag result={result} />
      </div>
      {isOpen && editor}
      <details onToggle={({ currentTarget }) => unfold(currentTarget.open)}>
        <summary className={mergeClasses(text.secondary, styles.summary)}>{STRINGS.basis}</summary>
        {isUnfolded && (
          <>
            <div className={styles.basis}>
              <span className={text.secondary}>{judgement.sentence}</span>
              <CellButton at={(indicator.score ?? indicator.actual).at} onSelect={onSelect} />
            </div>
            {!isOpen && editor}
          </>
        )}
      </details>
    </li>
  );
}
