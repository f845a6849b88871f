import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { BlockScore } from '../../app/summarise-form';
import { printDecimal } from '../../core/index';
import { STRINGS } from '../strings.zh-cn';
import { useTextStyles } from './use-text-styles';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(40%) minmax(32px, 1fr) auto',
    columnGap: '10px',
    rowGap: '4px',
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  row: { display: 'grid', gridColumn: '1 / -1', gridTemplateColumns: 'subgrid', alignItems: 'center' },
  bar: {
    height: '6px',
    borderRadius: '3px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { border: '1px solid CanvasText', backgroundColor: 'Canvas' },
  },
  won: {
    height: '100%',
    borderRadius: '3px',
    backgroundColor: tokens.colorCompoundBrandBackground,
    transitionProperty: 'width',
    transitionDuration: tokens.durationNormal,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  points: {
    textAlign: 'right',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

function BlockBar({ label, points, maxScore, share }: BlockScore) {
  const styles = useStyles();
  const won = printDecimal(points);
  const possible = printDecimal(maxScore);
  return (
    <li className={styles.row}>
      <span aria-hidden>{label}</span>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Number(possible)}
        aria-valuenow={Number(won)}
        aria-valuetext={`${won} / ${possible} 分`}
        className={styles.bar}
      >
        <div className={styles.won} style={{ width: `${share * 100}%` }} />
      </div>
      <span aria-hidden className={styles.points}>
        {won} / {possible}
      </span>
    </li>
  );
}

/** Where the points come from: one bar a block. */
export function BlockScores({ blocks }: { readonly blocks: readonly BlockScore[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  if (blocks.length === 0) return null;
  return (
    <ul aria-label={STRINGS.blocks} className={mergeClasses(text.plainList, styles.list)}>
      {blocks.map((block) => (
        <BlockBar key={block.label} {...block} />
      ))}
    </ul>
  );
}
