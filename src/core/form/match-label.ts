import type { LabelTable } from './labels.zh-cn';
import {
  BLOCK_LABELS,
  FOOTER_LABELS,
  FUNDS_LABELS,
  FUNDS_PAIR_LABELS,
  FUNDS_ROW_LABELS,
  GOAL_LABELS,
  HEAD_LABELS,
  INDICATOR_LABELS,
  LEVEL_LABELS,
} from './labels.zh-cn';

/** What a label means; of two cells with the same meaning the lower rank is the better one. */
export interface LabelMatch<Meaning extends string> {
  readonly meaning: Meaning;
  readonly rank: number;
  /** The whole label stands in the table; a value such as 某县教育主管部门 only resembles one. */
  readonly isExact: boolean;
}

/** Looks a bare label up in one table of labels. */
export type Lexicon<Meaning extends string> = (label: string) => LabelMatch<Meaning> | null;

const ANY = '…';

/** A longer text that only resembles a label is a sentence about it. */
const LONGEST_RESEMBLANCE = 20;

interface Pattern {
  readonly fits: (label: string) => boolean;
  /** What every label that fits holds. */
  readonly word: string;
}

/** Reads a pattern of the table: `…` at the ends or between words; one alone stands for some text at least. */
function readPattern(pattern: string): Pattern {
  const pieces = pattern.split(ANY);
  const word = pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest));
  const [head = '', ...others] = pieces;
  const tail = others.pop() ?? '';
  const fits = (label: string): boolean => {
    if (!label.startsWith(head) || !label.endsWith(tail)) return false;
    let from = head.length;
    for (const piece of others) {
      const found = label.indexOf(piece, from);
      if (found < 0) return false;
      from = found + piece.length;
    }
    const shortest = from + tail.length + (pieces.length > 2 ? 0 : 1);
    return shortest <= label.length;
  };
  return { word, fits };
}

/** A label of one year only: `2024年年初预算数`, `2024年度目标值`. */
const YEAR = /^(?:19|20)\d{2}年度?(?=.)/u;

function lexicon<Meaning extends string>(table: LabelTable<Meaning>): Lexicon<Meaning> {
  const whole = new Map<string, LabelMatch<Meaning>>();
  const patterns: (Pattern & { readonly match: LabelMatch<Meaning> })[] = [];
  const rows = table.flatMap(([meaning, ...labels]) => labels.map((label) => ({ meaning, label })));
  rows.forEach(({ meaning, label }, rank) => {
    const match = { meaning, rank, isExact: !label.includes(ANY) };
    if (match.isExact) whole.set(label, match);
    else patterns.push({ ...readPattern(label), match });
  });
  // Most labels hold the words of no pattern, and one look tells.
  const words = new RegExp(patterns.map(({ word }) => word).join('|'), 'u');
  const resembling = (label: string): LabelMatch<Meaning> | null =>
    label.length > LONGEST_RESEMBLANCE || !words.test(label)
      ? null
      : (patterns.find(({ fits }) => fits(label))?.match ?? null);
  const known = (label: string): LabelMatch<Meaning> | null => whole.get(label) ?? resembling(label);
  return (label) => {
    if (label === '') return null;
    return known(label) ?? (YEAR.test(label) ? known(label.replace(YEAR, '')) : null);
  };
}

export const matchIndicatorLabel = lexicon(INDICATOR_LABELS);
export const matchFundsLabel = lexicon(FUNDS_LABELS);
export const matchFundsRowLabel = lexicon(FUNDS_ROW_LABELS);
export const matchFundsPairLabel = lexicon(FUNDS_PAIR_LABELS);
export const matchHeadLabel = lexicon(HEAD_LABELS);
export const matchGoalLabel = lexicon(GOAL_LABELS);
export const matchBlockLabel = lexicon(BLOCK_LABELS);
export const matchFooterLabel = lexicon(FOOTER_LABELS);
export const matchLevelLabel = lexicon(LEVEL_LABELS);
