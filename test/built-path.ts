import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');

const newestFile = (folder: string): number =>
  Math.max(
    ...fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => fs.statSync(path.join(folder, name)).mtimeMs),
  );

/** The file in a built folder that every build writes anew. */
const WITNESS: Readonly<Record<string, string>> = { addin: 'addin/taskpane.html', page: 'page/index.html' };

/**
 * Where something built is.
 *
 * @param name of a file or folder in `dist`
 * @throws when it is older than its sources: what it would prove, it would prove of something else
 */
export function builtPath(name: 'selfeval.mjs' | 'addin' | 'page'): string {
  const witness = path.join(ROOT, 'dist', WITNESS[name] ?? name);
  if (!fs.existsSync(witness) || fs.statSync(witness).mtimeMs < newestFile(path.join(ROOT, 'src'))) {
    throw new Error(`dist/${name} is missing or older than src: run \`npm run build\` first`);
  }
  return path.join(ROOT, 'dist', name);
}
