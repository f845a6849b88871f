import { useMemo, useRef, useState } from 'react';
import type { JSX, MouseEvent } from 'react';
import type { SheetAppearance } from '../adapters/xlsx/appearance';
import { printAddress } from '../core/index';
import { parseAddress, printColumn } from '../core/sheet/cell-address';
import type { CellAddress } from '../core/sheet/cell-address';
import type { SheetSnapshot } from '../core/sheet/sheet-snapshot';
import { CellEditor } from './CellEditor';
import type { ReadEdit } from './cell-edits';
import { layOutSheet } from './grid-layout';
import type { GridLayout } from './grid-layout';
import { moveFrom } from './grid-motion';
import type { GridPlace } from './grid-motion';
import { GridRowView } from './GridRowView';
import { gridName, WORDS } from './strings.zh-cn';
import { useCellEditor } from './use-cell-editor';

export interface SheetGridProps {
  readonly sheet: SheetSnapshot;
  readonly appearance: SheetAppearance;
  readonly selected: CellAddress;
  readonly onSelect: (at: CellAddress) => void;
  readonly onEdit: (edit: ReadEdit) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

const HEADING_WIDTH = 36;

/** Rows that have not changed since the sheet was drawn last stay the same objects. */
function useLayout(appearance: SheetAppearance): GridLayout {
  const last = useRef<{ readonly sheet: string; readonly layout: GridLayout } | null>(null);
  return useMemo(() => {
    const before = last.current?.sheet === appearance.name ? last.current.layout : null;
    const layout = layOutSheet(appearance, before);
    last.current = { sheet: appearance.name, layout };
    return layout;
  }, [appearance]);
}

const cellUnder = ({ target }: MouseEvent): CellAddress | null =>
  target instanceof Element
    ? parseAddress(target.closest('[data-cell]')?.getAttribute('data-cell') ?? '')
    : null;

/** The sheet as the form looks on paper, editable cell by cell. */
export function SheetGrid(props: SheetGridProps): JSX.Element {
  const { sheet, appearance, selected, onSelect } = props;
  const layout = useLayout(appearance);
  const [hasKeyboard, setHasKeyboard] = useState(false);
  const lane = useRef<GridPlace | null>(null);
  const { editor, startEditing, commitDraft } = useCellEditor({
    ...props,
    shownText: appearance.rows.get(selected.row)?.get(selected.column)?.text ?? '',
    onMove: (motion) => {
      const moved = moveFrom(layout, selected, motion, lane.current);
      lane.current = moved.place;
      onSelect(moved.at);
    },
  });
  const selectedName = printAddress(selected);
  const cellEditor = (
    <CellEditor
      key={`${sheet.name}!${selectedName}`}
      {...editor}
      takesFocus={hasKeyboard}
      onFocus={() => setHasKeyboard(true)}
      onBlur={() => {
        editor.onBlur();
        if (document.hasFocus()) setHasKeyboard(false);
      }}
    />
  );
  const width = layout.columns.reduce((sum, column) => sum + column.width, HEADING_WIDTH);

  return (
    <div className="desk">
      <table
        role="grid"
        aria-label={gridName(sheet.name)}
        className="paper"
        style={{ width }}
        onMouseDown={(event) => {
          const at = cellUnder(event);
          if (at === null || event.target instanceof HTMLTextAreaElement) return;
          // Keeps the browser from moving the focus away again.
          event.preventDefault();
          commitDraft();
          setHasKeyboard(true);
          onSelect(at);
        }}
        onDoubleClick={(event) => {
          if (cellUnder(event) !== null && editor.draft === null) startEditing();
        }}
      >
        <colgroup>
          <col style={{ width: HEADING_WIDTH }} />
          {layout.columns.map(({ column, width: columnWidth }) => (
            <col key={column} style={{ width: columnWidth }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{WORDS.rowAndColumn}</span>
            </th>
            {layout.columns.map(({ column }) => (
              <th key={column} scope="col">
                {printColumn(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {layout.rows.map((row) => {
            const isSelected = row.cells.some(({ name }) => name === selectedName);
            return (
              <GridRowView
                key={row.row}
                row={row}
                selected={isSelected ? selectedName : null}
                editor={isSelected ? cellEditor : null}
              />
            );
          })}
        </tbody>
      </table>
      {layout.isCut && <p className="note">{WORDS.cut}</p>}
    </div>
  );
}
