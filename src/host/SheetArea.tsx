import { useSyncExternalStore } from 'react';
import type { JSX } from 'react';
import type { WorkbookProblem } from '../app/workbook';
import { printAddress } from '../core/index';
import { cellAt } from '../core/sheet/sheet-snapshot';
import type { ReadEdit } from './cell-edits';
import { describeProblem } from './describe-problem';
import type { PageWorkbook } from './page-workbook';
import { editableText } from './read-typed';
import { SheetGrid } from './SheetGrid';
import { SheetTabs } from './SheetTabs';
import { WORDS } from './strings.zh-cn';

export interface SheetAreaProps {
  readonly workbook: PageWorkbook;
  readonly notice: string;
  readonly onNotice: (notice: string) => void;
}

/** The open sheet with its content line, its tabs and what there is to say about the last edit. */
export function SheetArea({ workbook, notice, onNotice }: SheetAreaProps): JSX.Element {
  const { sheet, appearance, selected, sheetNames } = useSyncExternalStore(workbook.subscribe, workbook.view);
  const report = async (outcome: Promise<WorkbookProblem | null>): Promise<void> => {
    const problem = await outcome;
    if (problem !== null) onNotice(await describeProblem(problem));
  };
  const onEdit = ({ changes, notice: said }: ReadEdit): void => {
    onNotice(said ?? '');
    void report(workbook.edit(changes));
  };

  return (
    <section aria-label={WORDS.sheetArea} className="sheet-area">
      <p className="content-line" aria-hidden>
        <b>{printAddress(selected)}</b> {sheet === null ? '' : editableText(cellAt(sheet, selected))}
      </p>
      <div role="tabpanel" id="sheet" aria-label={sheet?.name ?? WORDS.sheetArea} className="sheet">
        {sheet === null || appearance === null ? (
          <p className="note">{WORDS.noVisibleSheet}</p>
        ) : (
          <SheetGrid
            sheet={sheet}
            appearance={appearance}
            selected={selected}
            onSelect={(at) => workbook.selectCell(at)}
            onEdit={onEdit}
            onUndo={() => void report(workbook.undo())}
            onRedo={() => void report(workbook.redo())}
          />
        )}
      </div>
      <div className="foot">
        <SheetTabs
          names={sheetNames}
          active={sheet?.name ?? null}
          onActivate={(name) => void workbook.activate(name)}
        />
        <p role="status">{notice}</p>
        <p className="hint">{WORDS.hint}</p>
      </div>
    </section>
  );
}
