import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { EvaluatedSheet } from '../../app/evaluate-workbook';
import { STRINGS } from '../strings.zh-cn';
import { useTextStyles } from './use-text-styles';

const useStyles = makeStyles({
  screen: { padding: '24px 0', display: 'flex', flexDirection: 'column', rowGap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: '28px' },
  text: { margin: 0 },
  labels: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  label: {
    padding: '1px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

/** No form in the workbook: what was looked for in the sheet that comes closest. */
export function NoForm({
  sheets,
  onReadAgain,
  onOpenSample,
}: {
  readonly sheets: readonly EvaluatedSheet[];
  readonly onReadAgain: () => void;
  readonly onOpenSample: (() => void) | undefined;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const [closest] = [...sheets].sort((a, b) => a.missingLabels.length - b.missingLabels.length);
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{STRINGS.noForm}</h1>
      {closest === undefined ? (
        <p className={styles.text}>工作簿里没有工作表</p>
      ) : (
        <>
          <p className={styles.text}>工作表“{closest.sheet}”缺少以下标签，工作簿未作任何改动</p>
          <ul aria-label={STRINGS.lookedFor} className={mergeClasses(text.plainList, styles.labels)}>
            {closest.missingLabels.map((label) => (
              <li key={label} className={styles.label}>
                {label}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.actions}>
        {onOpenSample !== undefined && (
          <Button appearance="primary" onClick={onOpenSample}>
            {STRINGS.openSample}
          </Button>
        )}
        <Button onClick={onReadAgain}>{STRINGS.readAgain}</Button>
      </div>
    </div>
  );
}
