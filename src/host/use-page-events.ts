import { useEffect, useRef, useState } from 'react';
import type { ChosenFile } from './use-documents';

export interface PageActions {
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onDrop: (file: ChosenFile) => void;
  /** Whether leaving the page would lose something. */
  readonly isSaved: () => boolean;
}

const SHEET_FIELD = '.paper textarea';
const PANE_FIELDS = '.pane :is(button, input, select, a[href], [tabindex="0"]):not([disabled])';

/** F6: from the sheet to where the keyboard was in the pane, and back. */
function switchSide(lastInPane: HTMLElement | null): void {
  const isInPane = document.querySelector('.pane')?.contains(document.activeElement) === true;
  const inPane =
    lastInPane?.isConnected === true ? lastInPane : document.querySelector<HTMLElement>(PANE_FIELDS);
  (isInPane ? document.querySelector<HTMLElement>(SHEET_FIELD) : inPane)?.focus();
}

/**
 * Keys, files and departures that concern the whole page.
 *
 * @returns whether a file is being dragged over it
 */
export function usePageEvents(actions: PageActions): boolean {
  const [isDragged, setIsDragged] = useState(false);
  const current = useRef(actions);
  useEffect(() => {
    current.current = actions;
  });
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    let lastInPane: HTMLElement | null = null;
    const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
    window.addEventListener(
      'focusin',
      ({ target }) => {
        if (target instanceof HTMLElement && target.closest('.pane') !== null) lastInPane = target;
      },
      { signal },
    );
    window.addEventListener(
      'keydown',
      (event) => {
        const isControl = event.ctrlKey || event.metaKey;
        const key = event.key.toLowerCase();
        if (key === 'f6') switchSide(lastInPane);
        else if (isControl && key === 's') current.current.onSave();
        else if (isControl && key === 'o') current.current.onOpen();
        else return;
        event.preventDefault();
      },
      { signal },
    );
    window.addEventListener(
      'beforeunload',
      (event) => {
        if (!current.current.isSaved()) event.preventDefault();
      },
      { signal },
    );
    window.addEventListener(
      'dragover',
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setIsDragged(true);
      },
      { signal },
    );
    window.addEventListener(
      'dragleave',
      ({ relatedTarget }) => {
        if (relatedTarget === null) setIsDragged(false);
      },
      { signal },
    );
    window.addEventListener(
      'drop',
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setIsDragged(false);
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) current.current.onDrop(file);
      },
      { signal },
    );
    return () => stop.abort();
  }, []);
  return isDragged;
}
