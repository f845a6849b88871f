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

/** Ends a beginning that nobody completed: 改进措施：. */
const OPEN_HEADING = '：';

/** `TRIM` takes away only the plain blank. */
const WIDE_BLANK = '\u3000';

const without = (expression: string, words: readonly string[]): string =>
  words.reduce((rest, word) => `SUBSTITUTE(${rest},"${word}","")`, expression);

const wordsCountingAsNothing = (kind: Mark['kind']): readonly string[] =>
  kind === 'explanation' ? [WIDE_BLANK, ...FILLERS] : [WIDE_BLANK];

const absolute = (at: CellAddress): string => printAddress(at).replace(/^([A-Z]+)/u, '$$$1$$');

/**
 * The condition under which a mark shows, as a formula without `=`.
 *
 * @remarks
 * The condition of a conditional format may hold no array constant and is read by Excel, WPS and LibreOffice,
 * so it is made of the plainest functions. `N` of a text is 0 in all of them, which is how the marker can
 * stand in the formula without a meaning.
 * @example markFormula({ area, kind: 'missing', until: [{ row: 13, column: 9 }] })
 * // AND(OR(LEN(TRIM(SUBSTITUTE($I$13,"<wide blank>","")))=0),N("绩效自评助手：待填写")=0)
 */
export function markFormula({ kind, until }: Mark): string {
  const words = wordsCountingAsNothing(kind);
  const conditions = until.flatMap((at) => [
    `LEN(TRIM(${without(absolute(at), words)}))=0`,
    ...(kind === 'explanation' ? [`RIGHT(${absolute(at)})="${OPEN_HEADING}"`] : []),
  ]);
  return `AND(OR(${conditions.join(',')}),N("${MARKERS[kind]}")=0)`;
}

/** What {@link markFormula} asks of one cell, asked here. */
export function countsAsNothing(kind: Mark['kind'], value: CellValue): boolean {
  const words = wordsCountingAsNothing(kind);
  const text = String(value ?? '');
  const rest = words.reduce((shorter, word) => shorter.replaceAll(word, ''), text);
  return rest.replace(/^ +| +$/gu, '') === '' || (kind === 'explanation' && text.endsWith(OPEN_HEADING));
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
  // The same cell is asked twice where a heading may be open.
  const conditions = parts.conditions.replace(/RIGHT\([^()]*\)/gu, '');
  const addresses = conditions.match(/\$?[A-Z]{1,3}\$?\d+/gu) ?? [];
  return { kind: parts.kind, until: addresses.flatMap((text) => parseAddress(text) ?? []) };
}
