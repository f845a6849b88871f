import { EMPTY_SIGNS } from '../checks/facts/explanation-headings';
import { parseAddress, printAddress } from '../sheet/cell-address';
import type { CellAddress } from '../sheet/cell-address';
import type { CellValue } from '../sheet/sheet-snapshot';
import type { Mark } from './mark';

/** What tells our formats from the user's own, in words the rule manager may show. */
const MARKERS: Readonly<Record<Mark['kind'], string>> = {
  missing: '绩效自评助手：待填写',
  explanation: '绩效自评助手：待说明',
  incompleteRow: '绩效自评助手：行未填全',
};

/**
 * Words that stand in a cell and explain nothing; the longer ones first, since they are cut out one by one.
 *
 * @remarks Not the policy's list: a condition is at most 255 characters long where a program sets it.
 */
const FILLERS: readonly string[] = ['不适用', '没有', '无', '空', '/', '-', '—', '0'];

/** Ends a beginning that nobody completed: 改进措施：, written with either colon. */
const OPEN_HEADING = '：';
const NARROW_COLON = ':';

/** `TRIM` takes away only the plain blank, and `CLEAN` line breaks and their like. */
const WIDE_BLANK = '\u3000';

const without = (expression: string, words: readonly string[]): string =>
  words.reduce((rest, word) => `SUBSTITUTE(${rest},"${word}","")`, expression);

const wordsCountingAsNothing = (kind: Mark['kind']): readonly string[] =>
  kind === 'explanation' ? [WIDE_BLANK, ...FILLERS] : [WIDE_BLANK];

const BEHIND_HEADING: readonly string[] = [WIDE_BLANK, ...EMPTY_SIGNS];

const absolute = (at: CellAddress): string => printAddress(at).replace(/^([A-Z]+)/u, '$$$1$$');

/** Whether nothing stands in a cell. */
const isNothing = (kind: Mark['kind'], at: CellAddress): string =>
  `LEN(TRIM(CLEAN(${without(absolute(at), wordsCountingAsNothing(kind))})))=0`;

/** Whether nothing stands behind the last heading of a cell. */
const isHeadingOpen = (at: CellAddress): string =>
  `RIGHT(TRIM(CLEAN(SUBSTITUTE(${without(absolute(at), BEHIND_HEADING)},"${NARROW_COLON}","${OPEN_HEADING}"))))="${OPEN_HEADING}"`;

/**
 * The conditions under each of which a mark shows, as formulas without `=`: one, and for an explanation another.
 *
 * @remarks
 * The condition of a conditional format may hold no array constant and is read by Excel, WPS and LibreOffice,
 * so it is made of the plainest functions. `N` of a text is 0 in all of them, which is how the marker can
 * stand in the formula without a meaning. A heading is asked after in a formula of its own, because a condition is
 * at most 255 characters long where a program sets it.
 * @example markFormulas({ area, kind: 'missing', until: [{ row: 13, column: 9 }] })
 * // ['AND(OR(LEN(TRIM(CLEAN(SUBSTITUTE($I$13,"<wide blank>",""))))=0),N("绩效自评助手：待填写")=0)']
 */
export function markFormulas({ kind, until }: Mark): readonly string[] {
  const marked = (conditions: readonly string[]): string =>
    `AND(OR(${conditions.join(',')}),N("${MARKERS[kind]}")=0)`;
  const nothing = marked(until.map((at) => isNothing(kind, at)));
  return kind === 'explanation' ? [nothing, marked(until.map(isHeadingOpen))] : [nothing];
}

/** What `TRIM(CLEAN(…))` makes of a text, as far as its ends go. */
const trimmed = (text: string): string => text.replace(/\p{Cc}/gu, '').replace(/^ +| +$/gu, '');

const cutOut = (text: string, words: readonly string[]): string =>
  words.reduce((rest, word) => rest.replaceAll(word, ''), text);

/** What {@link markFormulas} ask of one cell, asked here. */
export function countsAsNothing(kind: Mark['kind'], value: CellValue): boolean {
  const text = String(value ?? '');
  if (trimmed(cutOut(text, wordsCountingAsNothing(kind))) === '') return true;
  const end = trimmed(cutOut(text, BEHIND_HEADING)).slice(-1);
  return kind === 'explanation' && (end === OPEN_HEADING || end === NARROW_COLON);
}

const MARK_FORMULA = /^\s*=?\s*AND\((.*),\s*N\(\s*"([^"]*)"\s*\)\s*=\s*0\s*\)\s*$/su;

function partsOf(formula: string): { readonly kind: Mark['kind']; readonly conditions: string } | null {
  const [, conditions = '', marker] = MARK_FORMULA.exec(formula) ?? [];
  const kinds = Object.keys(MARKERS) as readonly Mark['kind'][];
  const kind = kinds.find((candidate) => MARKERS[candidate] === marker);
  return kind === undefined ? null : { kind, conditions };
}

/** Whether a conditional format is one of our marks, wherever rows and columns have moved since. */
export const isMarkFormula = (formula: string): boolean => partsOf(formula) !== null;

/**
 * Reads a mark's condition back; cells that are gone (`#REF!`) are left out.
 *
 * @returns `null` for the user's own formats.
 * @example readMarkFormula('AND(OR(LEN(TRIM($I$14))=0),N("绩效自评助手：待说明")=0)')
 * // { kind: 'explanation', until: [{ row: 14, column: 9 }] }
 */
export function readMarkFormula(formula: string): Pick<Mark, 'kind' | 'until'> | null {
  const parts = partsOf(formula);
  if (parts === null) return null;
  // An earlier version asked the same cell twice, the second time for an open heading.
  const conditions = parts.conditions.replace(/RIGHT\([^()]*\)/gu, '');
  const addresses = conditions.match(/\$?[A-Z]{1,3}\$?\d+/gu) ?? [];
  return { kind: parts.kind, until: addresses.flatMap((text) => parseAddress(text) ?? []) };
}
