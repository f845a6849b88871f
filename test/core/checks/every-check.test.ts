import fs from 'node:fs';
import path from 'node:path';
import type { Check } from '../../../src/core/checks/check';
import { CHECKS } from '../../../src/core/checks/registry';
import { printAddress } from '../../../src/core/sheet/cell-address';
import { requirementOf } from './requirement';
import { SAMPLE_FORMS } from './sample-forms';
import { buildScoredForm } from './scored-form-builder';

const SOURCES = path.resolve(__dirname, '../../../src/core/checks');
const CATALOGUE = path.join(__dirname, 'catalogue.txt');

/** Files that are no check: the shape of one, the list of all, and what runs the list. */
const MACHINERY = ['check', 'registry', 'run-checks'];

/** The codes of the rules of the form, in the order in which they are written down there. */
const CODES = `
  indicator-name-missing target-missing actual-missing max-score-missing score-missing
  score-above-max score-mismatch deviation-unexplained over-fulfilment-unexplained
  explanation-contradicts explanation-too-long actual-not-measured
  target-unreadable actual-unreadable several-targets judgement-needed unit-mismatch unit-unclear
  direction-contradiction quality-score-out-of-band execution-rate-mismatch execution-score-mismatch
  execution-rate-above-100 execution-unexplained unspent-but-perfect funds-sum-mismatch
  amount-not-a-number budget-adjusted-unexplained max-scores-not-100 category-points-mismatch
  execution-max-score-unusual execution-counted-twice
  total-max-score-mismatch total-score-mismatch self-rating-mismatch
  formula-not-calculated head-field-missing goal-missing year-mismatch indicator-duplicated template-residue
`
  .trim()
  .split(/\s+/u);

const namesIn = (folder: string, ending: string): readonly string[] =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));

const constantName = (code: string): string =>
  code.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

const linesOf = ({ code, run }: Check): readonly string[] => {
  const findings = SAMPLE_FORMS.flatMap((form) => run(buildScoredForm(form)));
  const sentences = findings.map(({ at, severity, message, advice }) =>
    [severity, at === null ? '-' : printAddress(at), `${message} → ${advice}`].join(' '),
  );
  return [`${code}: ${requirementOf(code)}`, ...new Set(sentences)];
};

const sentences = CHECKS.flatMap(({ code, run }) => [
  requirementOf(code),
  ...SAMPLE_FORMS.flatMap((form) => run(buildScoredForm(form))).flatMap(({ message, advice }) => [
    message,
    advice,
  ]),
]);

describe('every check', () => {
  it('is registered once, and no other is', () => {
    expect(CHECKS.map(({ code }) => code).sort()).toEqual([...CODES].sort());
  });

  it('has a file named after its code', () => {
    const files = namesIn(SOURCES, '.ts').filter((name) => !MACHINERY.includes(name));
    expect(files.sort()).toEqual([...CODES].sort());
  });

  it.each(CHECKS)('exports $code under its name in camel case', async (check) => {
    const module: Record<string, unknown> = await import(path.join(SOURCES, check.code));
    expect(module).toEqual({ [constantName(check.code)]: check });
  });

  it('has a test of its own', () => {
    const tests = namesIn(__dirname, '.test.ts').filter((name) => CODES.includes(name));
    expect(tests.sort()).toEqual([...CODES].sort());
  });

  it.each(CHECKS)('lets $code speak in the catalogue', (check) => {
    expect(linesOf(check).length).toBeGreaterThan(1);
  });

  it('says what the catalogue says', () => {
    const catalogue = `${CHECKS.map((check) => linesOf(check).join('\n  ')).join('\n')}\n`;
    // Rewritten only on demand: UPDATE_CATALOGUE=1 npx jest every-check
    if (process.env['UPDATE_CATALOGUE'] === '1') fs.writeFileSync(CATALOGUE, catalogue);
    expect(catalogue).toBe(fs.readFileSync(CATALOGUE, 'utf8'));
  });

  it.each([...new Set(sentences)])('keeps to the grammar in “%s”', (sentence) => {
    expect(sentence).toMatch(/\p{Script=Han}/u);
    expect(sentence).not.toMatch(/[。！!？?;；请]|undefined|null|NaN|\[object/u);
    expect(sentence.replace(/“[^”]*”/gu, '')).not.toMatch(/[A-Za-z]{3,}/u);
  });
});
