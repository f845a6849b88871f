// `npm start`: builds the page if its sources are newer, serves it to this machine only, opens the browser.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import path from 'node:path';
import { buildIfNeeded, ROOT, staticFiles } from './static-files.mjs';

const PAGE = path.join(ROOT, 'dist/page');
const HOST = '127.0.0.1';
const DEFAULT_PORT = 3000;

const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
    "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

function openBrowser(address) {
  const { platform, env } = process;
  if (env.BROWSER === 'none' || env.CI !== undefined) return;
  const command =
    platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : platform === 'darwin'
        ? ['open', address]
        : env.DISPLAY === undefined && env.WAYLAND_DISPLAY === undefined
          ? null
          : ['xdg-open', address];
  if (command === null) return;
  const [program, ...words] = command;
  const browser = spawn(program, words, { stdio: 'ignore', detached: true });
  // The address is printed anyway.
  browser.on('error', () => undefined);
  browser.unref();
}

const { PORT } = process.env;
if (PORT !== undefined && !(/^\d{1,5}$/u.test(PORT) && Number(PORT) <= 65_535)) {
  console.error(`无法识别端口“${PORT}”，PORT 须是 0 至 65535 之间的整数`);
  process.exit(2);
}
// `--built` serves what is there, for tests of the build itself.
if (!process.argv.includes('--built')) buildIfNeeded('page', path.join(PAGE, 'index.html'));
const server = createServer(staticFiles(PAGE, () => HEADERS));
server.on('listening', () => {
  const address = `http://${HOST}:${server.address().port}/`;
  console.log(`绩效自评助手：${address}`);
  console.log('只有本机能访问，按 Ctrl+C 结束');
  openBrowser(address);
});
server.on('error', (error) => {
  if (error.code === 'EADDRINUSE' && PORT === undefined) {
    server.listen(0, HOST);
    return;
  }
  console.error(`无法使用端口“${PORT ?? DEFAULT_PORT}”，可用 PORT=0 自动选择`);
  process.exit(2);
});
server.listen(PORT === undefined ? DEFAULT_PORT : Number(PORT), HOST);
