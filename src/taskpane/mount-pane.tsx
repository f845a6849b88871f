import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import type { ReactNode } from 'react';
import type { LiveWorkbook } from '../app/live-workbook';
import { App, createPaneController } from './App';
import { describeBrowser, DiagnosisContext } from './diagnosis-context';
import type { Diagnose } from './diagnosis-context';
import { FailureBoundary } from './components/FailureBoundary';
import { DarkContext } from './dark-context';
import type { PaneController } from './pane-controller';
import type { SaveFile } from './use-pane';

/** Where the pane learns whether it is to be dark. */
export interface ThemeSource {
  readonly isDark: () => boolean;
  /** Calls back whenever that may have changed, until the returned function is called. */
  readonly watch: (onChange: () => void) => () => void;
}

export interface PaneOptions {
  /** Absent: as the system prefers. */
  readonly theme?: ThemeSource;
  /** Offered where the workbook holds no form. */
  readonly onOpenSample?: () => void;
  /** Absent where a web view downloads nothing. */
  readonly onSaveFile?: SaveFile;
  /** Absent: the browser is all there is to tell of. */
  readonly diagnose?: Diagnose;
}

export interface MountedPane {
  /** The pane without its screen. */
  readonly controller: PaneController;
  unmount(): void;
}

const prefersDark = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

const SYSTEM_THEME: ThemeSource = {
  isDark: () => prefersDark().matches,
  watch: (onChange) => {
    const query = prefersDark();
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  },
};

function ThemedPane({ theme, children }: { theme: ThemeSource; children: ReactNode }) {
  const isDark = useSyncExternalStore(theme.watch, theme.isDark);
  return (
    <div className={`pane-theme pane-${isDark ? 'dark' : 'light'}`}>
      <DarkContext.Provider value={isDark}>
        <FailureBoundary>{children}</FailureBoundary>
      </DarkContext.Provider>
    </div>
  );
}

/** Puts the task pane into an element with a definite height; it speaks to the workbook until it is unmounted. */
export function mountPane(
  element: HTMLElement,
  workbook: LiveWorkbook,
  { theme = SYSTEM_THEME, diagnose = describeBrowser, onOpenSample, onSaveFile }: PaneOptions = {},
): MountedPane {
  const controller = createPaneController(workbook);
  const root = createRoot(element);
  root.render(
    <ThemedPane theme={theme}>
      <DiagnosisContext.Provider value={diagnose}>
        <App controller={controller} onOpenSample={onOpenSample} onSaveFile={onSaveFile} />
      </DiagnosisContext.Provider>
    </ThemedPane>,
  );
  return {
    controller,
    unmount: () => {
      root.unmount();
      controller.stop();
    },
  };
}
