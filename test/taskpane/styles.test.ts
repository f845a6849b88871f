import fs from 'node:fs';
import path from 'node:path';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';

const STYLES = path.resolve(__dirname, '../../src/taskpane/styles');

const sheets = fs.readdirSync(STYLES).map((name) => fs.readFileSync(path.join(STYLES, name), 'utf8'));
const theme = fs.readFileSync(path.join(STYLES, 'theme.css'), 'utf8');

/** The tokens that a rule of the theme sets. */
function tokensOf(selector: string): ReadonlyMap<string, string> {
  const [, body = ''] = new RegExp(`\\${selector} \\{([^}]*)\\}`, 'u').exec(theme) ?? [];
  return new Map([...body.matchAll(/--(\w+): ([^;]+);/gu)].map(([, name = '', value = '']) => [name, value]));
}

const plain = (value: string): string => value.replace(/[\s"']/gu, '').replace(/\b0\.(?=\d)/gu, '.');

describe('the theme of the pane', () => {
  it.each([
    { selector: '.pane-theme', fluent: webLightTheme },
    { selector: '.pane-theme', fluent: webDarkTheme },
    { selector: '.pane-light', fluent: webLightTheme },
    { selector: '.pane-dark', fluent: webDarkTheme },
  ])('has in $selector the values of Fluent', ({ selector, fluent }) => {
    const own = tokensOf(selector);
    const values = new Map(Object.entries(fluent));
    expect(own.size).toBeGreaterThan(0);
    for (const [name, value] of own) {
      // Fluent knows no fonts for Hanzi.
      if (name === 'fontFamilyBase') expect(value).toContain('Microsoft YaHei UI');
      else expect([name, plain(value)]).toEqual([name, plain(String(values.get(name)))]);
    }
  });

  it.each(['.pane-light', '.pane-dark'])(
    'has with %s a value for every token that a rule uses',
    (selector) => {
      const known = new Set([...tokensOf('.pane-theme').keys(), ...tokensOf(selector).keys()]);
      const used = sheets.flatMap((sheet) =>
        [...sheet.matchAll(/var\(--(\w+)/gu)].map(([, name = '']) => name),
      );
      expect(used.length).toBeGreaterThan(0);
      expect(used.filter((name) => !known.has(name))).toEqual([]);
    },
  );
});

describe('the styles of the pane', () => {
  const sources = fs
    .readdirSync(path.join(STYLES, '../components'))
    .map((name) => fs.readFileSync(path.join(STYLES, '../components', name), 'utf8'))
    .concat(
      ['App.tsx', 'mount-pane.tsx'].map((name) => fs.readFileSync(path.join(STYLES, '..', name), 'utf8')),
    )
    .join('\n');
  const defined = new Set(
    sheets.flatMap((sheet) => [...sheet.matchAll(/\.([a-z][a-z-]+)/gu)].map(([, name = '']) => name)),
  );

  it('name no class that no component has', () => {
    const isUsed = (name: string): boolean =>
      new RegExp(`['"\` ]${name}['"\` ]`, 'u').test(sources) ||
      // Composed of a stem and a word such as a severity.
      sources.includes(`${name.replace(/-[a-z]+$/u, '')}-\${`);
    expect([...defined].filter((name) => !isUsed(name))).toEqual([]);
  });

  it('know every class that a component has', () => {
    const used = [...sources.matchAll(/class(?:Name="|es\()([^")]*)["')]/gu)]
      .flatMap(([, names = '']) => [...names.matchAll(/(?<![\w.${-])[a-z]+(?:-[a-z]+)+(?![\w$-])/gu)])
      .map(([name]) => name);
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((name) => !defined.has(name))).toEqual([]);
  });
});
