import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { printDecimal, printRating } from '../../core/index';
import type { Evaluation } from '../../core/index';
import { STRINGS } from '../strings.zh-cn';
import { useTextStyles } from './use-text-styles';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    columnGap: '8px',
    rowGap: '4px',
    margin: '10px 0 6px',
  },
  number: {
    fontSize: '40px',
    lineHeight: '44px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  of: { paddingBottom: '5px', color: tokens.colorNeutralForeground2 },
  rating: {
    marginLeft: 'auto',
    marginBottom: '4px',
    padding: '2px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
  },
  excellent: {
    color: tokens.colorPaletteGreenForeground1,
    backgroundColor: tokens.colorPaletteGreenBackground1,
    border: `1px solid ${tokens.colorPaletteGreenForeground1}`,
  },
  poor: {
    color: tokens.colorPaletteRedForeground1,
    backgroundColor: tokens.colorPaletteRedBackground1,
    border: `1px solid ${tokens.colorPaletteRedForeground1}`,
  },
  notes: { display: 'flex', flexWrap: 'wrap', gap: '2px 12px', marginBottom: '8px' },
  stale: {
    color: tokens.colorPaletteDarkOrangeForeground1,
    '::before': { content: '"● "', fontSize: '9px', verticalAlign: '1px' },
  },
});

/** Why there is no total, as far as no row is waiting for a person. */
function withoutTotal({ total, policy }: Evaluation): string | null {
  if (total.score !== null || total.waitingRows.length > 0) return null;
  if (total.maxScore === null) return STRINGS.noMaxScores;
  return `分值合计应为“${policy.maxScore.total}”，现为“${printDecimal(total.maxScore)}”`;
}

/** The one number: 总分 and 自评等级, and what to know before trusting the sheet. */
export function TotalScore({
  evaluation,
  rows,
}: {
  readonly evaluation: Evaluation;
  readonly rows: { readonly rowCount: number; readonly completeRowCount: number };
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { total, policy, plan } = evaluation;
  const rating = total.rating === null ? null : printRating(total.rating, policy);
  const reason = withoutTotal(evaluation);
  const tone = total.rating === 'excellent' || total.rating === 'poor' ? styles[total.rating] : undefined;
  return (
    <div>
      <div className={styles.line}>
        <span role="group" aria-label={STRINGS.totalScore} className={styles.number}>
          {total.score === null ? '—' : printDecimal(total.score)}
        </span>
        <span className={styles.of}>/ {policy.maxScore.total} 分</span>
        {rating !== null && (
          <span role="img" aria-label={`自评等级：${rating}`} className={mergeClasses(styles.rating, tone)}>
            {rating}
          </span>
        )}
      </div>
      <div className={mergeClasses(text.secondary, styles.notes)}>
        {total.waitingRows.length > 0 && <span>{total.waitingRows.length} 行待人工评定</span>}
        {reason !== null && <span>{reason}</span>}
        {rows.rowCount > 0 && (
          <span>
            指标 {rows.rowCount} 行，{rows.completeRowCount} 行填写完整
          </span>
        )}
        {plan.writes.length > 0 && <span className={styles.stale}>{STRINGS.stale}</span>}
      </div>
    </div>
  );
}
