import { useCallback, useRef, useState } from 'react';
import { openXlsx } from '../adapters/xlsx/xlsx-workbook';
import { PageWorkbook } from './page-workbook';
import { saveFile } from './save-file';
import type { FileTarget } from './save-file';
import { cannotOpen, cannotSave, savedAs } from './strings.zh-cn';

/** A file the person wants to open. */
export interface ChosenFile {
  readonly name: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

export interface Documents {
  readonly workbook: PageWorkbook | null;
  readonly problem: string | null;
  readonly notice: string;
  /** A file that waits until the person decides about unsaved changes. */
  readonly waiting: ChosenFile | null;
  readonly open: (file: ChosenFile) => Promise<void>;
  readonly openAnyway: () => Promise<void>;
  readonly keep: () => void;
  readonly save: () => Promise<boolean>;
  readonly tell: (notice: string) => void;
  readonly warn: (problem: string | null) => void;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Opening and saving files: at most one workbook is open. */
export function useDocuments(): Documents {
  const [workbook, setWorkbook] = useState<PageWorkbook | null>(null);
  const [problem, warn] = useState<string | null>(null);
  const [notice, tell] = useState('');
  const [waiting, setWaiting] = useState<ChosenFile | null>(null);
  const target = useRef<FileTarget | null>(null);

  const replace = useCallback(
    async (file: ChosenFile): Promise<void> => {
      setWaiting(null);
      warn(null);
      tell('');
      try {
        const opened = openXlsx(new Uint8Array(await file.arrayBuffer()));
        if (opened.kind !== 'opened') {
          warn(cannotOpen(file.name, opened.message));
          return;
        }
        if (workbook === null) setWorkbook(await PageWorkbook.open(opened.workbook, file.name));
        else await workbook.replace(opened.workbook, file.name);
        target.current = null;
      } catch (error) {
        warn(cannotOpen(file.name, reasonOf(error)));
      }
    },
    [workbook],
  );

  const save = async (): Promise<boolean> => {
    if (workbook === null) return false;
    warn(null);
    try {
      const outcome = await saveFile(workbook.toBytes(), workbook.view().fileName, target.current);
      if (outcome.kind === 'cancelled') return false;
      target.current = outcome.target;
      workbook.noteSaved(outcome.fileName);
      tell(savedAs(outcome.fileName));
      return true;
    } catch (error) {
      warn(cannotSave(reasonOf(error)));
      return false;
    }
  };

  return {
    workbook,
    problem,
    notice,
    waiting,
    open: async (file) => {
      if (workbook?.view().isSaved === false) setWaiting(file);
      else await replace(file);
    },
    openAnyway: async () => {
      if (waiting !== null) await replace(waiting);
    },
    keep: () => setWaiting(null),
    save,
    tell,
    warn,
  };
}
