import { parsePolicyText } from '../core/index';
import type { PolicyReading } from '../core/index';

/** What is larger is no scoring policy, and is not read. */
const LARGEST = 1_000_000;

const invalid = (problem: string): PolicyReading => ({ kind: 'invalid', problems: [problem] });

/** `null` for bytes of another encoding: that is all the decoder ever complains of. */
function decode(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Reads a file the person chose; every problem of it is a Chinese sentence. */
export async function readPolicyFile(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<PolicyReading> {
  if (file.size > LARGEST) return invalid('文件超出 1 MB，不是评分办法');
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return invalid('文件无法读取，可复制内容后粘贴');
  const text = decode(bytes);
  return text === null ? invalid('文件不是 UTF-8 编码，须另存为 UTF-8') : parsePolicyText(text);
}
