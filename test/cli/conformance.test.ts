import fs from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv/dist/2020';
import { jsonLines, REAL_FORMS, ROOT, selfeval } from './selfeval';

interface IndicatorLine {
  readonly row: number;
  readonly name: string | null;
  readonly outcome: string;
  readonly completionRate: number | null;
  readonly score: number | null;
  readonly reading: string;
}

interface FormLine {
  readonly file: string;
  readonly sheet: string;
  readonly problem: null;
  readonly form: Readonly<Record<string, unknown>>;
  readonly execution: Readonly<Record<string, unknown>> | null;
  readonly total: Readonly<Record<string, unknown>> | null;
  readonly indicators: readonly IndicatorLine[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly cell: string | null;
  }[];
  readonly writes: readonly { readonly cell: string; readonly to: unknown }[];
}

type FoundAt = readonly [code: string, cell?: string | null];

interface Expected {
  readonly form?: Readonly<Record<string, unknown>>;
  readonly execution?: Readonly<Record<string, unknown>>;
  readonly total?: Readonly<Record<string, unknown>>;
  readonly indicatorCount?: number;
  readonly indicators?: readonly Omit<IndicatorLine, 'name' | 'reading'>[];
  readonly mustFind?: readonly FoundAt[];
  readonly mustNotFind?: readonly (string | FoundAt)[];
  readonly severities?: readonly (readonly [code: string, severity: string])[];
  readonly findingsExactly?: readonly FoundAt[];
  readonly writesInclude?: readonly (readonly [cell: string, to: unknown])[];
  readonly writes?: readonly (readonly [cell: string, to: unknown])[];
}

const readJson = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'));

const linesOf = (...words: readonly string[]): readonly FormLine[] =>
  jsonLines(selfeval(['check', '--json', ...words]).stdout) as unknown as readonly FormLine[];

const isNear = (expected: unknown, found: unknown, tolerance: number): boolean =>
  typeof expected === 'number' && typeof found === 'number'
    ? Math.abs(expected - found) <= tolerance
    : (expected ?? null) === (found ?? null);

function partDeviations(
  name: 'form' | 'execution' | 'total',
  expected: Expected,
  line: FormLine,
): readonly string[] {
  return Object.entries(expected[name] ?? {}).flatMap(([field, value]) => {
    const found = line[name]?.[field];
    const tolerance = field === 'rate' ? 1e-6 : 1e-9;
    return isNear(value, found, tolerance)
      ? []
      : [`${name}.${field} is ${String(found)}, not ${String(value)}`];
  });
}

function indicatorDeviations({ indicators = [] }: Expected, line: FormLine): readonly string[] {
  return indicators.flatMap((expected) => {
    const found = line.indicators.find(({ row }) => row === expected.row);
    if (found === undefined) return [`row ${expected.row} is no indicator`];
    const { outcome, score, completionRate } = found;
    const where = `row ${expected.row} (${found.reading})`;
    return [
      ...(outcome === expected.outcome ? [] : [`${where} is ${outcome}, not ${expected.outcome}`]),
      ...(isNear(expected.score, score, 1e-9) ? [] : [`${where} scores ${String(score)}`]),
      ...(!('completionRate' in expected) || isNear(expected.completionRate, completionRate, 1e-4)
        ? []
        : [`${where} has the rate ${String(completionRate)}`]),
    ];
  });
}

const isAt = ([code, cell]: FoundAt, finding: FormLine['findings'][number]): boolean =>
  finding.code === code && (cell === undefined || cell === null || finding.cell === cell);

function findingDeviations(expected: Expected, { findings }: FormLine): readonly string[] {
  const { mustFind = [], mustNotFind = [], severities = [], findingsExactly } = expected;
  const unwanted = mustNotFind.map((entry): FoundAt => (typeof entry === 'string' ? [entry] : entry));
  const exact = (found: readonly FoundAt[]): string =>
    found
      .map((entry) => entry.join('@'))
      .sort()
      .join(' ');
  const weighty = findings.filter(({ severity }) => severity !== 'hint');
  return [
    ...mustFind
      .filter((entry) => !findings.some((finding) => isAt(entry, finding)))
      .map((e) => `no ${e.join(' at ')}`),
    ...unwanted.flatMap((entry) =>
      findings
        .filter((finding) => isAt(entry, finding))
        .map(({ code, cell }) => `${code} at ${String(cell)}`),
    ),
    ...severities.flatMap(([code, severity]) =>
      findings
        .filter((f) => f.code === code && f.severity !== severity)
        .map((f) => `${code} is ${f.severity}`),
    ),
    ...(findingsExactly === undefined ||
    exact(findingsExactly) === exact(weighty.map(({ code, cell }) => [code, cell]))
      ? []
      : [`findings are ${exact(weighty.map(({ code, cell }) => [code, cell]))}`]),
  ];
}

