import { LAST_COLUMN, LAST_ROW, parseAddress } from '../../../core/sheet/cell-address';
import type { Corner, FormulaReference, SheetSpan } from './formula-reference';
import type { Scalar } from './formula-value';

export type FormulaToken =
  | { readonly kind: 'constant'; readonly value: Scalar }
  | { readonly kind: 'reference'; readonly reference: FormulaReference }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'operator'; readonly text: string };

const LONGEST_FORMULA = 20_000;

const BLANK = /\s+/uy;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}\d:])/uy;
const TEXT = /"(?:[^"]|"")*"/uy;
const ERROR = /#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!)/uy;
const QUOTED_SHEET = /'((?:[^']|'')+)'!/uy;
const PLAIN_SHEET = /((?:\[\d+\])?[\p{L}\p{N}_.]*(?::[\p{L}\p{N}_.]+)?)!/uy;
const CELLS = /(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\p{L}\p{N}_.(!])/iuy;
const COLUMNS = /(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.(!])/iuy;
const ROWS = /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/uy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>%(),;{}]/uy;

const COLUMN_OF_TABLE = /^\[([^[\]#@']+)\]$/u;
const THIS_ROW = /^\[\[#This Row\],\[([^[\]#@']+)\]\]$/iu;

function corner(text: string): Corner | null {
  const at = parseAddress(text.toUpperCase());
  return at === null
    ? null
    : { ...at, isFixedColumn: text.startsWith('$'), isFixedRow: text.lastIndexOf('$') > 0 };
}

const columnNumber = (letters: string): number => parseAddress(`${letters.toUpperCase()}1`)?.column ?? 0;

/** Reads one formula from left to right. Anything it does not know makes it stop with `null`. */
class FormulaScanner {
  private at = 0;

  constructor(private readonly text: string) {}

  scan(): readonly FormulaToken[] | null {
    const tokens: FormulaToken[] = [];
    for (;;) {
      this.match(BLANK);
      if (this.at >= this.text.length) return tokens;
      const token = this.next();
      if (token === null) return null;
      tokens.push(token);
    }
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found !== null) this.at += found[0].length;
    return found;
  }

  private next(): FormulaToken | null {
    return this.constant() ?? this.reference() ?? this.operator();
  }

  private constant(): FormulaToken | null {
    const [text] = this.match(TEXT) ?? [];
    if (text !== undefined) return { kind: 'constant', value: text.slice(1, -1).replaceAll('""', '"') };
    const [error] = this.match(ERROR) ?? [];
    if (error !== undefined) return { kind: 'constant', value: { error } };
    const [digits] = this.match(NUMBER) ?? [];
    return digits === undefined ? null : { kind: 'constant', value: Number(digits) };
  }

  private operator(): FormulaToken | null {
    const [text] = this.match(OPERATOR) ?? [];
    return text === undefined ? null : { kind: 'operator', text };
  }

  private reference(): FormulaToken | null {
    const prefix = this.match(QUOTED_SHEET) ?? this.match(PLAIN_SHEET);
    const sheet = (prefix?.[1] ?? '').replaceAll("''", "'").replace(/^\[0\]/u, '');
    if (prefix !== null && this.match(ERROR) !== null) return { kind: 'constant', value: { error: '#REF!' } };
    const [first = '', last = first] = sheet.split(':');
    const sheets: SheetSpan | null = sheet === '' ? null : { first, last };
    const area = this.area(sheets) ?? this.named(sheets);
    const isExternal = sheet.includes('[');
    return area !== null && isExternal ? { kind: 'reference', reference: { kind: 'external' } } : area;
  }

  private area(sheets: SheetSpan | null): FormulaToken | null {
    const [, first, last = first] = this.match(CELLS) ?? [];
    if (first !== undefined && last !== undefined) return areaToken(sheets, corner(first), corner(last));
    const [, fixedLeft, left = '', fixedRight, right = ''] = this.match(COLUMNS) ?? [];
    if (fixedLeft !== undefined) {
      const from = { row: 1, column: columnNumber(left), isFixedRow: true, isFixedColumn: fixedLeft === '$' };
      const to = {
        row: LAST_ROW,
        column: columnNumber(right),
        isFixedRow: true,
        isFixedColumn: fixedRight === '$',
      };
      return from.column === 0 || to.column === 0 ? null : areaToken(sheets, from, to);
    }
    const [, fixedTop, top = '', fixedBottom, bottom = ''] = this.match(ROWS) ?? [];
    if (fixedTop === undefined) return null;
    const from = { row: Number(top), column: 1, isFixedRow: fixedTop === '$', isFixedColumn: true };
    const to = {
      row: Number(bottom),
      column: LAST_COLUMN,
      isFixedRow: fixedBottom === '$',
      isFixedColumn: true,
    };
    return areaToken(sheets, from, to);
  }

  private named(sheets: SheetSpan | null): FormulaToken | null {
    const [name] = this.match(NAME) ?? [];
    if (name === undefined) return null;
    const following = this.text[this.at];
    if (following === '(') {
      this.at += 1;
      return { kind: 'function', name: name.toUpperCase() };
    }
    if (following === '[') return this.structured(name);
    const word = name.toUpperCase();
    if (sheets === null && (word === 'TRUE' || word === 'FALSE'))
      return { kind: 'constant', value: word === 'TRUE' };
    return { kind: 'reference', reference: { kind: 'name', sheets, name } };
  }

  private structured(table: string): FormulaToken | null {
    const start = this.at;
    let depth = 0;
    do {
      const character = this.text[this.at];
      if (character === undefined) return null;
      if (character === "'") this.at += 1;
      else if (character === '[') depth += 1;
      else if (character === ']') depth -= 1;
      this.at += 1;
    } while (depth > 0);
    const inside = this.text.slice(start, this.at);
    const row = THIS_ROW.exec(inside)?.[1];
    const column = row ?? COLUMN_OF_TABLE.exec(inside)?.[1];
    if (column === undefined) return { kind: 'reference', reference: { kind: 'wholeTable', table } };
    return { kind: 'reference', reference: { kind: 'table', table, column, isThisRow: row !== undefined } };
  }
}

function areaToken(sheets: SheetSpan | null, from: Corner | null, to: Corner | null): FormulaToken | null {
  return from === null || to === null
    ? null
    : { kind: 'reference', reference: { kind: 'area', sheets, from, to } };
}

/**
 * Cuts a formula into tokens.
 *
 * @returns `null` when any of it is not understood; nobody may then rely on what it refers to.
 * @example tokeniseFormula('SUM(A1:A3)*2')
 */
export function tokeniseFormula(formula: string): readonly FormulaToken[] | null {
  return formula.length > LONGEST_FORMULA ? null : new FormulaScanner(formula).scan();
}
