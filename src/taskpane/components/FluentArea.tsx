import { useContext } from 'react';
import type { ReactNode } from 'react';
import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { DarkContext } from '../dark-context';

/** The fonts of the pane (theme.css): Fluent's own have no Hanzi. */
const FONTS = {
  fontFamilyBase: "'Segoe UI', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
};

const THEMES = {
  light: { ...webLightTheme, ...FONTS },
  dark: { ...webDarkTheme, ...FONTS },
} as const;

/** Where Fluent's own parts stand; only what is fetched when it is opened uses them. */
export function FluentArea({ children }: { readonly children: ReactNode }) {
  const isDark = useContext(DarkContext);
  return (
    <FluentProvider theme={THEMES[isDark ? 'dark' : 'light']} style={{ backgroundColor: 'transparent' }}>
      {children}
    </FluentProvider>
  );
}