function writeDeviations({ writes, writesInclude = [] }: Expected, line: FormLine): readonly string[] {
  const wanted = [...writesInclude, ...(writes ?? [])];
  const isWanted = (cell: string): boolean => wanted.some(([at]) => at === cell);
  return [
    ...wanted
      .filter(([cell, to]) => !line.writes.some((write) => write.cell === cell && isNear(to, write.to, 1e-9)))
      .map(([cell, to]) => `does not write ${String(to)} to ${cell}`),
    ...(writes === undefined
      ? []
      : line.writes.filter(({ cell }) => !isWanted(cell)).map(({ cell }) => `writes ${cell}`)),
  ];
}

describe('selfeval check --json on real forms', () => {
  const slugs = fs.readdirSync(REAL_FORMS).sort();
  const lines = linesOf(REAL_FORMS);

  it('finds one form in each', () => {
    expect(slugs.length).toBeGreaterThanOrEqual(6);
    expect(lines.map(({ file, problem }) => ({ file, problem }))).toEqual(
      slugs.map((slug) => ({ file: path.join(REAL_FORMS, slug, 'form.xlsx'), problem: null })),
    );
  });

  it.each(slugs)('sees in %s what a careful reviewer sees', (slug) => {
    const line = lines.find(({ file }) => path.basename(path.dirname(file)) === slug);
    const expected = readJson(path.join(REAL_FORMS, slug, 'expected.json')) as Expected;
    if (line === undefined) throw new Error('no form');
    expect([
      ...partDeviations('form', expected, line),
      ...partDeviations('execution', expected, line),
      ...partDeviations('total', expected, line),
      ...indicatorDeviations(expected, line),
      ...findingDeviations(expected, line),
      ...writeDeviations(expected, line),
    ]).toEqual([]);
    expect(line.indicators).toHaveLength(expected.indicatorCount ?? line.indicators.length);
  });

  it('keeps to the contract, also for files without a form', () => {
    const schema = readJson(path.join(ROOT, 'test/contract/evaluation.schema.json')) as object;
    const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
    for (const line of [...lines, ...linesOf('没有这个文件.xlsx', path.join(ROOT, 'package.json'))]) {
      validate(line);
      expect({ file: line.file, errors: validate.errors }).toEqual({ file: line.file, errors: null });
    }
  });

  it('reports no finding twice and scores nothing undecided', () => {
    for (const { file, findings, indicators } of lines) {
      const places = findings.map(({ code, cell }) => `${file} ${code} ${String(cell)}`);
      expect(places).toEqual([...new Set(places)]);
      const undecided = indicators.filter(({ outcome }) => /^(?:undecidable|notApplicable)$/u.test(outcome));
      expect(undecided.filter(({ score }) => score !== null)).toEqual([]);
    }
  });
});

interface JudgedCase {
  readonly id: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly expect: {
    readonly outcome: string;
    readonly completionRate: number | null;
    readonly accept?: readonly string[];
  };
}

describe('selfeval check --json on judged rows', () => {
  const CASES = path.join(ROOT, 'test/cases');
  const cases = readJson(path.join(CASES, 'judgements.json')) as readonly JudgedCase[];
  const idOf = readJson(path.join(CASES, 'judgements.rows.json')) as Readonly<Record<string, string>>;
  const found = new Map(
    linesOf(path.join(CASES, 'judgements.xlsx')).flatMap(({ sheet, indicators }) =>
      indicators.map((indicator) => [idOf[`${sheet}!${indicator.row}`] ?? '', indicator] as const),
    ),
  );
  const judged = cases.map((judgedCase) => ({ ...judgedCase, found: found.get(judgedCase.id) }));
  const describeCase = ({
    id,
    name,
    target,
    actual,
    expect: wanted,
    found: line,
  }: (typeof judged)[number]): string =>
    `${id} ${name}: ${target} → ${actual}: ${wanted.outcome} ${String(wanted.completionRate)}, got ${String(line?.outcome)} ${String(line?.completionRate)} (${String(line?.reading)})`;

  it('reads every row', () => {
    expect(cases.length).toBeGreaterThan(200);
    expect(judged.filter((row) => row.found === undefined).map(describeCase)).toEqual([]);
  });

  it('judges none differently from a careful reviewer', () => {
    const wrong = judged.filter(
      ({ found: line, expect: { outcome, accept = [] } }) =>
        line !== undefined && ![outcome, 'undecidable', ...accept].includes(line.outcome),
    );
    expect(wrong.map(describeCase)).toEqual([]);
  });

  it('computes the rate a careful reviewer computes', () => {
    const wrong = judged.filter(({ found: line, expect: { outcome, completionRate } }) => {
      if (completionRate === null || line?.outcome !== outcome) return false;
      return !isNear(completionRate, line.completionRate, Math.max(0.001, Math.abs(completionRate) * 0.001));
    });
    expect(wrong.map(describeCase)).toEqual([]);
  });

  it('leaves at most 3 in 100 undecided that a reviewer decides', () => {
    const abstained = judged.filter(
      ({ found: line, expect: { outcome, accept = [] } }) =>
        line?.outcome === 'undecidable' && ![outcome, ...accept].includes('undecidable'),
    );
    expect(abstained.length / cases.length).toBeLessThanOrEqual(0.03);
  });
});
