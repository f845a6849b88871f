import { useId } from 'react';
import { fieldAt, variantOf } from '../parameter-form';
import type { ParameterField, ParameterForm, ParameterTexts } from '../parameter-form';
import { POLICY_STRINGS } from '../policy-strings.zh-cn';
import { Chooser } from './Chooser';
import { joinClasses } from './join-classes';

function Field({
  field,
  place,
  text,
  message,
  isUnusable,
  onType,
}: {
  readonly field: ParameterField;
  /** Which step of a ladder, for ears; empty where there is only one. */
  readonly place: string;
  readonly text: string;
  readonly message: string;
  readonly isUnusable: boolean;
  readonly onType: (text: string) => void;
}) {
  return (
    <label className={joinClasses('policy-field', field.kind === 'text' && 'policy-field-wide')}>
      <span className="pane-secondary">
        {place !== '' && <span className="pane-hidden">{place}</span>}
        {field.label}
      </span>
      <input
        className={field.kind === 'text' ? 'chooser' : 'decision-editor-points'}
        inputMode={field.kind === 'text' ? 'text' : 'decimal'}
        aria-invalid={isUnusable}
        aria-describedby={isUnusable ? message : undefined}
        value={text}
        onChange={({ currentTarget }) => onType(currentTarget.value)}
      />
      {field.kind !== 'text' && <span className="pane-secondary">{field.unit}</span>}
    </label>
  );
}

/** One rule of the policy in fields: which way it is, and its numbers or words. */
export function ParameterEditor({
  label,
  form,
  value,
  fault,
  onChange,
}: {
  readonly label: string;
  readonly form: ParameterForm;
  readonly value: ParameterTexts;
  /** What the fields have to hold; `null` while they are usable. */
  readonly fault: string | null;
  readonly onChange: (value: ParameterTexts) => void;
}) {
  const message = useId();
  const variant = variantOf(form, value.kind);
  const { isLadder = false, fields } = variant;
  const retype = (texts: readonly string[]): void => onChange({ kind: value.kind, texts });
  return (
    <div role="group" aria-label={label} className="policy-editor">
      {form.variants.length > 1 && (
        <Chooser
          className="policy-editor-choice"
          label={label}
          choices={form.variants.map(({ kind, name }) => ({ value: kind, name }))}
          chosen={variant.kind}
          onChoose={(kind) => onChange({ kind, texts: variantOf(form, kind).initial ?? [] })}
        />
      )}
      <div className="policy-editor-fields">
        {value.texts.map((text, index) => {
          const field = fieldAt(variant, index);
          return field === undefined ? null : (
            <Field
              // Fields have no name of their own: the place is what tells one step of a ladder from another.
              key={index}
              field={field}
              place={isLadder ? `第${Math.floor(index / fields.length) + 1}档` : ''}
              text={text}
              message={message}
              isUnusable={fault !== null}
              onType={(typed) => retype(value.texts.with(index, typed))}
            />
          );
        })}
      </div>
      {isLadder && (
        <div className="policy-actions">
          <button
            type="button"
            className="pane-link"
            onClick={() => retype([...value.texts, ...fields.map(() => '')])}
          >
            {POLICY_STRINGS.addStep}
          </button>
          {value.texts.length > fields.length && (
            <button
              type="button"
              className="pane-link"
              onClick={() => retype(value.texts.slice(0, -fields.length))}
            >
              {POLICY_STRINGS.removeStep}
            </button>
          )}
        </div>
      )}
      <span id={message} role="status" className="pane-secondary decision-editor-error">
        {fault ?? ''}
      </span>
    </div>
  );
}
