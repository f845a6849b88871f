import { deflateRawSync } from 'node:zlib';
import { UnreadableFile } from '../../src/adapters/xlsx/file-problem';
import { nodeCompression } from '../../src/cli/node-compression';

const content = new Uint8Array(100_000).map((_, index) => (index * 7) % 251);
const packed = nodeCompression.deflate(content);

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('nodeCompression', () => {
  it('unpacks what it packed', () => {
    expect(Buffer.compare(nodeCompression.inflate(packed, content.length), content)).toBe(0);
  });

  it.each([1, 1000, content.length - 1])('holds no more than the declared %d bytes', (size) => {
    const error = thrownBy(() => nodeCompression.inflate(packed, size));
    expect(error).toBeInstanceOf(UnreadableFile);
    expect(error).toMatchObject({ problem: { kind: 'too-large' } });
  });

  it('unpacks nothing of nothing', () => {
    expect(nodeCompression.inflate(deflateRawSync(new Uint8Array()), 0)).toHaveLength(0);
  });

  it('leaves damaged data to be named by the caller', () => {
    const error = thrownBy(() =>
      nodeCompression.inflate(packed.subarray(0, packed.length >> 1), content.length),
    );
    expect(error).not.toBeInstanceOf(UnreadableFile);
  });
});
