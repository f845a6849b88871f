import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { printAddress } from '../../core/index';
import type { CellAddress } from '../../core/index';
import { useTextStyles } from './use-text-styles';

const useStyles = makeStyles({
  cell: {
    flexShrink: 0,
    alignSelf: 'flex-start',
    minWidth: '32px',
    padding: '1px 6px',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    fontVariantNumeric: 'tabular-nums',
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
});

/** Names a cell and shows it in the sheet. */
export function CellButton({
  at,
  onSelect,
}: {
  readonly at: CellAddress;
  readonly onSelect: (at: CellAddress) => void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <button
      type="button"
      className={mergeClasses(text.link, styles.cell)}
      aria-label={`选中 ${printAddress(at)}`}
      onClick={() => onSelect(at)}
    >
      {printAddress(at)}
    </button>
  );
}
