import { useId } from 'react';
import type { EvaluationChange } from '../../app/preview-policy';
import { POLICY_STRINGS } from '../policy-strings.zh-cn';
import { PolicyEffect } from './PolicyEffect';
import { PushButton } from './PushButton';
import { useClearance } from './use-clearance';

/** What a changed policy does to the form, in sight while it is changed, and what becomes of the change. */
export function PolicySaveBar({
  preview,
  name,
  isNameOpen,
  nameFault,
  isClosed,
  presetName,
  onName,
  onSave,
  onCancel,
  onReset,
}: {
  readonly preview: EvaluationChange | null;
  readonly name: string;
  /** A preset has its name; everything else is named by the person. */
  readonly isNameOpen: boolean;
  readonly nameFault: string | null;
  /** Something typed is not usable. */
  readonly isClosed: boolean;
  /** The preset to go back to; `null` where it is the one that is chosen. */
  readonly presetName: string | null;
  readonly onName: (name: string) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly onReset: () => void;
}) {
  const fault = useId();
  const bar = useClearance();
  return (
    <section ref={bar} aria-label={POLICY_STRINGS.unsavedPolicy} className="policy-save-bar">
      {preview !== null && <PolicyEffect change={preview} />}
      {isNameOpen && (
        <label className="policy-field policy-field-wide">
          <span className="pane-secondary">{POLICY_STRINGS.policyName}</span>
          <input
            className="chooser"
            value={name}
            aria-invalid={nameFault !== null}
            aria-describedby={fault}
            onChange={({ currentTarget }) => onName(currentTarget.value)}
          />
        </label>
      )}
      <span id={fault} role="status" className="pane-secondary decision-editor-error">
        {nameFault ?? (isClosed ? POLICY_STRINGS.unusableFields : '')}
      </span>
      <div className="policy-actions">
        <PushButton isPrimary isClosed={isClosed} onClick={onSave}>
          {POLICY_STRINGS.savePolicy}
        </PushButton>
        <PushButton onClick={onCancel}>{POLICY_STRINGS.cancel}</PushButton>
        {presetName !== null && (
          <button type="button" className="pane-link" onClick={onReset}>
            {POLICY_STRINGS.resetTo}“{presetName}”
          </button>
        )}
      </div>
    </section>
  );
}

/** What became of the change, where the bar was; the result above the tabs says it aloud. */
export function PolicySaved({ words }: { readonly words: string }) {
  return (
    <p aria-hidden className="policy-save-bar policy-saved">
      {words}
    </p>
  );
}
