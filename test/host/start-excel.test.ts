import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import fs from 'node:fs';
import type http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { generate } from 'selfsigned';

const ROOT = path.resolve(__dirname, '../..');
const DAY = 86_400_000;

jest.setTimeout(30_000);

describe('npm run start:excel', () => {
  let home: string;
  let program: ChildProcessWithoutNullStreams | undefined;
  let printed: string;

  beforeEach(() => {
    home = fs.mkdtempSync(path.join(os.tmpdir(), 'selfeval-home-'));
  });
  afterEach(() => {
    program?.kill('SIGKILL');
    fs.rmSync(home, { recursive: true, force: true });
  });

  async function installCertificate(notAfterDate: Date): Promise<void> {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
      notBeforeDate: new Date(notAfterDate.getTime() - 30 * DAY),
      notAfterDate,
    });
    const folder = path.join(home, '.office-addin-dev-certs');
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, 'localhost.key'), key);
    fs.writeFileSync(path.join(folder, 'localhost.crt'), cert);
  }

  /** An `npx` that only says how it was called. */
  function installNpx(exitCode: number): void {
    fs.writeFileSync(path.join(home, 'npx'), `#!/bin/sh\necho "npx $@"\nexit ${exitCode}\n`, { mode: 0o755 });
  }

  function start(words: readonly string[] = [], port = 0): ChildProcessWithoutNullStreams {
    printed = '';
    program = spawn(process.execPath, ['src/host/start-excel.mjs', '--built', ...words], {
      cwd: ROOT,
      env: { ...process.env, PORT: String(port), HOME: home, PATH: `${home}:${process.env['PATH'] ?? ''}` },
    });
    for (const stream of [program.stdout, program.stderr]) {
      stream.on('data', (text: Buffer) => (printed += text.toString()));
    }
    return program;
  }

  const ended = (child: ChildProcessWithoutNullStreams): Promise<number | null> =>
    new Promise((resolve) => child.on('close', resolve));

  async function untilPrinted(child: ChildProcessWithoutNullStreams, text: string): Promise<void> {
    while (!printed.includes(text)) {
      await new Promise((resolve) => {
        child.stdout.once('data', resolve);
        child.stderr.once('data', resolve);
      });
    }
  }

  it('names the command that makes the certificates', async () => {
    expect(await ended(start())).toBe(2);
    expect(printed).toBe('没有找到本机的 https 证书，可运行 npx office-addin-dev-certs install 安装\n');
  });

  it('names it again when they have expired', async () => {
    await installCertificate(new Date(Date.now() - DAY));
    expect(await ended(start())).toBe(2);
    expect(printed).toBe('本机的 https 证书已过期，可运行 npx office-addin-dev-certs install 更新\n');
  });

  it('says that its place is taken', async () => {
    await installCertificate(new Date(Date.now() + DAY));
    const other = net.createServer().listen(0, 'localhost');
    await new Promise((resolve) => other.on('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    expect(await ended(start(['--serve'], port))).toBe(2);
    other.close();
    expect(printed).toBe(`端口“${port}”已被占用，可先结束占用它的程序，例如 npm start\n`);
  });

  it('opens Excel with the manifest and takes it out again', async () => {
    await installCertificate(new Date(Date.now() + DAY));
    installNpx(0);
    const child = start();
    await untilPrinted(child, '--no-live-reload\n');
    child.kill('SIGINT');
    expect(await ended(child)).toBe(0);
    expect(printed.split('\n').filter((line) => line.startsWith('npx'))).toEqual([
      'npx --yes office-addin-debugging start manifest.xml desktop --no-debug --no-live-reload',
      'npx --yes office-addin-debugging stop manifest.xml desktop',
    ]);
  });

  it('lets Office keep images, and nothing else', async () => {
    await installCertificate(new Date(Date.now() + DAY));
    const child = start(['--serve']);
    await untilPrinted(child, 'taskpane.html');
    const [address = ''] = /https:\S+/u.exec(printed) ?? [];
    const headersOf = (name: string): Promise<http.IncomingHttpHeaders> =>
      new Promise((resolve, reject) => {
        https
          .get(new URL(name, address), { rejectUnauthorized: false }, ({ headers }) => resolve(headers))
          .on('error', reject);
      });
    expect(await headersOf('icons/product-32.png')).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'max-age=3600',
    });
    const page = await headersOf('taskpane.html');
    expect(page).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    // Excel on the web frames the page and lets it open dialogs from another site.
    expect(Object.keys(page)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:x-frame-options|cross-origin-.*)$/u)]),
    );
  });

  it('goes on serving where Excel cannot be opened', async () => {
    await installCertificate(new Date(Date.now() + DAY));
    installNpx(1);
    const child = start();
    await untilPrinted(child, '无法打开 Excel，原因见上面的输出，服务仍在运行');
    expect(child.exitCode).toBeNull();
    expect(printed).toMatch(/https:\/\/localhost:\d+\/taskpane\.html/u);
  });
});
