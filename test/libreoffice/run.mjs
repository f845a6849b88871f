// `node test/libreoffice/run.mjs`: what LibreOffice makes of a marked file; needs `soffice`, so `npm test` leaves it out.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SOFFICE = process.env.SOFFICE ?? 'soffice';

if (spawnSync(SOFFICE, ['--version'], { stdio: 'inherit' }).status !== 0) {
  console.error('soffice was not found: install LibreOffice, or name its program in SOFFICE');
  process.exit(1);
}
const run = spawnSync('npx', ['jest', '--testMatch', '**/test/libreoffice/*.libreoffice.ts'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, SOFFICE },
});
process.exit(run.status ?? 1);
