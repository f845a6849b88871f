/** What Office tells of its colours, as far as it does: Excel on the web leaves it out. */
type OfficeColours = Partial<Pick<Office.OfficeTheme, 'isDarkTheme' | 'bodyBackgroundColor'>>;

const COLOUR = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu;

/** Below half of full brightness, as the eye weighs the three parts. */
function isDarkColour(text: string): boolean | null {
  const [, ...parts] = COLOUR.exec(text.trim()) ?? [];
  const [red, green, blue] = parts.map((part) => Number.parseInt(part, 16));
  if (red === undefined || green === undefined || blue === undefined) return null;
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Whether these are the colours of a dark theme; `null` where they do not tell. */
export const isDarkTheme = ({ isDarkTheme: isDark, bodyBackgroundColor }: OfficeColours): boolean | null =>
  isDark ?? (bodyBackgroundColor === undefined ? null : isDarkColour(bodyBackgroundColor));

const systemIsDark = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

/**
 * The theme of Excel, else of the system.
 *
 * @remarks Excel tells of no change: the theme is looked at again whenever the person comes back to the pane.
 */
export const OFFICE_THEME = {
  isDark: (): boolean => {
    const colours = (Office.context as Partial<Office.Context>).officeTheme as OfficeColours | undefined;
    return isDarkTheme(colours ?? {}) ?? systemIsDark().matches;
  },
  watch: (onChange: () => void): (() => void) => {
    const query = systemIsDark();
    window.addEventListener('focus', onChange);
    document.addEventListener('visibilitychange', onChange);
    query.addEventListener('change', onChange);
    return () => {
      window.removeEventListener('focus', onChange);
      document.removeEventListener('visibilitychange', onChange);
      query.removeEventListener('change', onChange);
    };
  },
};
