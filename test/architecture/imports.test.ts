import fs from 'node:fs';
import path from 'node:path';
import { AREAS, forbiddenImports, VOCABULARY } from './forbidden-imports';

const SRC = path.resolve(__dirname, '../../src');

const SOURCES: ReadonlyMap<string, string> = new Map(
  fs
    .readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => [name.split(path.sep).join('/'), fs.readFileSync(path.join(SRC, name), 'utf8')]),
);

describe('src', () => {
  it('imports nothing the table forbids', () => {
    expect(SOURCES.size).toBeGreaterThan(20);
    expect(forbiddenImports(SOURCES)).toEqual([]);
  });

  it('holds every word of the vocabulary', () => {
    expect(VOCABULARY.filter((file) => !SOURCES.has(file))).toEqual([]);
  });

  it('has an area for every file', () => {
    const folders = AREAS.map(({ at }) => at);
    expect([...SOURCES.keys()].filter((file) => !folders.some((at) => file.startsWith(at)))).toEqual([]);
  });

  it('writes down what a cell can hold at one place', () => {
    const places = [...SOURCES].filter(([, text]) => /32_?767/u.test(text)).map(([file]) => file);
    expect(places).toEqual(['core/sheet/sheet-snapshot.ts']);
  });
});

describe('forbiddenImports', () => {
  it.each([
    { file: 'core/form/read-form.ts', text: `import { parseTarget } from '../target/parse-target';` },
    { file: 'core/target/parse-target.ts', text: `import type { Indicator } from '../form/form';` },
    { file: 'core/judgement/judge.ts', text: `import type { ScoringPolicy } from '../scoring/policy';` },
    { file: 'core/scoring/score-form.ts', text: `export { runChecks } from '../checks/run-checks';` },
    { file: 'core/checks/run-checks.ts', text: `import { evaluateSheet } from '../evaluate';` },
    { file: 'core/scoring/score-row.ts', text: `import Fraction from 'fraction.js';` },
    { file: 'core/number/now.ts', text: `import { hrtime } from 'node:process';` },
    { file: 'core/form/form.ts', text: `import { readForm } from './read-form';` },
    { file: 'core/sheet/cell-address.ts', text: `const app = await import('../../app/workbook');` },
    { file: 'app/evaluate-workbook.ts', text: `import { openXlsx } from '../adapters/xlsx/xlsx-workbook';` },
    { file: 'adapters/memory/memory-workbook.ts', text: `import { unzipSync } from 'fflate';` },
    { file: 'adapters/xlsx/xlsx-workbook.ts', text: `import x from '../memory/memory-workbook';` },
    { file: 'adapters/xlsx/xlsx-workbook.ts', text: `import x from '../../app/evaluate-workbook';` },
    { file: 'adapters/xlsx/xlsx-workbook.ts', text: `import { format } from 'numfmt';` },
    { file: 'adapters/xlsx/xlsx-workbook.ts', text: `import x from './read-appearance';` },
    { file: 'cli/run.ts', text: `import x from '../adapters/xlsx/read-appearance';` },
    { file: 'cli/run.ts', text: `import fs from 'node:fs';` },
    { file: 'cli/run.ts', text: `import { nodeFiles } from './node-files';` },
    { file: 'cli/run.ts', text: `import { readForm } from '../core/form/read-form';` },
    { file: 'cli/read-arguments.ts', text: `import fs from 'node:fs';` },
    {
      file: 'taskpane/App.tsx',
      text: `import { OfficeWorkbook } from '../adapters/office/office-workbook';`,
    },
    { file: 'app/apply-plan.ts', text: `import x from '../../test/forms/read';` },
    { file: 'common/strings.ts', text: `import x from '../core/index';` },
    { file: 'app/apply-plan.ts', text: `import x from './gone';` },
  ])('names $file with $text', ({ file, text }) => {
    const planted = new Map([
      ...[
        'adapters/memory/memory-workbook.ts',
        'adapters/office/office-workbook.ts',
        'adapters/xlsx/read-appearance.ts',
        'adapters/xlsx/xlsx-workbook.ts',
        'app/evaluate-workbook.ts',
        'app/workbook.ts',
        'cli/node-files.ts',
        'core/checks/run-checks.ts',
        'core/evaluate.ts',
        'core/form/form.ts',
        'core/form/read-form.ts',
        'core/index.ts',
        'core/scoring/policy.ts',
        'core/target/parse-target.ts',
      ].map((name) => [name, ''] as const),
      [file, text] as const,
    ]);
    const [, specifier = ''] = /'([^']+)'/u.exec(text) ?? [];
    expect(forbiddenImports(planted)).toEqual([`${file} imports "${specifier}"`]);
  });

  it.each([
    { file: 'core/judgement/judge.ts', text: `import type { Indicator } from '../form/form';` },
    { file: 'adapters/xlsx/zip.ts', text: `import { unzipSync } from 'fflate';` },
    {
      file: 'cli/main.ts',
      text: `import { nodeFiles } from './node-files'; import process from 'node:process';`,
    },
    { file: 'cli/run.ts', text: `import { evaluateSheet } from '../core/index';` },
    { file: 'cli/run.ts', text: `// import fs from 'node:fs';` },
  ])('lets $file have $text', ({ file, text }) => {
    const files = ['core/form/form.ts', 'core/index.ts', 'cli/node-files.ts'].map(
      (name) => [name, ''] as const,
    );
    expect(forbiddenImports(new Map([...files, [file, text]]))).toEqual([]);
  });
});
