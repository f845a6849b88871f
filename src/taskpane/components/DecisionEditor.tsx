import { useId, useState } from 'react';
import { Checkbox, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { printDecimal, undecided } from '../../core/index';
import type { IndicatorResult, RowDecision, ScoreBand } from '../../core/index';
import { canDecideOutcome, outcomeOf, printBand, readPoints } from '../decision-input';
import { STRINGS } from '../strings.zh-cn';
import { OutcomeChooser } from './OutcomeChooser';
import { useTextStyles } from './use-text-styles';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', rowGap: '2px', marginTop: '6px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 8px' },
  points: { width: '64px', minWidth: '64px' },
  lock: { display: 'inline-flex' },
  lockBox: { margin: '4px 0' },
  lockLabel: { padding: '2px 8px', fontSize: tokens.fontSizeBase200 },
  error: { color: tokens.colorPaletteRedForeground1 },
  withdraw: { fontSize: tokens.fontSizeBase200 },
});

/** The points that stand in the field: the chosen ones, else those a person typed into the sheet. */
function pointsText({ score }: IndicatorResult, { points }: RowDecision): string {
  if (points !== null) return String(points);
  return score.kind === 'kept' || score.kind === 'decided' ? printDecimal(score.points) : '';
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
  const styles = useStyles();
  const text = useTextStyles();
  const hint = useId();
  const [typed, setTyped] = useState(initial);
  const reading = readPoints(typed, band);
  const isUnusable = reading.kind === 'unusable';
  const commit = (): void => {
    if (typed !== initial && reading.kind === 'points') onPoints(reading.points);
  };
  return (
    <>
      <Input
        size="small"
        className={styles.points}
        aria-label={STRINGS.score}
        aria-describedby={hint}
        aria-invalid={isUnusable}
        inputMode="decimal"
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === 'Enter') commit();
          if (key === 'Escape') setTyped(initial);
        }}
      />
      <span id={hint} className={mergeClasses(text.secondary, isUnusable && styles.error)}>
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
  onDecide,
}: {
  readonly result: IndicatorResult;
  readonly decision: RowDecision;
  readonly band: ScoreBand;
  readonly onDecide: (decision: RowDecision) => void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const initial = pointsText(result, decision);
  const { row } = decision;
  const isOpen = result.score.kind !== 'computed' && !decision.isScoreLocked;
  const hasDecided = decision.outcome !== null || decision.points !== null || decision.isScoreLocked;
  return (
    <div className={styles.editor}>
      <div className={styles.line}>
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
      <div className={styles.line}>
        <Checkbox
          className={styles.lock}
          label={{ children: STRINGS.lock, className: styles.lockLabel }}
          indicator={{ className: styles.lockBox }}
          checked={decision.isScoreLocked}
          disabled={result.typedScore === null && !decision.isScoreLocked}
          onChange={(_, { checked }) => onDecide({ ...decision, isScoreLocked: checked === true })}
        />
        {hasDecided && (
          <button
            type="button"
            className={mergeClasses(text.link, styles.withdraw)}
            onClick={() => onDecide(undecided(row))}
          >
            {STRINGS.withdraw}
          </button>
        )}
      </div>
      {result.typedScore === null && <span className={text.secondary}>{STRINGS.lockNeedsScore}</span>}
    </div>
  );
}
