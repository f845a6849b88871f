import path from 'node:path';
import ts from 'typescript';

/** A part of `src`: a folder, or a file that has rights of its own. */
interface Area {
  /** Path below `src`; a folder ends with `/`. A file belongs to the longest one that fits. */
  readonly at: string;
  /** Paths it may import, besides its own area. */
  readonly from: readonly string[];
  /** Modules from outside `src`; `node:` stands for all of Node. */
  readonly packages?: readonly string[];
  /** Only areas that name it may import it. */
  readonly isClosed?: true;
}

const GRID = ['core/sheet/', 'core/number/'];
const JUDGED = [...GRID, 'core/form/', 'core/target/', 'core/judgement/'];
const CHECKED = [...JUDGED, 'core/scoring/', 'core/checks/'];
const SHELL = ['core/index.ts', 'app/'];
/** What the app needs of a workbook, whichever it is. */
const PORT = ['app/workbook.ts', 'app/sheet-drawer.ts'];
const REACT = ['react', 'react-dom', '@fluentui/'];
/** The page is the host of the pane and so knows cells and plans, as an adapter does. */
const HOST = [
  'core/drafting/',
  'core/sheet/',
  'core/writing/',
  'taskpane/',
  'adapters/memory/',
  'adapters/xlsx/',
  'adapters/xlsx/read-appearance.ts',
];

/** Who may import whom: house rules as data. */
export const AREAS: readonly Area[] = [
  { at: 'core/number/', from: [] },
  { at: 'core/sheet/', from: ['core/number/'] },
  { at: 'core/form/', from: GRID },
  { at: 'core/target/', from: GRID },
  { at: 'core/judgement/', from: JUDGED },
  { at: 'core/scoring/', from: JUDGED },
  { at: 'core/checks/', from: CHECKED },
  { at: 'core/writing/', from: CHECKED },
  { at: 'core/memory/', from: [...JUDGED, 'core/scoring/'] },
  // An evaluation says what recalculation would write, so it comes after the planning of writes.
  { at: 'core/evaluate.ts', from: [...CHECKED, 'core/writing/', 'core/memory/'] },
  { at: 'core/marking/', from: [...CHECKED, 'core/evaluate.ts'] },
  { at: 'core/drafting/', from: [...CHECKED, 'core/evaluate.ts'] },
  { at: 'core/filling/', from: [...CHECKED, 'core/writing/', 'core/evaluate.ts'] },
  { at: 'core/explain-pair.ts', from: [...JUDGED, 'core/scoring/', 'core/evaluate.ts'] },
  { at: 'core/index.ts', from: ['core/'] },
  { at: 'app/', from: ['core/'] },
  { at: 'app/workbook.ts', from: ['core/'] },
  { at: 'app/live-workbook.ts', from: ['core/', ...PORT] },
  { at: 'app/sheet-drawer.ts', from: ['core/', 'app/workbook.ts'] },
  { at: 'adapters/memory/', from: ['core/', ...PORT] },
  { at: 'adapters/xlsx/', from: ['core/', ...PORT], packages: ['fflate', 'saxes'] },
  // Number formats are heavy: only the page, which draws cells, may bring them along.
  { at: 'adapters/xlsx/display-text.ts', from: ['adapters/xlsx/'], packages: ['numfmt'], isClosed: true },
  {
    at: 'adapters/xlsx/read-appearance.ts',
    from: ['core/', 'adapters/xlsx/', 'adapters/xlsx/display-text.ts'],
    isClosed: true,
  },
  {
    at: 'adapters/office/',
    from: ['core/', ...PORT, 'app/live-workbook.ts'],
    packages: ['@microsoft/office-js-helpers'],
  },
  { at: 'taskpane/', from: SHELL, packages: REACT },
  {
    at: 'taskpane/index.tsx',
    from: [...SHELL, 'taskpane/', 'adapters/office/'],
    packages: REACT,
    isClosed: true,
  },
  { at: 'host/', from: [...SHELL, ...HOST], packages: REACT },
  { at: 'cli/', from: [...SHELL, 'adapters/xlsx/'] },
  { at: 'cli/read-arguments.ts', from: [...SHELL, 'cli/'], packages: ['node:util'] },
  { at: 'cli/node-compression.ts', from: ['adapters/xlsx/', 'cli/error-code.ts'], packages: ['node:zlib'] },
  { at: 'cli/node-files.ts', from: ['cli/'], packages: ['node:'], isClosed: true },
  { at: 'cli/main.ts', from: ['cli/', 'cli/node-files.ts'], packages: ['node:'], isClosed: true },
];

/** The words of the domain; they import one another and nothing that works on them. */
export const VOCABULARY: readonly string[] = [
  'core/sheet/cell-address.ts',
  'core/sheet/sheet-snapshot.ts',
  'core/number/decimal.ts',
  'core/form/form.ts',
  'core/judgement/judgement.ts',
  'core/scoring/policy.ts',
  'core/scoring/score.ts',
  'core/scoring/scored-form.ts',
  'core/writing/write-plan.ts',
  'core/drafting/sheet-draft.ts',
];

const areaOf = (file: string): Area | undefined =>
  AREAS.filter(({ at }) => (at.endsWith('/') ? file.startsWith(at) : file === at)).reduce<Area | undefined>(
    (longest, area) => (longest !== undefined && longest.at.length >= area.at.length ? longest : area),
    undefined,
  );

const fits = (name: string, allowed: string): boolean =>
  allowed.endsWith('/') || allowed.endsWith(':')
    ? name.startsWith(allowed)
    : name === allowed || name.startsWith(`${allowed}/`);

/** The file below `src` that a relative import means, `null` where there is none. */
function resolve(file: string, specifier: string, files: ReadonlyMap<string, string>): string | null {
  const stem = path.posix.join(path.posix.dirname(file), specifier);
  return [stem, `${stem}.ts`, `${stem}.tsx`, `${stem}/index.ts`].find((name) => files.has(name)) ?? null;
}

function isAllowed(file: string, specifier: string, files: ReadonlyMap<string, string>): boolean {
  const area = areaOf(file);
  if (area === undefined) return false;
  if (!specifier.startsWith('.')) {
    return !VOCABULARY.includes(file) && (area.packages ?? []).some((allowed) => fits(specifier, allowed));
  }
  const imported = resolve(file, specifier, files);
  const importedArea = imported === null ? undefined : areaOf(imported);
  if (imported === null || importedArea === undefined) return false;
  if (VOCABULARY.includes(file) && !VOCABULARY.includes(imported)) return false;
  if (importedArea === area) return true;
  return [area.at, ...area.from].some(
    (allowed) => imported === allowed || (importedArea.isClosed !== true && fits(imported, allowed)),
  );
}

/**
 * Every import that breaks the table, as `file imports "specifier"`.
 *
 * @param files source texts by their path below `src`, with `/`
 */
export function forbiddenImports(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([file, text]) =>
    ts
      .preProcessFile(text, true, true)
      .importedFiles.map(({ fileName }) => fileName)
      .filter((specifier) => !isAllowed(file, specifier, files))
      .map((specifier) => `${file} imports "${specifier}"`),
  );
}
