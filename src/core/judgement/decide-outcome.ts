import type { DecidedOutcome, Judgement } from './judgement';

const WORDS = { met: '达成', partly: '部分达成', missed: '未达成' } as const;

/**
 * 人工评定: puts a person's outcome in the place of a judgement that left it open.
 *
 * @remarks
 * A row the program can tell from its figures stays as judged: the decision was made about other figures.
 */
export const decideOutcome = (judgement: Judgement, outcome: DecidedOutcome): Judgement =>
  judgement.outcome === 'undecidable' || judgement.basis === 'descriptive'
    ? {
        ...judgement,
        outcome,
        completionRate: null,
        basis: 'descriptive',
        isReverse: false,
        notes: [],
        sentence: `${judgement.sentence}，人工评定为${WORDS[outcome]}`,
      }
    : judgement;
