// A Stryker test runner that loads the tests of the core once and then only runs those that reach a
// mutant. jest starts anew for every mutant, which costs seconds; here a mutant costs milliseconds.
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { gatherTests, propertyLibrary } from './gather-tests.mjs';
import { sourceLoader } from './load-source.mjs';

/** Through the whole core and as long as all others together: these run for the mutants of their own folder. */
const FOR_THEIR_FOLDER = [
  /[/\\]drafting[/\\]/u,
  /never names a cell twice, nor one of the user’s/u,
  /judges every pair the same, written/u,
];

/** The folder of the core that a file, or the file of a test, belongs to. */
const folderOf = (file) => /[/\\]core[/\\](\w+)[/\\]/u.exec(file)?.[1];

const isFor = (file, test) =>
  folderOf(file) === folderOf(test.file) || !FOR_THEIR_FOLDER.some((pattern) => pattern.test(test.id));

async function runTest({ id, name, file, body }) {
  const start = performance.now();
  const report = (rest) => ({ id, name, fileName: file, timeSpentMs: performance.now() - start, ...rest });
  try {
    await body();
    return report({ status: TestStatus.Success });
  } catch (error) {
    return report({ status: TestStatus.Failed, failureMessage: String(error?.message ?? error) });
  }
}

/** A table that no longer loads is as dead as one whose test fails. */
const loadFailure = (error) => ({
  id: 'load',
  name: 'load',
  timeSpentMs: 0,
  status: TestStatus.Failed,
  failureMessage: String(error),
});

export function warmRunner() {
  const root = process.cwd();
  // Stryker's own switchboard: instrumented code looks up there which mutant is active.
  const switchboard = (globalThis.__stryker__ ??= {});
  const startLoading = sourceLoader(root, new Map([['fast-check', propertyLibrary()]]));
  const loadTests = () => gatherTests(path.join(root, 'test/core'), startLoading());
  const lastTime = new Map();
  const timeOf = ({ id }) => lastTime.get(id) ?? 0;
  let unchanged;

  const run = async (tests, stopsEarly) => {
    const results = [];
    for (const test of tests.toSorted((a, b) => timeOf(a) - timeOf(b))) {
      switchboard.currentTestId = test.id;
      const result = await runTest(test);
      results.push(result);
      lastTime.set(test.id, result.timeSpentMs);
      if (stopsEarly && result.status === TestStatus.Failed) break;
    }
    switchboard.currentTestId = undefined;
    return results;
  };

  return {
    capabilities: () => ({ reloadEnvironment: true }),

    async dryRun() {
      switchboard.activeMutant = undefined;
      unchanged = loadTests();
      const tests = await run(unchanged, false);
      return { status: DryRunStatus.Complete, tests, mutantCoverage: switchboard.mutantCoverage };
    },

    async mutantRun({ activeMutant, sandboxFileName, mutantActivation, testFilter, hitLimit, disableBail }) {
      const isStatic = mutantActivation === 'static';
      if (!isStatic) unchanged ??= loadTests();
      switchboard.hitCount = hitLimit === undefined ? undefined : 0;
      switchboard.hitLimit = hitLimit;
      switchboard.activeMutant = activeMutant.id;
      try {
        const covering = testFilter && new Set(testFilter);
        const isWanted = (test) => (covering?.has(test.id) ?? true) && isFor(sandboxFileName, test);
        const tests = await run((isStatic ? loadTests() : unchanged).filter(isWanted), !disableBail);
        const limit = determineHitLimitReached(switchboard.hitCount, hitLimit);
        return toMutantRunResult(limit ?? { status: DryRunStatus.Complete, tests }, disableBail);
      } catch (error) {
        return toMutantRunResult({ status: DryRunStatus.Complete, tests: [loadFailure(error)] });
      } finally {
        switchboard.activeMutant = undefined;
      }
    },
  };
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'warm', warmRunner)];
