import { lazy, Suspense, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { FluentProvider, Spinner, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { LiveWorkbook } from '../app/live-workbook';
import { FailureBoundary } from './components/FailureBoundary';
import { STRINGS } from './strings.zh-cn';

/** The rules are as large as the rest of the pane: the person sees it while they are on their way. */
const App = lazy(() => import('./App').then((module) => ({ default: module.App })));

/** Segoe UI has no Hanzi; the fonts of each system that do are named. */
const FONTS = '"Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif';

const THEMES = {
  light: { ...webLightTheme, fontFamilyBase: FONTS },
  dark: { ...webDarkTheme, fontFamilyBase: FONTS },
} as const;

export interface PaneOptions {
  /** Absent: as the system prefers, also when that changes. */
  readonly theme?: 'light' | 'dark';
  /** Offered where the workbook holds no form. */
  readonly onOpenSample?: () => void;
}

export interface MountedPane {
  unmount(): void;
}

const prefersDark = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

function watchPreference(onChange: () => void): () => void {
  const query = prefersDark();
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

function ThemedPane({ workbook, options }: { workbook: LiveWorkbook; options: PaneOptions }) {
  const isDark = useSyncExternalStore(watchPreference, () => prefersDark().matches);
  const theme = options.theme ?? (isDark ? 'dark' : 'light');
  return (
    <FluentProvider theme={THEMES[theme]} style={{ height: '100%', colorScheme: theme }}>
      <FailureBoundary>
        <Suspense fallback={<Spinner size="tiny" label={STRINGS.reading} style={{ padding: '24px' }} />}>
          <App workbook={workbook} onOpenSample={options.onOpenSample} />
        </Suspense>
      </FailureBoundary>
    </FluentProvider>
  );
}

/** Puts the task pane into an element with a definite height; it speaks to the workbook until it is unmounted. */
export function mountPane(
  element: HTMLElement,
  workbook: LiveWorkbook,
  options: PaneOptions = {},
): MountedPane {
  const root = createRoot(element);
  root.render(<ThemedPane workbook={workbook} options={options} />);
  return { unmount: () => root.unmount() };
}
