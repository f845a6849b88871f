// What the pane in Excel loads before a person can use it. `node test/bench/pane-bytes.mjs` prints it as JSON.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import webpack from 'webpack';
import configurations from '../../webpack.config.js';

const ENTRY = './src/taskpane/index.tsx';

/** Bytes as they are, and as servers send them. */
export function weigh(files) {
  const sum = { raw: 0, gzip: 0, brotli: 0 };
  for (const file of files) {
    const bytes = readFileSync(file);
    sum.raw += bytes.length;
    sum.gzip += gzipSync(bytes, { level: 9 }).length;
    sum.brotli += brotliCompressSync(bytes).length;
  }
  return sum;
}

/** Builds the entry of the add-in by itself, as the page is built, and weighs the scripts it cannot start without. */
export async function weighPane() {
  const page = configurations.find(({ name }) => name === 'page');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'selfeval-pane-'));
  try {
    const compiler = webpack({
      ...page,
      mode: 'production',
      entry: { taskpane: ENTRY },
      output: { path: folder, filename: '[name].js' },
      plugins: [],
    });
    const stats = await new Promise((resolve, reject) => {
      compiler.run((error, done) => (error ? reject(error) : resolve(done)));
    });
    if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
    const { assets } = stats.toJson({ all: false, entrypoints: true }).entrypoints.taskpane;
    return weigh(assets.map(({ name }) => path.join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(JSON.stringify(await weighPane()));
}
