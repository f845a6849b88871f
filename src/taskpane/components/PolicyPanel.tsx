import { useMemo, useRef, useState } from 'react';
import { previewPolicy } from '../../app/preview-policy';
import type { FormPlace, LiveReading } from '../../app/read-live-workbook';
import { describePolicy, isSameParameter, nearestPreset, policyScopeOf, PRESETS } from '../../core/index';
import type { Evaluation, PolicyParameter, PolicyScope, ScoringPolicy } from '../../core/index';
import { textsOf } from '../parameter-form';
import type { ParameterTexts } from '../parameter-form';
import { PARAMETER_FORMS } from '../parameter-forms.zh-cn';
import { draftFor, draftOf, isSamePolicy, isWhole, readDraft } from '../policy-draft';
import type { PolicyDraft } from '../policy-draft';
import { nameOf } from '../policy-name';
import { POLICY_STRINGS } from '../policy-strings.zh-cn';
import { policySaved } from '../result-strings.zh-cn';
import { STRINGS } from '../strings.zh-cn';
import { Chooser } from './Chooser';
import { PolicyExchange } from './PolicyExchange';
import { PolicyParameterItem } from './PolicyParameterItem';
import { PolicyProposal } from './PolicyProposal';
import { PolicyScopeChooser } from './PolicyScopeChooser';
import { PolicySaveBar, PolicySaved } from './PolicySaveBar';

/** 评分办法: which one applies, every parameter with its source, and what a change does to this form. */
export function PolicyPanel({
  reading,
  place,
  evaluation,
  draft,
  onDraft,
  onSave,
  onSaveFile,
}: {
  readonly reading: LiveReading;
  readonly place: FormPlace;
  readonly evaluation: Evaluation;
  readonly draft: PolicyDraft | null;
  readonly onDraft: (draft: PolicyDraft | null) => void;
  readonly onSave: (policy: ScoringPolicy, scope: PolicyScope) => void;
  readonly onSaveFile: ((name: string, text: string) => void) | undefined;
}) {
  const root = useRef<HTMLDivElement>(null);
  const [saved, setSaved] = useState<ScoringPolicy | null>(null);
  const { sheet } = place;
  const inForce = policyScopeOf(reading.memory, sheet);
  const own = useMemo(() => (draft === null ? null : draftFor(draft, sheet)), [draft, sheet]);
  const current = own ?? draftOf(evaluation.policy, inForce);
  const { scope } = current;
  const { policy, faults } = useMemo(() => readDraft(current), [current]);
  const isChanged =
    own !== null &&
    (faults.size > 0 || scope.kind !== inForce.kind || !isSamePolicy(policy, evaluation.policy));
  // What cannot be read is not in the policy yet: its effect is not known.
  const isRead = [...faults.keys()].every((key) => key === 'name');
  const preview = useMemo(
    () => (isChanged && isRead ? previewPolicy(reading, place, policy, scope) : null),
    [isChanged, isRead, reading, place, policy, scope],
  );
  const preset = nearestPreset(policy);
  const presetLines = new Map(describePolicy(preset).map(({ parameter, value }) => [parameter, value]));
  // A workbook may bring a policy of its own.
  const choices = PRESETS.some(({ name }) => name === policy.name) ? PRESETS : [policy, ...PRESETS];
  const type = (parameter: PolicyParameter, texts: ParameterTexts): void =>
    onDraft({ ...current, typed: { ...current.typed, [parameter]: texts } });
  const choose = (chosen: ScoringPolicy): void => onDraft(draftOf(chosen, scope));
  const baseOf = (kind: PolicyScope['kind']): ScoringPolicy =>
    kind === 'sheet' ? evaluation.policy : reading.policy;
  const chooseScope = (kind: PolicyScope['kind']): void => {
    const next: PolicyScope = kind === 'sheet' ? { kind, sheet } : { kind, chosenOn: sheet };
    const isTouched = faults.size > 0 || !isSamePolicy(policy, baseOf(scope.kind));
    onDraft(isTouched ? { ...current, scope: next } : draftOf(baseOf(kind), next));
  };
  const close = (end: () => void) => (): void => {
    // The bar goes away with the button that was pressed; whoever used the keyboard stays in the tab.
    root.current?.querySelector('select')?.focus({ preventScroll: true });
    end();
  };
  return (
    <div ref={root}>
      <Chooser
        className="policy-chooser"
        label={STRINGS.policy}
        choices={choices.map(({ name }) => ({ value: name, name }))}
        chosen={policy.name}
        onChoose={(value) => {
          const chosen = PRESETS.find(({ name }) => name === value);
          if (chosen !== undefined) choose(chosen);
        }}
      />
      <PolicyScopeChooser reading={reading} sheet={sheet} chosen={scope.kind} onChoose={chooseScope} />
      <PolicyProposal reading={reading} form={evaluation.form} policy={policy} onTry={onDraft} />
      <dl className="policy-list">
        {describePolicy(policy, preset).map((line) => {
          const { parameter } = line;
          const form = PARAMETER_FORMS[parameter];
          return (
            <PolicyParameterItem
              key={parameter}
              line={line}
              form={form}
              texts={current.typed[parameter] ?? textsOf(form, policy)}
              fault={faults.get(parameter) ?? null}
              presetValue={
                isSameParameter(parameter, policy, preset) ? null : (presetLines.get(parameter) ?? null)
              }
              onChange={(texts) => type(parameter, texts)}
              onReset={() => type(parameter, textsOf(form, preset))}
            />
          );
        })}
      </dl>
      <PolicyExchange policy={policy} onImport={choose} onSaveFile={onSaveFile} />
      {isChanged && (
        <PolicySaveBar
          preview={preview}
          name={current.name ?? nameOf(policy)}
          isNameOpen={!isSamePolicy(policy, preset) || faults.has('name')}
          nameFault={faults.get('name') ?? null}
          isClosed={faults.size > 0 || !isWhole(policy)}
          presetName={isSamePolicy(policy, preset) ? null : preset.name}
          onName={(name) => onDraft({ ...current, name })}
          onSave={close(() => {
            setSaved(policy);
            onSave(policy, scope);
          })}
          onCancel={close(() => onDraft(null))}
          onReset={() => choose(preset)}
        />
      )}
      {!isChanged && !isSamePolicy(policy, preset) && (
        <button type="button" className="pane-link" onClick={() => choose(preset)}>
          {POLICY_STRINGS.resetTo}“{preset.name}”
        </button>
      )}
      {!isChanged && saved !== null && isSamePolicy(saved, evaluation.policy) && (
        <PolicySaved words={policySaved(saved.name, inForce.kind === 'sheet' ? sheet : undefined)} />
      )}
    </div>
  );
}
