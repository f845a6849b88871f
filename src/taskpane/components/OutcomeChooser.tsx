import { useId } from 'react';
import type { DecidedOutcome } from '../../core/index';
import { DECISION_WORDS, INDICATOR_STRINGS } from '../indicator-strings.zh-cn';
import { joinClasses } from './join-classes';

const OUTCOMES: readonly DecidedOutcome[] = ['met', 'partly', 'missed'];

/** 达成程度: three choices side by side; native radio buttons, so the keyboard works as everywhere. */
export function OutcomeChooser({
  chosen,
  onChoose,
}: {
  readonly chosen: DecidedOutcome | null;
  readonly onChoose: (outcome: DecidedOutcome) => void;
}) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={INDICATOR_STRINGS.degree} className="outcome-chooser">
      {OUTCOMES.map((outcome) => (
        <label
          key={outcome}
          className={joinClasses('outcome-choice', outcome === chosen && 'outcome-choice-chosen')}
        >
          <input
            type="radio"
            className="outcome-choice-radio"
            name={name}
            checked={outcome === chosen}
            onChange={() => onChoose(outcome)}
          />
          {DECISION_WORDS[outcome]}
        </label>
      ))}
    </div>
  );
}
