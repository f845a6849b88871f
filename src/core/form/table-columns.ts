import { plainText } from '../number/plain-text';
import type { IndicatorColumn } from './form';
import type { FormSheet, Span } from './form-sheet';
import { cellUnder } from './form-sheet';
import type { IndicatorLabel } from './labels.zh-cn';
import type { HeaderColumn, IndicatorHeader } from './locate-headers';

/** Where the columns of an indicator table stand; `null` for those it does not have. */
export interface TableColumns {
  readonly firstLevel: Span | null;
  readonly secondLevel: Span | null;
  readonly thirdLevel: Span;
  readonly targetSign: Span | null;
  readonly targetDirection: Span | null;
  /** The first filled one counts: 调整指标值 before 年初指标值. */
  readonly targets: readonly Span[];
  readonly unit: Span | null;
  readonly actualValue: Span;
  /** The unit of the actual value in a column of its own; its words belong to the value. */
  readonly actualUnit: Span | null;
  readonly maxScore: Span | null;
  readonly score: Span | null;
  readonly explanation: Span | null;
}

/** The columns as the form's vocabulary names them. */
export function columnNames(columns: TableColumns): ReadonlySet<IndicatorColumn> {
  const { targets, actualUnit: _unit, ...single } = columns;
  const names = Object.entries(single).flatMap(([name, span]) =>
    span === null ? [] : [name as keyof typeof single],
  );
  return new Set<IndicatorColumn>(targets.length > 0 ? [...names, 'target'] : names);
}

const LEVELS: ReadonlySet<IndicatorLabel> = new Set(['firstLevel', 'secondLevel', 'thirdLevel']);

const SIGN =
  /^(?:[≥≤=><]|(?:大于|小于)(?:或?等于)?|不(?:低于|少于|小于|高于|超过|大于|多于)|等于|至少|至多|定[性量](?:指标)?)$/u;
const COMPARATOR = /^(?!定)/u;
const DIRECTION = /^(?:正|反|负|逆)向?(?:指标)?$/u;

/** What the cells of a column of signs, directions or 定性/定量 turn out to be. */
interface NatureColumn {
  readonly span: Span;
  readonly comparators: number;
  readonly kinds: number;
  readonly directions: number;
  readonly others: number;
}

function countNature(sheet: FormSheet, rows: readonly number[], span: Span): NatureColumn {
  const counts = { comparators: 0, kinds: 0, directions: 0, others: 0 };
  for (const row of rows) {
    const plain = plainText(cellUnder(sheet, row, span).text);
    if (plain === '') continue;
    if (DIRECTION.test(plain)) counts.directions += 1;
    else if (!SIGN.test(plain)) counts.others += 1;
    else counts[COMPARATOR.test(plain) ? 'comparators' : 'kinds'] += 1;
  }
  return { span, ...counts };
}

const isEmpty = ({ comparators, kinds, directions, others }: NatureColumn): boolean =>
  comparators + kinds + directions + others === 0;

/** A column whose header nobody knows, with nothing in it but signs or directions. */
function holdsOnlySigns(sheet: FormSheet, rows: readonly number[], span: Span): boolean {
  const { comparators, directions, others } = countNature(sheet, rows, span);
  return comparators + directions > 0 && others === 0;
}

/**
 * Tells the column of signs from the column of directions, by what their cells say.
 *
 * @remarks
 * Inner Mongolia prints 正向/反向 under 指标性质 and the comparators under 指标方向 (L8); elsewhere 指标性质
 * holds the comparators. Two empty columns keep the order of L8; one alone is taken for the signs.
 */
function resolveNature(
  sheet: FormSheet,
  rows: readonly number[],
  spans: readonly Span[],
): Pick<TableColumns, 'targetSign' | 'targetDirection'> {
  const columns = spans.map((span) => countNature(sheet, rows, span));
  const isDirection = (column: NatureColumn): boolean =>
    column.directions > 0 && column.directions >= column.comparators;
  const emptyPair = columns.length > 1 && columns.every(isEmpty) ? columns[0] : undefined;
  const direction = columns.find(isDirection) ?? emptyPair;
  const rest = columns.filter((column) => column !== direction);
  const sign =
    rest.find(({ comparators }) => comparators > 0) ??
    rest.find(({ kinds }) => kinds > 0) ??
    rest.find(isEmpty);
  return { targetSign: sign?.span ?? null, targetDirection: direction?.span ?? null };
}

/** The columns under a wide header that hold anything. */
function filledParts(sheet: FormSheet, rows: readonly number[], span: Span): readonly Span[] {
  const filled = new Set<number>();
  for (const row of rows) {
    for (const { at } of sheet.filledIn(row)) {
      if (at.column >= span.left && at.column <= span.right) filled.add(at.column);
    }
  }
  return [...filled].sort((a, b) => a - b).map((column) => ({ left: column, right: column }));
}

