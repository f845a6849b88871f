// What the pane in Excel loads before a person can use it. `node test/bench/pane-bytes.mjs` prints it as JSON.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const ADDIN = path.resolve(import.meta.dirname, '../../dist/addin');

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

/** What the pane fetches while Office gets ready and Excel answers: the rules, without which there is no result. */
const RULES = /^rules\.\w+\.js$/u;

/**
 * `start`: our scripts that the built pane names, all it takes to stand. `result`: those and the rules, all it takes
 * to show what a form is worth. The library of Office itself is Microsoft's.
 */
export function weighPane() {
  const html = readFileSync(path.join(ADDIN, 'taskpane.html'), 'utf8');
  const scripts = [...html.matchAll(/<script[^>]* src="?([^"\s>]+)/gu)]
    .map(([, source]) => source)
    .filter((source) => /^[\w.-]+$/u.test(source));
  const rules = readdirSync(ADDIN).filter((name) => RULES.test(name));
  const weighAll = (names) => weigh(names.map((name) => path.join(ADDIN, name)));
  return { start: weighAll(scripts), result: weighAll([...scripts, ...rules]) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(JSON.stringify(weighPane()));
}
