// What the servers of the page and of the add-in share: building what is old, and a folder of files over HTTP.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.md': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function newestChange(place) {
  const { mtimeMs } = statSync(place);
  return statSync(place).isDirectory()
    ? Math.max(mtimeMs, ...readdirSync(place).map((name) => newestChange(path.join(place, name))))
    : mtimeMs;
}

const SOURCES = ['src', 'assets', 'manifest.xml', 'package.json', 'webpack.config.js'];

/** Builds one product when a source is newer than the file named; ends the program where that fails. */
export function buildIfNeeded(product, built) {
  const sources = SOURCES.map((name) => path.join(ROOT, name));
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...sources.map(newestChange))) return;
  console.log('正在构建……');
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const { status } = spawnSync(
    process.execPath,
    [webpack, '--mode', 'production', '--config-name', product],
    {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (status !== 0) {
    console.error('构建失败，可运行 npm run build 查看原因');
    process.exit(1);
  }
}

/** The file that a request means; `null` for anything outside the folder or of a kind it does not have. */
function fileIn(folder, url) {
  try {
    const name = decodeURIComponent(new URL(url, 'http://page').pathname);
    const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
    const isInside = file.startsWith(folder + path.sep) && !/[\\\0]/u.test(name);
    return isInside && path.extname(file) in CONTENT_TYPES && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

/** Another name for this machine is another site's attempt to read through the browser. */
const isAddressedToUs = ({ headers: { host = '' } }) => /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/u.test(host);

/** Answers requests with the files of a folder; `headersFor` is told the content type of a file, `null` for none. */
export const staticFiles = (folder, headersFor) => (request, response) => {
  const answer = (status, headers, type = null, body = '') => {
    response.writeHead(status, {
      ...headersFor(type),
      ...headers,
      ...(type !== null && { 'Content-Type': type }),
      'Content-Length': Buffer.byteLength(body),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  if (!isAddressedToUs(request)) return answer(421, {});
  if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, { Allow: 'GET, HEAD' });
  const file = fileIn(folder, request.url);
  return file === null
    ? answer(404, {})
    : answer(200, {}, CONTENT_TYPES[path.extname(file)], readFileSync(file));
};
