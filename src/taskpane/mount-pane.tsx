import { lazy, Suspense, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import type { ReactNode } from 'react';
import type { LiveWorkbook } from '../app/live-workbook';
import { Busy } from './components/Busy';
import { FailureBoundary } from './components/FailureBoundary';
import { DarkContext } from './dark-context';
import type { PaneController } from './pane-controller';
import { STRINGS } from './strings.zh-cn';

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
}

export interface MountedPane {
  /** The pane without its screen, once its rules are loaded. */
  readonly controller: Promise<PaneController>;
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

/** The rules are as large as the rest of the pane: the person sees it while they are on their way. */
function loadPane(workbook: LiveWorkbook, onOpenSample: PaneOptions['onOpenSample']) {
  const loaded = import('./App').then(({ App, createPaneController }) => ({
    App,
    controller: createPaneController(workbook),
  }));
  const Pane = lazy(() =>
    loaded.then(({ App, controller }) => ({
      default: () => <App controller={controller} onOpenSample={onOpenSample} />,
    })),
  );
  return { Pane, controller: loaded.then(({ controller }) => controller) };
}

function ThemedPane({ theme, children }: { theme: ThemeSource; children: ReactNode }) {
  const isDark = useSyncExternalStore(theme.watch, theme.isDark);
  return (
    <div className={`pane-theme pane-${isDark ? 'dark' : 'light'}`}>
      <FailureBoundary>
        <Suspense
          fallback={
            <div role="status" className="pane-waiting">
              <Busy label={STRINGS.reading} />
            </div>
          }
        >
          <DarkContext.Provider value={isDark}>{children}</DarkContext.Provider>
        </Suspense>
      </FailureBoundary>
    </div>
  );
}

/** Puts the task pane into an element with a definite height; it speaks to the workbook until it is unmounted. */
export function mountPane(
  element: HTMLElement,
  workbook: LiveWorkbook,
  { theme = SYSTEM_THEME, onOpenSample }: PaneOptions = {},
): MountedPane {
  const { Pane, controller } = loadPane(workbook, onOpenSample);
  const root = createRoot(element);
  root.render(
    <ThemedPane theme={theme}>
      <Pane />
    </ThemedPane>,
  );
  return {
    controller,
    unmount: () => {
      root.unmount();
      void controller.then(({ stop }) => stop());
    },
  };
}
