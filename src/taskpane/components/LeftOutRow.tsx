import type { IndicatorResult, Rescaling, ScoringPolicy } from '../../core/index';
import { INDICATOR_STRINGS, leftOutWords } from '../indicator-strings.zh-cn';
import { renamed } from '../policy-name';

/** 不适用: what becomes of the points of a row, and the button that changes it for the whole workbook. */
export function LeftOutRow({
  result,
  policy,
  rescaling,
  onPolicy,
}: {
  readonly result: IndicatorResult;
  readonly policy: ScoringPolicy;
  readonly rescaling: Rescaling | null;
  readonly onPolicy: (policy: ScoringPolicy) => void;
}) {
  const isAsked = policy.notApplicable === 'ask';
  return (
    <>
      {leftOutWords(result, rescaling).map((words) => (
        <div key={words} className="pane-secondary">
          {words}
        </div>
      ))}
      <button
        type="button"
        className="pane-link"
        onClick={() => onPolicy(renamed({ ...policy, notApplicable: isAsked ? 'rescale' : 'ask' }))}
      >
        {isAsked ? INDICATOR_STRINGS.rescale : INDICATOR_STRINGS.rescaleNoMore}
      </button>
    </>
  );
}
