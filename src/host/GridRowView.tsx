import { memo } from 'react';
import type { JSX, ReactNode } from 'react';
import { cellCss } from './cell-css';
import type { GridRow } from './grid-layout';

export interface GridRowViewProps {
  readonly row: GridRow;
  /** The selected cell, where it is in this row, and its field. */
  readonly selected: string | null;
  readonly editor: ReactNode;
}

/** One row of the sheet; drawn again only when something in it changes. */
export const GridRowView = memo(({ row, selected, editor }: GridRowViewProps): JSX.Element => {
  return (
    <tr style={{ height: row.height }}>
      <th scope="row">{row.row}</th>
      {row.cells.map((cell) => (
        <td
          key={cell.name}
          role="gridcell"
          data-cell={cell.name}
          data-marked={cell.mark?.kind}
          aria-selected={cell.name === selected}
          colSpan={cell.columnSpan}
          rowSpan={cell.rowSpan}
          style={cellCss(cell)}
        >
          {cell.text}
          {cell.name === selected && editor}
        </td>
      ))}
    </tr>
  );
});
GridRowView.displayName = 'GridRowView';
