import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    columnGap: '8px',
    marginTop: '8px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    overflowWrap: 'anywhere',
    border: '1px solid transparent',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  error: { backgroundColor: tokens.colorPaletteRedBackground1 },
  warning: { backgroundColor: tokens.colorPaletteDarkOrangeBackground1 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  body: { flexGrow: 1, minWidth: 0 },
});

/** Something that stopped the person's work: what, where, what helps, and a button for it. */
export function AlertPanel({
  severity,
  title,
  lines,
  children,
}: {
  readonly severity: 'error' | 'warning';
  readonly title: string;
  readonly lines: readonly string[];
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div role="alert" className={mergeClasses(styles.panel, styles[severity])}>
      <SeverityIcon severity={severity} />
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
        {lines.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
        {children}
      </div>
    </div>
  );
}
