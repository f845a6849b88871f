// `npm test`: types, lint, build and every test; the last line counts them all.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');

const succeeds = (command) =>
  spawnSync(command, { cwd: ROOT, stdio: 'inherit', shell: true, env: { ...process.env, NO_COLOR: '1' } })
    .status === 0;

const hasLibreOffice = () =>
  spawnSync(process.env.SOFFICE ?? 'soffice', ['--version'], { timeout: 60_000 }).status === 0;

/** A test that is skipped proves nothing and counts as failed; so does a file that does not load. */
function countTests(command) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'selfeval-test-'));
  const report = path.join(folder, 'jest.json');
  try {
    const isGreen = succeeds(`${command} --json --outputFile="${report}"`);
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } =
      JSON.parse(readFileSync(report, 'utf8'));
    const failed = numFailedTests + numPendingTests + numTodoTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: isGreen ? failed : Math.max(failed, 1) };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const steps = ['types', 'lint', 'build'].map((script) => {
  console.log(`\n# ${script}`);
  return { script, isGreen: succeeds(`npm run --silent ${script}`) };
});
console.log('\n# jest');
const suites = [countTests('npx jest')];
console.log('\n# LibreOffice');
if (hasLibreOffice()) suites.push(countTests('node test/libreoffice/run.mjs'));
else
  console.log('not run: soffice is missing here, so nobody has seen marks and drawn sheets in LibreOffice');

const broken = steps.filter(({ isGreen }) => !isGreen);
for (const { script } of broken) console.log(`npm run ${script} failed`);
const sumOf = (key) => suites.reduce((sum, suite) => sum + suite[key], 0);
const passed = sumOf('passed') + steps.length - broken.length;
const failed = sumOf('failed') + broken.length;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
