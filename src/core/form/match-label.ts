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

/** Reads a pattern of the table: `…` at the ends, or once in the middle. */
function readPattern(pattern: string): Pattern {
  const pieces = pattern.split(ANY);
  const [head = '', middle = '', tail = middle] = pieces;
  const word = pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest));
  const isBetween = (label: string): boolean => label.startsWith(head) && label.endsWith(tail);
  return {
    word,
    fits:
      pieces.length > 2
        ? (label) => isBetween(label) && label.indexOf(middle, head.length) >= 0
        : (label) => isBetween(label) && label.length > head.length + tail.length,
  };
}

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
  return (label) => (label === '' ? null : (whole.get(label) ?? resembling(label)));
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