/** A target's header that is not merged, over nothing but signs: the columns up to the next header belong to it. */
function unmergedSpan(
  sheet: FormSheet,
  rows: readonly number[],
  { columns, unknown }: IndicatorHeader,
  span: Span,
): Span {
  if (span.left < span.right || !holdsOnlySigns(sheet, rows, span)) return span;
  const later = [...columns, ...unknown].map(({ left }) => left).filter((left) => left > span.right);
  return later.length === 0 ? span : { left: span.left, right: Math.min(...later) - 1 };
}

function resolveTarget(
  sheet: FormSheet,
  rows: readonly number[],
  span: Span,
): { readonly signs: readonly Span[]; readonly target: Span; readonly unit: Span | null } {
  const parts = span.left === span.right ? [span] : filledParts(sheet, rows, span);
  if (parts.length < 2) return { signs: [], target: span, unit: null };
  const signs = parts.filter((part) => countNature(sheet, rows, part).comparators > 0);
  const [target, unit] = parts.filter((part) => !signs.includes(part));
  if (target === undefined || (signs.length === 0 && unit === undefined)) {
    return { signs: [], target: span, unit: null };
  }
  return { signs, target, unit: unit ?? null };
}

interface Levels {
  readonly firstLevel: Span | null;
  readonly secondLevel: Span | null;
  readonly thirdLevel: Span;
}

/**
 * The levels of the table.
 *
 * @remarks
 * A list without third level names its indicators in the column behind the second whose header nobody knows,
 * else on the lowest level it has. A lowest header over several filled columns names them in the last, and
 * the levels it has no words for in those before.
 */
function resolveLevels(
  sheet: FormSheet,
  rows: readonly number[],
  header: IndicatorHeader,
  best: (meaning: IndicatorLabel) => HeaderColumn | null,
): Levels | null {
  const firstLevel = best('firstLevel');
  const secondLevel = best('secondLevel');
  const behind = header.unknown.find(({ left }) => left === (secondLevel?.right ?? Infinity) + 1) ?? null;
  const third = best('thirdLevel') ?? behind;
  const lowest = third ?? secondLevel ?? firstLevel ?? best('allLevels');
  if (lowest === null) return null;
  const upper = [firstLevel, secondLevel].filter((span) => span !== null && span !== lowest);
  const parts = lowest.left === lowest.right ? [] : filledParts(sheet, rows, lowest);
  const [name, ...before] = parts.length + upper.length > 3 ? [] : [...parts].reverse();
  if (name === undefined || before.length === 0) {
    const below = (span: Span | null): Span | null => (span === lowest ? null : span);
    return { firstLevel: below(firstLevel), secondLevel: below(secondLevel), thirdLevel: lowest };
  }
  const [second = null, first = null] = [...before, ...upper.reverse()];
  return {
    firstLevel: first ?? second,
    secondLevel: first === null ? null : second,
    thirdLevel: name,
  };
}

/** The columns of a table, found by header and, where headers leave it open, by what stands below. */
export function tableColumns(
  sheet: FormSheet,
  header: IndicatorHeader,
  rows: readonly number[],
): TableColumns | null {
  const namesAt = header.columns.filter(({ meaning }) => LEVELS.has(meaning)).at(-1)?.left ?? 0;
  const isOfLevels = ({ meaning, left }: HeaderColumn): boolean =>
    left < namesAt && header.columns.some((column) => column.meaning === meaning && column.left > namesAt);
  const chosen = new Map<IndicatorLabel, HeaderColumn>();
  for (const column of header.columns.filter((candidate) => !isOfLevels(candidate))) {
    if (column.rank < (chosen.get(column.meaning)?.rank ?? Infinity)) chosen.set(column.meaning, column);
  }
  const best = (meaning: IndicatorLabel): HeaderColumn | null => chosen.get(meaning) ?? null;
  const levels = resolveLevels(sheet, rows, header, best);
  const actualValue = best('actualValue');
  const [mainTarget, ...otherTargets] = [
    best('adjustedTarget'),
    best('target'),
    best('initialTarget'),
  ].filter((column) => column !== null);
  if (levels === null || mainTarget === undefined || actualValue === null) return null;
  const target = resolveTarget(sheet, rows, unmergedSpan(sheet, rows, header, mainTarget));
  const natures = [
    ...header.columns.filter(({ meaning }) => meaning === 'nature'),
    ...header.unknown.filter((span) => holdsOnlySigns(sheet, rows, span)),
  ];
  return {
    ...levels,
    ...resolveNature(sheet, rows, [...natures, ...target.signs]),
    targets: [target.target, ...otherTargets],
    unit: best('unit') ?? target.unit,
    actualValue,
    actualUnit: best('actualUnit'),
    maxScore: best('maxScore'),
    score: best('score'),
    explanation: best('explanation'),
  };
}
