import { printAddress } from '../../core/index';
import type { CellAddress } from '../../core/index';

/** Names a cell and shows it in the sheet. */
export function CellButton({
  at,
  onSelect,
}: {
  readonly at: CellAddress;
  readonly onSelect: (at: CellAddress) => void;
}) {
  return (
    <button
      type="button"
      className="pane-link cell-button"
      aria-label={`选中 ${printAddress(at)}`}
      onClick={() => onSelect(at)}
    >
      {printAddress(at)}
    </button>
  );
}
