import { describePolicy, findPreset, PRESETS, printPolicy } from '../core/index';
import type { ScoringPolicy } from '../core/index';
import type { ExitCode, Output } from './output';
import type { Command } from './read-arguments';
import { alignTable } from './text-table';

function describeAll(policy: ScoringPolicy): string {
  const lines = alignTable(
    [
      { title: '参数', widest: 26 },
      { title: '含义', widest: 24 },
      { title: '取值', widest: 200 },
    ],
    describePolicy(policy).map(({ parameter, label, value, source }) => [
      parameter,
      label,
      source === null ? value : `${value}（依据：${source}）`,
    ]),
  );
  return `■ ${policy.name}\n${lines.join('\n')}\n\n`;
}

/** `selfeval policies`: the presets with every parameter and its source, or one of them as JSON. */
export function listPolicies(
  { name, isJson }: Extract<Command, { kind: 'policies' }>,
  output: Output,
): ExitCode {
  const chosen = name === null ? PRESETS : [findPreset(name)];
  const policies = chosen.filter((policy) => policy !== null);
  if (policies.length === 0) {
    const names = PRESETS.map((preset) => `“${preset.name}”`).join('、');
    output.complain(`没有评分办法“${name ?? ''}”，可用 ${names}\n`);
    return 2;
  }
  for (const policy of policies) {
    output.print(isJson ? printPolicy(policy) : describeAll(policy));
  }
  return 0;
}
