import { useMemo, useRef, useState } from 'react';
import { previewPolicy } from '../../app/preview-policy';
import type { FormPlace, LiveReading } from '../../app/read-live-workbook';
import { isSamePolicy, nearestPreset, policyScopeOf, PRESETS } from '../../core/index';
import type { Evaluation, PolicyChoice, PolicyParameter, PolicyScope, ScoringPolicy } from '../../core/index';
import type { ParameterTexts } from '../parameter-form';
import { draftOf, isWhole, readDraft } from '../policy-draft';
import type { PolicyDraft } from '../policy-draft';
import { draftFor, isSamePlace } from '../policy-drafts';
import { nameOf } from '../policy-name';
import { POLICY_STRINGS } from '../policy-strings.zh-cn';
import { policySaved } from '../result-strings.zh-cn';
import { STRINGS } from '../strings.zh-cn';
import { Chooser } from './Chooser';
import { PolicyExchange } from './PolicyExchange';
import { PolicyParameterList } from './PolicyParameterList';
import { PolicyProposal } from './PolicyProposal';
import { PolicyScopeChooser } from './PolicyScopeChooser';
import { PolicySaveBar, PolicySaved } from './PolicySaveBar';

/** 评分办法: which one applies, every parameter with its source, and what a change does to this form. */
export function PolicyPanel({
  reading,
  place,
  evaluation,
  drafts,
  onDraft,
  isTold,
  onSave,
  onSaveFile,
}: {
  readonly reading: LiveReading;
  readonly place: FormPlace;
  readonly evaluation: Evaluation;
  readonly drafts: readonly PolicyDraft[];
  /** Has a draft take the place of another; `null` for none. */
  readonly onDraft: (draft: PolicyDraft | null, from: PolicyDraft | null) => void;
  /** The last thing that was told is of something remembered: what was saved may still stand where the bar was. */
  readonly isTold: boolean;
  readonly onSave: (choice: PolicyChoice) => void;
  readonly onSaveFile: ((name: string, text: string) => void) | undefined;
}) {
  const root = useRef<HTMLDivElement>(null);
  const [saved, setSaved] = useState<{ policy: ScoringPolicy; scope: PolicyScope } | null>(null);
  const { sheet } = place;
  const inForce = policyScopeOf(reading.memory, sheet);
  const draft = draftFor(drafts, sheet, inForce.kind);
  const current = draft ?? draftOf(evaluation.policy, inForce);
  const { scope } = current;
  const { policy, faults } = useMemo(() => readDraft(current), [current]);
  const isChanged =
    draft !== null &&
    (faults.size > 0 || scope.kind !== inForce.kind || !isSamePolicy(policy, evaluation.policy));
  // What cannot be read is not in the policy yet: its effect is not known.
  const isRead = [...faults.keys()].every((key) => key === 'name');
  const preview = useMemo(
    () => (isChanged && isRead ? previewPolicy(reading, place, { policy, scope }) : null),
    [isChanged, isRead, reading, place, policy, scope],
  );
  const preset = nearestPreset(policy);
  // A workbook may bring a policy of its own.
  const choices = PRESETS.some(({ name }) => name === policy.name) ? PRESETS : [policy, ...PRESETS];
  const change = (next: PolicyDraft | null): void => onDraft(next, draft);
  const type = (parameter: PolicyParameter, texts: ParameterTexts): void =>
    change({ ...current, typed: { ...current.typed, [parameter]: texts } });
  const choose = (chosen: ScoringPolicy): void => change(draftOf(chosen, scope));
  const baseOf = (kind: PolicyScope['kind']): ScoringPolicy =>
    kind === 'sheet' ? evaluation.policy : reading.policy;
  const chooseScope = (kind: PolicyScope['kind']): void => {
    const next: PolicyScope = kind === 'sheet' ? { kind, sheet } : { kind, chosenOn: sheet };
    const isTouched = faults.size > 0 || !isSamePolicy(policy, baseOf(scope.kind));
    change(isTouched ? { ...current, scope: next } : draftOf(baseOf(kind), next));
  };
  const isWorkbookAsItIs =
    scope.kind !== inForce.kind && scope.kind === 'workbook' && isSamePolicy(policy, reading.policy);
  const isSaved =
    saved !== null && isSamePolicy(saved.policy, evaluation.policy) && isSamePlace(saved.scope, inForce);
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
      <PolicyProposal
        reading={reading}
        form={evaluation.form}
        policy={policy}
        onTry={(proposed) => change(draft === null ? proposed : { ...proposed, scope })}
      />
      <PolicyParameterList
        policy={policy}
        preset={preset}
        typed={current.typed}
        faults={faults}
        onType={type}
      />
      <PolicyExchange policy={policy} onImport={choose} onSaveFile={onSaveFile} />
      {isChanged && (
        <PolicySaveBar
          preview={preview}
          name={current.name ?? nameOf(policy)}
          isNameOpen={!isSamePolicy(policy, preset) || faults.has('name')}
          nameFault={faults.get('name') ?? null}
          isClosed={faults.size > 0 || !isWhole(policy)}
          presetName={isSamePolicy(policy, preset) ? null : preset.name}
          onName={(name) => change({ ...current, name })}
          onSave={close(() => {
            setSaved({ policy, scope });
            onSave({ policy: isWorkbookAsItIs ? null : policy, scope });
          })}
          onCancel={close(() => {
            setSaved(null);
            change(null);
          })}
          onReset={() => choose(preset)}
        />
      )}
      {!isChanged && !isSamePolicy(policy, preset) && (
        <button type="button" className="pane-link" onClick={() => choose(preset)}>
          {POLICY_STRINGS.resetTo}“{preset.name}”
        </button>
      )}
      {!isChanged && isTold && isSaved && <PolicySaved words={policySaved(saved.policy.name, saved)} />}
    </div>
  );
}
