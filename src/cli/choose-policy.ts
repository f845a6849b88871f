import { findPreset, parsePolicyText, PRESETS } from '../core/index';
import type { ScoringPolicy } from '../core/index';
import { describePathProblem } from './describe-problem';
import { isPathProblem } from './files';
import type { Files } from './files';

/** Reads the text of a policy file; every problem of it in one sentence each. */
function readPolicy(bytes: Uint8Array): ScoringPolicy | readonly string[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return ['文件不是 UTF-8 编码，须另存为 UTF-8'];
    throw error;
  }
  const reading = parsePolicyText(text);
  return reading.kind === 'policy' ? reading.policy : reading.problems;
}

/**
 * The policy a name or a JSON file stands for; Chinese sentences where it stands for none.
 *
 * @returns `null` without a choice: each workbook is scored by the policy saved in it, else by the default
 */
export async function choosePolicy(
  choice: string | null,
  files: Files,
): Promise<ScoringPolicy | string | null> {
  if (choice === null) return null;
  const preset = findPreset(choice);
  if (preset !== null) return preset;
  if (!/\.json$/iu.test(choice)) {
    const names = PRESETS.map(({ name }) => `“${name}”`).join('、');
    return `没有评分办法“${choice}”，可用 ${names}，或给出 .json 文件`;
  }
  const bytes = await files.read(choice);
  if (isPathProblem(bytes)) return describePathProblem(bytes, choice);
  const policy = readPolicy(bytes);
  return 'name' in policy ? policy : policy.map((problem) => `“${choice}”：${problem}`).join('\n');
}
