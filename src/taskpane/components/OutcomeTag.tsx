import { printPercent } from '../../core/index';
import type { IndicatorResult } from '../../core/index';
import { INDICATOR_STRINGS, outcomeWord } from '../indicator-strings.zh-cn';
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

/** How far a row got: a word, its completion rate where it has one, and whether a person said so. */
export function OutcomeTag({ result }: { readonly result: IndicatorResult }) {
  const tone = toneOf(result);
  const { completionRate } = result.judgement;
  const word = outcomeWord(result);
  return (
    <>
      <span className={joinClasses('outcome-tag', tone !== null && `outcome-tag-${tone}`)}>
        {word}
        {completionRate !== null && ` ${printPercent(completionRate, 1)}`}
      </span>
      {result.isByPerson && word !== INDICATOR_STRINGS.byPerson && (
        <>
          {' '}
          <span className="outcome-tag">{INDICATOR_STRINGS.byPerson}</span>
        </>
      )}
    </>
  );
}
