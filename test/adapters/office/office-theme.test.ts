import { isDarkTheme } from '../../../src/adapters/office/office-theme';

describe('isDarkTheme', () => {
  it.each([
    { colours: { isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, is: true },
    { colours: { isDarkTheme: false, bodyBackgroundColor: '#262626' }, is: false },
    { colours: { bodyBackgroundColor: '#262626' }, is: true },
    { colours: { bodyBackgroundColor: 'FFFFFF' }, is: false },
    { colours: { bodyBackgroundColor: '#0078D4' }, is: true, because: 'the eye sees blue as dark' },
    { colours: { bodyBackgroundColor: 'window' }, is: null },
    { colours: {}, is: null },
  ])('finds $is in $colours', ({ colours, is }) => {
    expect(isDarkTheme(colours)).toBe(is);
  });
});
