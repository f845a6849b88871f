import { useId } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DecidedOutcome } from '../../core/index';
import { DECISION_WORDS, STRINGS } from '../strings.zh-cn';

const OUTCOMES: readonly DecidedOutcome[] = ['met', 'partly', 'missed'];

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', border: 'none', margin: 0, padding: 0, minWidth: 0 },
  choice: {
    position: 'relative',
    marginLeft: '-1px',
    padding: '2px 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    cursor: 'pointer',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    ':first-of-type': {
      marginLeft: 0,
      borderRadius: `${tokens.borderRadiusMedium} 0 0 ${tokens.borderRadiusMedium}`,
    },
    ':last-of-type': { borderRadius: `0 ${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0` },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':has(:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, zIndex: 2 },
  },
  /** Unseen, but as large as its word. */
  radio: {
    position: 'absolute',
    inset: 0,
    width: '100%',
    height: '100%',
    margin: 0,
    opacity: 0,
    cursor: 'pointer',
  },
  chosen: {
    zIndex: 1,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
});

/** 达成程度: three choices side by side; native radio buttons, so the keyboard works as everywhere. */
export function OutcomeChooser({
  chosen,
  onChoose,
}: {
  readonly chosen: DecidedOutcome | null;
  readonly onChoose: (outcome: DecidedOutcome) => void;
}) {
  const styles = useStyles();
  const name = useId();
  return (
    <div role="radiogroup" aria-label={STRINGS.degree} className={styles.group}>
      {OUTCOMES.map((outcome) => (
        <label key={outcome} className={mergeClasses(styles.choice, outcome === chosen && styles.chosen)}>
          <input
            type="radio"
            className={styles.radio}
            name={name}
            checked={outcome === chosen}
            onChange={() => onChoose(outcome)}
          />
          {DECISION_WORDS[outcome]}
        </label>
      ))}
    </div>
  );
}
