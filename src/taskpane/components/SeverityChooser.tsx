import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/index';
import type { SeverityFilter } from '../pane-state';
import { SEVERITY_WORDS, STRINGS } from '../strings.zh-cn';

const FILTERS: readonly SeverityFilter[] = ['all', 'error', 'warning', 'hint'];

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', gap: '6px', padding: '10px 0 2px' },
  choice: {
    appearance: 'none',
    minHeight: '24px',
    padding: '1px 10px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
});

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
  const styles = useStyles();
  const countOf = (filter: SeverityFilter): number =>
    filter === 'all' ? findings.length : findings.filter(({ severity }) => severity === filter).length;
  return (
    <div role="group" aria-label={STRINGS.filter} className={styles.group}>
      {FILTERS.map((filter) => (
        <button
          key={filter}
          type="button"
          aria-pressed={filter === chosen}
          className={mergeClasses(styles.choice, filter === chosen && styles.pressed)}
          onClick={() => onChoose(filter)}
        >
          {filter === 'all' ? STRINGS.all : SEVERITY_WORDS[filter]} {countOf(filter)}
        </button>
      ))}
    </div>
  );
}
