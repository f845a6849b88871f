import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { STRINGS } from '../strings.zh-cn';
import { useTextStyles } from './use-text-styles';

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '6px',
    padding: '2px 16px 2px 10px',
    fontSize: tokens.fontSizeBase200,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  label: { fontSize: tokens.fontSizeBase200, padding: '6px 0' },
  indicator: { margin: '6px' },
});

/** What the pane does to the sheet besides writing: marks, and whether it follows every edit. */
export function PaneFooter({
  isMarking,
  isAutomatic,
  onMarking,
  onAutomatic,
  onClear,
}: {
  readonly isMarking: boolean;
  readonly isAutomatic: boolean;
  readonly onMarking: (isOn: boolean) => void;
  readonly onAutomatic: (isOn: boolean) => void;
  readonly onClear: () => void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const label = (children: string) => ({ children, className: styles.label });
  return (
    <footer className={styles.footer}>
      <Switch
        size="small"
        indicator={{ className: styles.indicator }}
        label={label(STRINGS.markFindings)}
        checked={isMarking}
        onChange={(_, { checked }) => onMarking(checked)}
      />
      <button type="button" className={text.link} onClick={onClear}>
        {STRINGS.clearMarks}
      </button>
      <Switch
        size="small"
        indicator={{ className: styles.indicator }}
        label={label(STRINGS.automatic)}
        checked={isAutomatic}
        onChange={(_, { checked }) => onAutomatic(checked)}
      />
    </footer>
  );
}
