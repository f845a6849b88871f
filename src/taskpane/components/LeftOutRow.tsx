import type { IndicatorResult, PolicyChoice, PolicyScope, Rescaling, ScoringPolicy } from '../../core/index';
import { INDICATOR_STRINGS, leftOutWords } from '../indicator-strings.zh-cn';
import { renamed } from '../policy-name';

/** 不适用: what becomes of the points of a row, and the button that changes it wherever the policy applies. */
export function LeftOutRow({
  result,
  policy,
  scope,
  rescaling,
  onPolicy,
}: {
  readonly result: IndicatorResult;
  readonly policy: ScoringPolicy;
  /** Where that policy applies. */
  readonly scope: PolicyScope;
  readonly rescaling: Rescaling | null;
  readonly onPolicy: (choice: PolicyChoice) => void;
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
        onClick={() =>
          onPolicy({ policy: renamed({ ...policy, notApplicable: isAsked ? 'rescale' : 'ask' }), scope })
        }
      >
        {isAsked ? INDICATOR_STRINGS.rescale[scope.kind] : INDICATOR_STRINGS.rescaleNoMore}
      </button>
    </>
  );
}
