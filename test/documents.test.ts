import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { scripts } from '../package.json';

const ROOT = path.resolve(__dirname, '..');
const DEPLOYMENT = 'assets/部署说明.md';

const read = (name: string): string => fs.readFileSync(path.join(ROOT, name), 'utf8');

const matchesIn = (name: string, pattern: RegExp): readonly string[] =>
  [...read(name).matchAll(pattern)].map(([, found = '']) => found);

describe.each(['README.md', DEPLOYMENT])('%s', (name) => {
  it('links to files that exist', () => {
    const links = matchesIn(name, /(?:\]\(|src=")([^)"#]+)/gu).filter((link) => !link.startsWith('https:'));
    expect(links.length).toBeGreaterThan(0);
    const folder = path.dirname(path.join(ROOT, name));
    expect(links.filter((link) => !fs.existsSync(path.join(folder, link)))).toEqual([]);
  });

  it('names scripts of the package', () => {
    const named = matchesIn(name, /npm run (?:--silent )?([\w:]+)/gu);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

describe(DEPLOYMENT, () => {
  it('explains every notice that the pane can show in place of itself', () => {
    const kinds = matchesIn('src/taskpane/load-check.js', /kind: (?:[^'}]*\? )?'([\w-]+)'/gu);
    expect(new Set(kinds)).toEqual(new Set(['old-web-view', 'old-runtime', 'blocked', 'error', 'slow']));
    const titles: readonly string[] = vm.runInNewContext(
      `${read('src/taskpane/load-check.js')};
       [...kinds, 'silent'].map((kind) => loadCheck.explain({ kind, url: 'https://a.cn/office.js' }).title)
         .concat(loadCheck.explain({ kind: 'blocked', url: 'https://a.cn/taskpane.js' }).title)`,
      { kinds },
    );
    const explained = matchesIn(DEPLOYMENT, /^\| (\S.*?) *\|/gmu);
    expect([...titles].filter((title) => !explained.includes(title))).toEqual([]);
  });

  it('names the sources of office.js that the build knows, and the library that is copied', () => {
    const sources = matchesIn('src/taskpane/deployment.mjs', /'(https:\/\/[^/']+)\/[^']*office\.js'/gu);
    expect(sources).toHaveLength(2);
    expect(sources.filter((source) => !read(DEPLOYMENT).includes(`\`${source}\``))).toEqual([]);
    const library: { version: string } = JSON.parse(read('node_modules/@microsoft/office-js/package.json'));
    expect(read(DEPLOYMENT)).toContain(`\`@microsoft/office-js\` ${library.version}`);
  });
});
