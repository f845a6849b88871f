import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { printPercent } from '../../core/index';
import type { IndicatorResult } from '../../core/index';
import { outcomeWord } from '../strings.zh-cn';

const useStyles = makeStyles({
  tag: {
    display: 'inline-block',
    padding: '0 6px',
    borderRadius: tokens.borderRadiusSmall,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  good: { color: tokens.colorPaletteGreenForeground1, backgroundColor: tokens.colorPaletteGreenBackground1 },
  bad: { color: tokens.colorPaletteRedForeground1, backgroundColor: tokens.colorPaletteRedBackground1 },
  open: {
    color: tokens.colorPaletteDarkOrangeForeground1,
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
  },
});

function toneOf({ judgement, score }: IndicatorResult): 'good' | 'bad' | 'open' | null {
  switch (judgement.outcome) {
    case 'met':
    case 'exceeded':
      return 'good';
    case 'missed':
      return 'bad';
    case 'partly':
      return 'open';
    case 'undecidable':
      return score.kind === 'waiting' ? 'open' : null;
    case 'notApplicable':
      return null;
  }
}

/** How far a row got: a word, and its completion rate where it has one. */
export function OutcomeTag({ result }: { readonly result: IndicatorResult }) {
  const styles = useStyles();
  const tone = toneOf(result);
  const { completionRate } = result.judgement;
  return (
    <span className={mergeClasses(styles.tag, tone !== null && styles[tone])}>
      {outcomeWord(result)}
      {completionRate !== null && ` ${printPercent(completionRate, 1)}`}
    </span>
  );
}
