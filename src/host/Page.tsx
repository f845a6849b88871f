import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { JSX } from 'react';
import { describeProblem } from './describe-problem';
import { ProblemNotice, UnsavedNotice } from './Notices';
import { PaneHost } from './PaneHost';
import { SheetArea } from './SheetArea';
import { WORDS } from './strings.zh-cn';
import { Toolbar } from './Toolbar';
import { useDocuments } from './use-documents';
import type { ChosenFile } from './use-documents';
import { usePageEvents } from './use-page-events';

const NOTHING_OPEN = { fileName: '', isSaved: true, canUndo: false, canRedo: false } as const;

/** The page: the sheet beside the task pane, files in and out, nothing leaves the browser. */
export function Page({ fetchSample }: { fetchSample: () => Promise<ChosenFile> }): JSX.Element {
  const documents = useDocuments();
  const { workbook, problem, waiting, notice, tell, warn } = documents;
  const chooser = useRef<HTMLInputElement>(null);
  const view = useSyncExternalStore(
    workbook?.subscribe ?? (() => () => undefined),
    () => workbook?.view() ?? NOTHING_OPEN,
  );

  const openSample = (): void => {
    fetchSample().then(documents.open, () => warn(WORDS.noSample));
  };
  const chooseFile = (): void => chooser.current?.click();
  const save = (): void => void documents.save();
  const travel = (step: 'undo' | 'redo'): void => {
    tell('');
    void workbook?.[step]().then(async (outcome) => {
      if (outcome !== null) tell(await describeProblem(outcome));
    });
  };

  const isStarted = useRef(false);
  useEffect(() => {
    if (!isStarted.current) openSample();
    isStarted.current = true;
  });
  useEffect(() => {
    const name = view.fileName === '' ? '' : `${view.isSaved ? '' : '● '}${view.fileName} - `;
    document.title = `${name}${WORDS.product}`;
  }, [view.fileName, view.isSaved]);
  const isDragged = usePageEvents({
    onOpen: chooseFile,
    onSave: save,
    onDrop: (file) => void documents.open(file),
    isSaved: () => workbook?.view().isSaved ?? true,
  });

  return (
    <div className="page">
      <header className="bar">
        <Toolbar
          canSave={workbook !== null}
          canUndo={view.canUndo}
          canRedo={view.canRedo}
          onOpen={chooseFile}
          onSave={save}
          onUndo={() => travel('undo')}
          onRedo={() => travel('redo')}
        />
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".xlsx,.xlsm"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) void documents.open(file);
            currentTarget.value = '';
          }}
        />
        <p className="file-name">
          {view.fileName}
          {!view.isSaved && <span className="unsaved">{WORDS.unsaved}</span>}
        </p>
        {problem !== null && <ProblemNotice text={problem} onClose={() => warn(null)} />}
        {waiting !== null && (
          <UnsavedNotice
            fileName={view.fileName}
            onSave={() =>
              void documents.save().then((isDone) => (isDone ? documents.openAnyway() : undefined))
            }
            onDiscard={() => void documents.openAnyway()}
            onCancel={documents.keep}
          />
        )}
      </header>
      {workbook !== null && (
        <>
          <SheetArea workbook={workbook} notice={notice} onNotice={tell} />
          <PaneHost workbook={workbook} onOpenSample={openSample} />
        </>
      )}
      {isDragged && <div className="drop">{WORDS.dropHere}</div>}
    </div>
  );
}
