import { parsePolicy, type PolicyReading } from './parse-policy';

/** What is longer than this is no scoring policy. */
const LONGEST = 200_000;

/**
 * Reads a scoring policy from the text of a file or of the clipboard; see {@link parsePolicy}.
 *
 * @example parsePolicyText('{"name":"我县","base":"湖北"}') // 湖北 under another name
 */
export function parsePolicyText(text: string): PolicyReading {
  if (text.length > LONGEST) {
    return { kind: 'invalid', problems: [`内容的长度超出范围，上限${String(LONGEST)}字`] };
  }
  try {
    return parsePolicy(JSON.parse(text.replace(/^\uFEFF/u, '')));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { kind: 'invalid', problems: ['内容不是有效的 JSON，须核对逗号、引号和括号'] };
  }
}
