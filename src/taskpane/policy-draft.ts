import { parsePolicy, POLICY_PARAMETERS } from '../core/index';
import type { PolicyParameter, PolicyScope, ScoringPolicy } from '../core/index';
import { readTexts } from './parameter-form';
import type { ParameterTexts } from './parameter-form';
import { PARAMETER_FORMS } from './parameter-forms.zh-cn';
import { isPresetName, nameOf } from './policy-name';

/** 评分办法 that is being changed: what was typed stays, also where it cannot be read. */
export interface PolicyDraft {
  /** Where everything comes from that nobody typed. */
  readonly base: ScoringPolicy;
  readonly scope: PolicyScope;
  /** As typed; `null` for the name that follows from the rest. */
  readonly name: string | null;
  readonly typed: Readonly<Partial<Record<PolicyParameter, ParameterTexts>>>;
}

/** What a draft comes to: the policy as far as it can be read, and what keeps the rest from being read. */
export interface DraftReading {
  readonly policy: ScoringPolicy;
  /** One Chinese sentence for each field that is not usable. */
  readonly faults: ReadonlyMap<PolicyParameter | 'name', string>;
}

/** A draft in which nothing is typed. */
export const draftOf = (base: ScoringPolicy, scope: PolicyScope): PolicyDraft => ({
  base,
  scope,
  name: null,
  typed: {},
});

function faultOfName(name: string, policy: ScoringPolicy): string | null {
  if (name.trim() === '') return '评分办法的名称须填写';
  const isTaken = isPresetName(name.trim()) && nameOf({ ...policy, name: name.trim() }) !== name.trim();
  return isTaken ? `名称应与内置办法不同，现为“${name.trim()}”` : null;
}

/** Reads every field of a draft; an unusable one leaves its parameter as the base has it. */
export function readDraft({ base, name, typed }: PolicyDraft): DraftReading {
  const faults = new Map<PolicyParameter | 'name', string>();
  let policy = base;
  for (const parameter of POLICY_PARAMETERS) {
    const texts = typed[parameter];
    if (texts === undefined) continue;
    const reading = readTexts(PARAMETER_FORMS[parameter], texts, policy);
    if (reading.kind === 'policy') policy = reading.policy;
    else faults.set(parameter, reading.message);
  }
  const faultyName = name === null ? null : faultOfName(name, policy);
  if (faultyName !== null) faults.set('name', faultyName);
  const named = { ...policy, name: name === null || faultyName !== null ? nameOf(policy) : name.trim() };
  return { policy: named, faults };
}

/** Whether a policy would be taken back from a file; the last look before it is saved. */
export const isWhole = (policy: ScoringPolicy): boolean =>
  parsePolicy(JSON.parse(JSON.stringify(policy))).kind === 'policy';
