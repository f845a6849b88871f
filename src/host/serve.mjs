// `npm start`: builds the page if its sources are newer, serves it to this machine only, opens the browser.
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PAGE = path.join(ROOT, 'dist/page');
const HOST = '127.0.0.1';
const DEFAULT_PORT = 3000;

const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

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

function newestChange(place) {
  const { mtimeMs } = statSync(place);
  return statSync(place).isDirectory()
    ? Math.max(mtimeMs, ...readdirSync(place).map((name) => newestChange(path.join(place, name))))
    : mtimeMs;
}

function buildIfNeeded() {
  const built = path.join(PAGE, 'index.html');
  const sources = ['src', 'assets', 'package.json', 'webpack.config.js'].map((name) => path.join(ROOT, name));
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...sources.map(newestChange))) return;
  console.log('正在构建……');
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const { status } = spawnSync(process.execPath, [webpack, '--mode', 'production'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) {
    console.error('构建失败，可运行 npm run build 查看原因');
    process.exit(1);
  }
}

/** The file that a request means; `null` for anything outside the page's folder or of a kind it does not have. */
function fileOf(url) {
  try {
    const name = decodeURIComponent(new URL(url, 'http://page').pathname);
    const file = path.join(PAGE, name.endsWith('/') ? `${name}index.html` : name);
    const isInside = file.startsWith(PAGE + path.sep) && !/[\\\0]/u.test(name);
    return isInside && path.extname(file) in CONTENT_TYPES && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

/** Another name for this machine is another site's attempt to read through the browser. */
const isAddressedToUs = ({ headers: { host = '' } }) => /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/u.test(host);

function respond(request, response) {
  const answer = (status, headers, body = '') => {
    response.writeHead(status, { ...HEADERS, ...headers, 'Content-Length': Buffer.byteLength(body) });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  if (!isAddressedToUs(request)) return answer(421, {});
  if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, { Allow: 'GET, HEAD' });
  const file = fileOf(request.url);
  return file === null
    ? answer(404, {})
    : answer(200, { 'Content-Type': CONTENT_TYPES[path.extname(file)] }, readFileSync(file));
}

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
if (!process.argv.includes('--built')) buildIfNeeded();
const server = createServer(respond);
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
