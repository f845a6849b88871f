import { describePolicy, isSameParameter } from '../../core/index';
import type { PolicyParameter, ScoringPolicy } from '../../core/index';
import { textsOf } from '../parameter-form';
import type { ParameterTexts } from '../parameter-form';
import { PARAMETER_FORMS } from '../parameter-forms.zh-cn';
import type { DraftReading, PolicyDraft } from '../policy-draft';
import { PolicyParameterItem } from './PolicyParameterItem';

/** Every parameter of a policy, with its source, and what the preset says where that differs. */
export function PolicyParameterList({
  policy,
  preset,
  typed,
  faults,
  onType,
}: {
  readonly policy: ScoringPolicy;
  readonly preset: ScoringPolicy;
  readonly typed: PolicyDraft['typed'];
  readonly faults: DraftReading['faults'];
  readonly onType: (parameter: PolicyParameter, texts: ParameterTexts) => void;
}) {
  const presetLines = new Map(describePolicy(preset).map(({ parameter, value }) => [parameter, value]));
  return (
    <dl className="policy-list">
      {describePolicy(policy, preset).map((line) => {
        const { parameter } = line;
        const form = PARAMETER_FORMS[parameter];
        return (
          <PolicyParameterItem
            key={parameter}
            line={line}
            form={form}
            texts={typed[parameter] ?? textsOf(form, policy)}
            fault={faults.get(parameter) ?? null}
            presetValue={
              isSameParameter(parameter, policy, preset) ? null : (presetLines.get(parameter) ?? null)
            }
            onChange={(texts) => onType(parameter, texts)}
            onReset={() => onType(parameter, textsOf(form, preset))}
          />
        );
      })}
    </dl>
  );
}
