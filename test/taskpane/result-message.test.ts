import fc from 'fast-check';
import { parseMessageHash, printMessageHash } from '../../src/taskpane/result-message';

const text = (maxLength: number) =>
  fc.string({ unit: 'binary', maxLength }).filter((value) => value.length <= maxLength);

describe('parseMessageHash', () => {
  it('reads back what printMessageHash prints', () => {
    fc.assert(
      fc.property(
        fc.record({ sentence: text(40), lines: fc.array(text(8), { maxLength: 15 }) }),
        (message) => {
          expect(parseMessageHash(printMessageHash(message))).toEqual(message);
        },
      ),
    );
  });

  it('reads it where Office has added to the address', () => {
    const message = { sentence: '已写入 2 个单元格 & 100%', lines: ['H13', 'H15'] };
    expect(parseMessageHash(`${printMessageHash(message)}&_xdm_Info=1|2|https://a.cn`)).toEqual(message);
  });

  it.each([
    { hash: '', because: 'there is nothing' },
    { hash: '#', because: 'there is nothing' },
    { hash: '#%', because: 'the encoding is broken' },
    { hash: '#hello', because: 'it is no JSON' },
    { hash: '#null', because: 'it is no message' },
    { hash: '#{"sentence":"a"}', because: 'the lines are missing' },
    { hash: '#{"sentence":1,"lines":[]}', because: 'the sentence is a number' },
    { hash: '#{"sentence":"a","lines":"b"}', because: 'the lines are a text' },
    { hash: '#{"sentence":"a","lines":[{"toString":1}]}', because: 'a line is an object' },
    {
      hash: `#${JSON.stringify({ sentence: 'a'.repeat(301), lines: [] })}`,
      because: 'the sentence is too long',
    },
    {
      hash: `#${JSON.stringify({ sentence: 'a', lines: Array(21).fill('b') })}`,
      because: 'there are too many lines',
    },
  ])('does not read “$hash”: $because', ({ hash }) => {
    expect(parseMessageHash(hash)).toBeNull();
  });
});

describe('printMessageHash', () => {
  it('says how many lines it leaves out', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `H${index + 1} 1 → 2`);
    const read = parseMessageHash(printMessageHash({ sentence: '发现问题', lines }));
    expect(read?.lines).toHaveLength(20);
    expect(read?.lines.at(-1)).toBe('另有 11 项，可打开面板查看');
  });

  it('cuts a text that is too long', () => {
    const read = parseMessageHash(printMessageHash({ sentence: '长'.repeat(400), lines: [] }));
    expect(read?.sentence).toBe(`${'长'.repeat(149)}…`);
  });

  it('fits into an address, whatever it says, and tells of every line that does not', () => {
    const anyText = fc.string({ unit: fc.constantFrom('a', '长', '"', '\u0001', '😀'), maxLength: 400 });
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 40 }), (sentence, lines) => {
        const hash = printMessageHash({ sentence, lines });
        expect(hash.length).toBeLessThanOrEqual(1900);
        const shown = parseMessageHash(hash)?.lines ?? [];
        const [, rest = '0'] = /^另有 (\d+) 项/u.exec(shown.at(-1) ?? '') ?? [];
        expect(shown.length - (rest === '0' ? 0 : 1) + Number(rest)).toBe(lines.length);
      }),
    );
  });
});
