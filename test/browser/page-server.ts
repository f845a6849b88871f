import { execFileSync, spawn } from 'node:child_process';
import path from 'node:path';
import type { LaunchOptions } from 'playwright-core';
import { builtPath } from '../built-path';

const ROOT = path.resolve(__dirname, '../..');

/** The browser to launch. */
export const chromiumOptions = (): LaunchOptions =>
  JSON.parse(
    execFileSync(process.execPath, ['test/browser/find-chromium.mjs'], { cwd: ROOT, encoding: 'utf8' }),
  );

export interface PageServer {
  readonly address: string;
  readonly stop: () => void;
}

/** `npm start` on a port of its own, serving what is built. */
export async function startServer(): Promise<PageServer> {
  builtPath('page');
  const server = spawn(process.execPath, ['src/host/serve.mjs', '--built'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', BROWSER: 'none' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    server.stdout.on('data', (text: Buffer) => {
      printed += text.toString();
      const [found] = /http:\S+/u.exec(printed) ?? [];
      if (found !== undefined) resolve(found);
    });
    server.on('exit', () => reject(new Error(`the server ended: ${printed}`)));
  });
  return { address, stop: () => void server.kill() };
}
