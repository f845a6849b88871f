import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { Linter } from 'eslint';
import { version } from '../../package.json';
import { COMMAND_NAMES } from '../../src/taskpane/command-names';
import { brokenRules } from './manifest-rules';

const ROOT = path.resolve(__dirname, '../..');
const LIBRARY = path.join(ROOT, 'node_modules/@microsoft/office-js');

const BUILD = path.join(__dirname, 'build-addin.mjs');

/** Builds the add-in for another deployment. */
const buildFor = (env: object, folder: string): void => {
  execFileSync(process.execPath, [BUILD, JSON.stringify(env), folder], { cwd: ROOT, timeout: 300_000 });
};

const filesIn = (folder: string): readonly string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .sort();

const brokenIn = (folder: string, baseUrl: string): readonly string[] =>
  brokenRules(fs.readFileSync(path.join(folder, 'manifest.xml'), 'utf8'), {
    version,
    commandNames: COMMAND_NAMES,
    baseUrl,
    fileAt: (name) => path.join(folder, name),
  });

const read = (folder: string, name: string): string => fs.readFileSync(path.join(folder, name), 'utf8');

describe('the built add-in', () => {
  const built = path.join(ROOT, 'dist/addin');

  it('has a sound manifest and all that it names', () => {
    expect(brokenIn(built, 'https://localhost:3000/')).toEqual([]);
  });

  it('serves the watch over the start in words that the oldest web view can read', () => {
    const served = read(built, 'load-check.js');
    const faults = new Linter().verify(served, {
      languageOptions: { ecmaVersion: 5, sourceType: 'script' },
    });
    expect(faults).toEqual([]);
    expect(served.length).toBeLessThan(read(ROOT, 'src/taskpane/load-check.js').length);
  });

  it.each(['old-web-view', 'old-runtime', 'blocked', 'error', 'slow', 'silent'])(
    'says in it what the source says of %s',
    (kind) => {
      const problem = { kind, url: 'https://example.gov.cn/office.js', message: 'x' };
      const [served, source] = [read(built, 'load-check.js'), read(ROOT, 'src/taskpane/load-check.js')].map(
        (script): unknown =>
          vm.runInNewContext(
            `${script}; [loadCheck.explain(problem), loadCheck.detailsOf(problem, 'p', 'u')]`,
            {
              problem,
            },
          ),
      );
      expect(JSON.stringify(served)).toBe(JSON.stringify(source));
    },
  );

  it.each(['taskpane.html', 'message.html'])(
    'loads the watch, office.js and the rest in %s, in this order',
    (name) => {
      const scripts = [...read(built, name).matchAll(/<script[^>]*src="?([^" >]+)/gu)].map(([, src]) => src);
      expect(scripts).toEqual([
        'load-check.js',
        'https://officeapis.public.onecdn.static.microsoft/1/office.js',
        expect.stringMatching(/^(?:taskpane|message)\.[\da-f]{8}\.js$/u),
      ]);
    },
  );
});

describe('npm run build -- --env baseUrl=… --env officeJs=local', () => {
  let folder: string;
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'selfeval-addin-'));
    buildFor({ baseUrl: 'https://jx.example.gov.cn/绩效/zp', officeJs: 'local' }, folder);
  }, 60_000);
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('writes a sound manifest for the address', () => {
    expect(brokenIn(folder, 'https://jx.example.gov.cn/%E7%BB%A9%E6%95%88/zp/')).toEqual([]);
  });

  it('leaves no page that knows another place', () => {
    for (const name of ['taskpane.html', 'message.html', 'support.html', 'manifest.xml']) {
      expect(read(folder, name)).not.toMatch(/localhost|onecdn/u);
    }
    expect(read(folder, 'taskpane.html')).toContain("script-src 'self';");
  });

  it('copies office.js unmodified, with its licence', () => {
    const copied = filesIn(path.join(folder, 'office-js'));
    expect(copied).toEqual([
      'LICENSE.md',
      'en-us/office_strings.js',
      'es6-promise.js',
      'excel-ios-16.00.js',
      'excel-mac-16.00-core.js',
      'excel-mac-16.00.js',
      'excel-web-16.00-core.js',
      'excel-web-16.00.js',
      'excel-win32-16.00.js',
      'excel-win32-16.01-core.js',
      'excel-win32-16.01.js',
      'o15apptofilemappingtable.js',
      'office.js',
      'telemetry/oteljs_agave.js',
      'zh-cn/office_strings.js',
    ]);
    for (const name of copied) {
      const original = path.join(LIBRARY, name === 'LICENSE.md' ? '' : 'dist', name);
      expect(fs.readFileSync(path.join(folder, 'office-js', name)).equals(fs.readFileSync(original))).toBe(
        true,
      );
    }
  });
});

describe('npm run build with a mistake', () => {
  it('says what is wrong in one sentence', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['node_modules/webpack/bin/webpack.js', '--env', 'baseUrl=http://jx.example.gov.cn'],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(stderr).toBe(
      'baseUrl 须是 https:// 开头的地址，不含账号、“?”和“#”，现为“http://jx.example.gov.cn”\n',
    );
  });
});
