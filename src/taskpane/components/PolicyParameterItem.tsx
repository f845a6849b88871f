import { useState } from 'react';
import type { PolicyLine } from '../../core/index';
import type { ParameterForm, ParameterTexts } from '../parameter-form';
import { POLICY_STRINGS } from '../policy-strings.zh-cn';
import { STRINGS } from '../strings.zh-cn';
import { Summary } from './Summary';
import { ParameterEditor } from './ParameterEditor';

/** One parameter: what it decides, what it is set to and where that is stated, and the way to change it. */
export function PolicyParameterItem({
  line: { label, value, source },
  form,
  texts,
  fault,
  presetValue,
  onChange,
  onReset,
}: {
  readonly line: PolicyLine;
  readonly form: ParameterForm;
  readonly texts: ParameterTexts;
  readonly fault: string | null;
  /** What the preset says; `null` where the policy says the same. */
  readonly presetValue: string | null;
  readonly onChange: (texts: ParameterTexts) => void;
  readonly onReset: () => void;
}) {
  const [isAsked, ask] = useState(false);
  // Something unusable is never out of sight.
  const isOpen = isAsked || fault !== null;
  const isFixed = form.variants.length === 1 && texts.texts.length === 0;
  return (
    <div className="policy-line">
      <dt className="policy-head">
        <span className="pane-secondary">{label}</span>
        {!isFixed && (
          <button
            type="button"
            className="pane-link"
            aria-expanded={isOpen}
            aria-label={`${POLICY_STRINGS.change}“${label}”`}
            onClick={() => ask(!isOpen)}
          >
            {isOpen ? POLICY_STRINGS.fold : POLICY_STRINGS.change}
          </button>
        )}
      </dt>
      <dd className="policy-value">{value}</dd>
      {presetValue !== null && (
        <dd className="pane-secondary policy-value policy-changed">
          <span>
            {POLICY_STRINGS.presetSays}：{presetValue}
          </span>
          <button
            type="button"
            className="pane-link"
            aria-label={`${POLICY_STRINGS.resetOne}“${label}”`}
            onClick={onReset}
          >
            {POLICY_STRINGS.resetOne}
          </button>
        </dd>
      )}
      {isOpen && (
        <dd className="policy-value">
          <ParameterEditor label={label} form={form} value={texts} fault={fault} onChange={onChange} />
        </dd>
      )}
      {source !== null && (
        <dd className="pane-secondary policy-value">
          <details>
            <Summary className="policy-summary">{STRINGS.source}</Summary>
            {source}
          </details>
        </dd>
      )}
    </div>
  );
}
