import { execFileSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** What a function of the build answers; jest does not load modules of Node, so Node is asked itself. */
const ask = (expression: string): string =>
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { deployManifest, readDeployment } from './src/taskpane/deployment.mjs';
       let answer;
       try { answer = ${expression} } catch (error) { answer = error.message }
       process.stdout.write(typeof answer === 'string' ? answer : JSON.stringify(answer))`,
    ],
    { cwd: ROOT, encoding: 'utf8' },
  );

const deploymentOf = (env: object): string => ask(`readDeployment(${JSON.stringify(env)})`);

describe('readDeployment', () => {
  it('builds for this machine and Microsoft’s network where nothing is said', () => {
    expect(JSON.parse(deploymentOf({ WEBPACK_BUILD: true }))).toEqual({
      baseUrl: 'https://localhost:3000/',
      isOfficeJsLocal: false,
      page: {
        officeJs: 'https://officeapis.public.onecdn.static.microsoft/1/office.js',
        scriptSources: "'self' https://officeapis.public.onecdn.static.microsoft",
      },
    });
  });

  it.each([
    { baseUrl: 'https://jx.example.gov.cn', read: 'https://jx.example.gov.cn/' },
    { baseUrl: 'https://jx.example.gov.cn/zp', read: 'https://jx.example.gov.cn/zp/' },
    { baseUrl: 'https://jx.example.gov.cn:8443/zp/', read: 'https://jx.example.gov.cn:8443/zp/' },
    { baseUrl: 'https://10.0.0.8/绩效', read: 'https://10.0.0.8/%E7%BB%A9%E6%95%88/' },
  ])('takes $baseUrl', ({ baseUrl, read }) => {
    expect(JSON.parse(deploymentOf({ baseUrl }))).toMatchObject({ baseUrl: read });
  });

  it.each([
    { baseUrl: 'http://jx.example.gov.cn/', says: 'https:// 开头' },
    { baseUrl: 'jx.example.gov.cn', says: 'https:// 开头' },
    { baseUrl: '', says: 'https:// 开头' },
    { baseUrl: true, says: 'https:// 开头' },
    { baseUrl: 'https://', says: 'https:// 开头' },
    { baseUrl: 'https://a:b@jx.example.gov.cn/', says: '不含账号' },
    { baseUrl: 'https://jx.example.gov.cn/?x=1', says: '“?”和“#”' },
    { baseUrl: 'https://jx.example.gov.cn/taskpane.html', says: '文件夹的地址' },
  ])('does not take $baseUrl', ({ baseUrl, says }) => {
    const sentence = deploymentOf({ baseUrl });
    expect(sentence).toMatch(/^baseUrl 须是/u);
    expect(sentence).toContain(says);
    expect(sentence).toContain(`现为“${baseUrl}”`);
  });

  it.each([
    {
      officeJs: '21vianet',
      sources: "'self' https://appsforoffice.cdn.partner.office365.cn",
      isLocal: false,
    },
    { officeJs: 'local', sources: "'self'", isLocal: true },
  ])('lets pages run scripts of $officeJs', ({ officeJs, sources, isLocal }) => {
    const { page, isOfficeJsLocal } = JSON.parse(deploymentOf({ officeJs }));
    expect(page.scriptSources).toBe(sources);
    expect(page.officeJs).toMatch(/\/office\.js$/u);
    expect(isOfficeJsLocal).toBe(isLocal);
  });

  it('names the sources it knows', () => {
    expect(deploymentOf({ officeJs: 'npm' })).toBe('officeJs 须是 cdn、21vianet、local 之一，现为“npm”');
    expect(deploymentOf({ officeJs: 'toString' })).toContain('现为“toString”');
  });

  it('overlooks no option that is misspelt', () => {
    expect(deploymentOf({ baseurl: 'https://a.cn/' })).toBe(
      '没有“baseurl”这个选项，可用的是 baseUrl 和 officeJs',
    );
  });
});

describe('deployManifest', () => {
  it('puts the address in as text of XML', () => {
    const xml = '<A B="https://localhost:3000/taskpane.html" C="https://localhost:3000/x.png" />';
    expect(ask(`deployManifest('${xml}', "https://a.cn/b&c'd$&/")`)).toBe(
      '<A B="https://a.cn/b&amp;c&apos;d$&amp;/taskpane.html" C="https://a.cn/b&amp;c&apos;d$&amp;/x.png" />',
    );
  });
});
