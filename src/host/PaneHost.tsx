import { useEffect, useRef } from 'react';
import type { JSX } from 'react';
import { mountPane } from '../taskpane/mount-pane';
import type { PageWorkbook } from './page-workbook';
import { download } from './save-file';

/** The task pane, as Excel would show it beside the sheet. */
export function PaneHost(props: { workbook: PageWorkbook; onOpenSample: () => void }): JSX.Element {
  const { workbook } = props;
  const place = useRef<HTMLDivElement>(null);
  const openSample = useRef(props.onOpenSample);
  useEffect(() => {
    openSample.current = props.onOpenSample;
  });
  useEffect(() => {
    if (place.current === null) return undefined;
    const pane = mountPane(place.current, workbook, {
      onOpenSample: () => openSample.current(),
      onSaveFile: (name, text) => download(new TextEncoder().encode(text), name, 'application/json'),
    });
    return () => pane.unmount();
  }, [workbook]);
  return <div ref={place} className="pane" />;
}
