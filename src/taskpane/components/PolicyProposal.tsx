import type { LiveReading } from '../../app/read-live-workbook';
import { scopeOfProposal } from '../../app/scope-of-proposal';
import { proposePreset } from '../../core/index';
import type { Evaluation, ScoringPolicy } from '../../core/index';
import { draftOf } from '../policy-draft';
import type { PolicyDraft } from '../policy-draft';
import { POLICY_STRINGS } from '../policy-strings.zh-cn';

/** 建议的评分办法: which preset fits the form better than `policy`, why, and the way to try it. */
export function PolicyProposal({
  reading,
  form,
  policy,
  onTry,
}: {
  readonly reading: LiveReading;
  readonly form: Evaluation['form'];
  readonly policy: ScoringPolicy;
  /** The preset as it can be looked at and saved; nothing is chosen yet. */
  readonly onTry: (draft: PolicyDraft) => void;
}) {
  const proposal = proposePreset(form, policy);
  if (proposal === null) return null;
  const { preset, reason } = proposal;
  return (
    <div className="policy-proposal">
      <span className="pane-secondary">{reason}</span>
      <button
        type="button"
        className="pane-link"
        onClick={() => onTry(draftOf(preset, scopeOfProposal(reading, form.sheet, preset)))}
      >
        {POLICY_STRINGS.takeInstead}“{preset.name}”
      </button>
    </div>
  );
}
