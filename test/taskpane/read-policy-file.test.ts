import { DEFAULT_POLICY, printPolicy } from '../../src/core/index';
import { readPolicyFile } from '../../src/taskpane/read-policy-file';

const fileOf = (bytes: Uint8Array<ArrayBuffer>, size = bytes.length) => ({
  size,
  arrayBuffer: () => Promise.resolve(bytes.buffer),
});
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

describe('readPolicyFile', () => {
  it('reads the file that was exported', async () => {
    expect(await readPolicyFile(fileOf(utf8(printPolicy(DEFAULT_POLICY))))).toEqual({
      kind: 'policy',
      policy: DEFAULT_POLICY,
    });
  });

  it.each([
    {
      what: 'no JSON',
      file: fileOf(utf8('评分办法')),
      problem: '内容不是有效的 JSON，须核对逗号、引号和括号',
    },
    {
      what: 'another encoding',
      file: fileOf(new Uint8Array([0xc6, 0xc0])),
      problem: '文件不是 UTF-8 编码，须另存为 UTF-8',
    },
    { what: 'a large file', file: fileOf(utf8('{}'), 2_000_000), problem: '文件超出 1 MB，不是评分办法' },
    {
      what: 'a file that cannot be read',
      file: { size: 1, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) },
      problem: '文件无法读取，可复制内容后粘贴',
    },
  ])('says what is wrong with $what', async ({ file, problem }) => {
    expect(await readPolicyFile(file)).toEqual({ kind: 'invalid', problems: [problem] });
  });
});
