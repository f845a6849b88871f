// `node test/libreoffice/run.mjs`: what LibreOffice makes of marks and of drawn sheets; `npm test` runs it where `soffice` is.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SOFFICE = process.env.SOFFICE ?? 'soffice';

/** All of it takes about half a minute. */
const MOST_TIME = 300_000;

if (spawnSync(SOFFICE, ['--version'], { stdio: 'inherit', timeout: 60_000 }).status !== 0) {
  console.error('soffice was not found: install LibreOffice, or name its program in SOFFICE');
  process.exit(1);
}
// What follows goes to jest, such as where its report belongs.
const words = ['jest', '--testMatch', '**/test/libreoffice/*.libreoffice.ts', ...process.argv.slice(2)];
const run = spawnSync('npx', words, {
  cwd: ROOT,
  stdio: 'inherit',
  timeout: MOST_TIME,
  env: { ...process.env, SOFFICE },
});
if (run.error !== undefined) console.error(`LibreOffice took too long: ${run.error.message}`);
process.exit(run.status ?? 1);
