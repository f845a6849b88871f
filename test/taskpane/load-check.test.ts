import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { Linter } from 'eslint';

const SOURCE = fs.readFileSync(path.resolve(__dirname, '../../src/taskpane/load-check.js'), 'utf8');

interface Problem {
  readonly kind: string;
  readonly url?: string;
  readonly message?: string;
}

interface LoadCheck {
  isOldWebView(userAgent: string): boolean;
  missingFeatures(scope: unknown): readonly string[];
  isNeeded(url: string): boolean;
  explain(problem: Problem): { readonly title: string; readonly steps: readonly string[] };
  detailsOf(problem: Problem, page: string, userAgent: string): string;
}

const loadCheck: LoadCheck = vm.runInNewContext(`${SOURCE}; loadCheck`);

const CHROMIUM =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

const KINDS = ['old-web-view', 'old-runtime', 'blocked', 'error', 'slow', 'silent'];

describe('load-check.js', () => {
  it('is read by a web view that knows ES5 only', () => {
    const parse = (text: string) =>
      new Linter().verify(text, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } });
    expect(parse(SOURCE)).toEqual([]);
    expect(parse('const a = () => 1;')).not.toEqual([]);
  });

  it.each([
    {
      userAgent: 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; rv:11.0) like Gecko',
      isOld: true,
    },
    { userAgent: 'Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 6.1; Trident/7.0)', isOld: true },
    { userAgent: `${CHROMIUM} Edge/18.19044`, isOld: true },
    { userAgent: `${CHROMIUM} Edg/140.0.0.0`, isOld: false },
    { userAgent: CHROMIUM, isOld: false },
    {
      userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)',
      isOld: false,
    },
  ])('takes $userAgent for old: $isOld', ({ userAgent, isOld }) => {
    expect(loadCheck.isOldWebView(userAgent)).toBe(isOld);
  });

  it('misses nothing in the engine the rules run on', () => {
    expect(loadCheck.missingFeatures(globalThis)).toEqual([]);
  });

  it('names each feature that the rules need', () => {
    const scope = {
      Object: {},
      Array: { prototype: {} },
      RegExp: function (): never {
        throw new SyntaxError('invalid group');
      },
    };
    expect([...loadCheck.missingFeatures(scope)]).toEqual([
      'Object.hasOwn',
      'Array.prototype.toSorted',
      'SyntaxError: invalid group',
    ]);
  });

  it.each([
    { url: 'https://officeapis.public.onecdn.static.microsoft/1/office.js', isNeeded: true },
    { url: 'https://localhost:3000/office-js/excel-web-16.00.js', isNeeded: true },
    { url: 'https://localhost:3000/taskpane.1f2e3d4c.js', isNeeded: true },
    { url: 'https://localhost:3000/office-js/telemetry/oteljs_agave.js', isNeeded: false },
    { url: 'https://localhost:3000/office-js/zh-cn/office_strings.js', isNeeded: false },
  ])('counts on $url: $isNeeded', ({ url, isNeeded }) => {
    expect(loadCheck.isNeeded(url)).toBe(isNeeded);
  });

  it('says something else for every problem, without stops and pleas', () => {
    const explanations = KINDS.map((kind) => loadCheck.explain({ kind, url: 'https://a.cn/b.js' }));
    expect(new Set(explanations.map(({ title }) => title)).size).toBe(KINDS.length);
    for (const { title, steps } of explanations) {
      expect(steps.length).toBeGreaterThan(0);
      for (const text of [title, ...steps]) expect(text).not.toMatch(/[。！请]/u);
    }
  });

  it.each([
    {
      url: 'https://a.cn/office-js/excel-win32-16.01.js',
      title: '无法载入 Office 的脚本 excel-win32-16.01.js',
    },
    { url: 'https://a.cn/1/office.js?v=1', title: '无法载入 Office 的脚本 office.js' },
    { url: 'https://a.cn/office/taskpane.1a2b.js', title: '无法载入绩效自评助手的文件' },
  ])('tells whose file $url is', ({ url, title }) => {
    expect(loadCheck.explain({ kind: 'blocked', url }).title).toBe(title);
  });

  it('names the place that must be reached', () => {
    const { title, steps } = loadCheck.explain({
      kind: 'blocked',
      url: 'https://cdn.example:8443/1/office.js?x=1',
    });
    expect(title).toContain('office.js');
    expect(steps[0]).toContain('https://cdn.example:8443，');
  });

  it('puts into the details what an administrator needs and nothing of the document', () => {
    const text = loadCheck.detailsOf(
      { kind: 'error', url: 'https://a.cn/taskpane.js', message: 'x is not a function' },
      'https://a.cn/taskpane.html?_host_Info=Excel$Web$16.00#secret',
      CHROMIUM,
    );
    expect(text.split('\n')).toEqual([
      '问题：绩效自评助手启动时出错',
      '文件：https://a.cn/taskpane.js',
      '错误：x is not a function',
      '页面：https://a.cn/taskpane.html',
      `浏览器：${CHROMIUM}`,
    ]);
  });
});
