import fs from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';
import { COMMAND_NAMES } from '../../src/taskpane/command-names';
import { DEFECTS } from './manifest-defects';
import { brokenRules, RULES } from './manifest-rules';
import type { ManifestSurroundings } from './manifest-rules';

const ROOT = path.resolve(__dirname, '../..');
const MANIFEST = fs.readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

const SOURCES: ManifestSurroundings = {
  version,
  commandNames: COMMAND_NAMES,
  baseUrl: 'https://localhost:3000/',
  fileAt: (name) => path.join(ROOT, name.startsWith('icons/') ? 'assets' : 'src/taskpane', name),
};

describe('manifest.xml', () => {
  it('breaks no rule', () => {
    expect(brokenRules(MANIFEST, SOURCES)).toEqual([]);
  });
});

describe('brokenRules', () => {
  it.each(DEFECTS)('sees $defect', ({ from, to, breaks }) => {
    const broken = MANIFEST.replace(from, to);
    expect(broken).not.toBe(MANIFEST);
    expect(brokenRules(broken, SOURCES)).toEqual(breaks);
  });

  it('is seen to use every rule', () => {
    const seen = new Set<string>(DEFECTS.flatMap(({ breaks }) => breaks));
    expect(Object.keys(RULES).filter((name) => !seen.has(name))).toEqual([]);
  });
});
