import { printPercent } from '../../core/index';
import type { IndicatorResult } from '../../core/index';
import { outcomeWord } from '../strings.zh-cn';
import { joinClasses } from './join-classes';

function toneOf({ judgement, score }: IndicatorResult): 'good' | 'bad' | 'open' | null {
  switch (judgement.outcome) {
    case 'met':
    case 'exceeded':
      return 'good';
    case 'missed':
      return 'bad';
    case 'partly':
      return 'open';
    case 'undecidable':
      return score.kind === 'waiting' ? 'open' : null;
    case 'notApplicable':
      return null;
  }
}

/** How far a row got: a word, and its completion rate where it has one. */
export function OutcomeTag({ result }: { readonly result: IndicatorResult }) {
  const tone = toneOf(result);
  const { completionRate } = result.judgement;
  return (
    <span className={joinClasses('outcome-tag', tone !== null && `outcome-tag-${tone}`)}>
      {outcomeWord(result)}
      {completionRate !== null && ` ${printPercent(completionRate, 1)}`}
    </span>
  );
}
