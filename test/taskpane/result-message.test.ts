import fc from 'fast-check';
import { parseMessageHash, printMessageHash } from '../../src/taskpane/result-message';

const text = fc.string({ unit: 'binary', maxLength: 300 }).filter((value) => value.length <= 300);

describe('parseMessageHash', () => {
  it('reads back what printMessageHash prints', () => {
    fc.assert(
      fc.property(fc.record({ sentence: text, lines: fc.array(text, { maxLength: 20 }) }), (message) => {
        expect(parseMessageHash(printMessageHash(message))).toEqual(message);
      }),
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
    const lines = Array.from({ length: 30 }, (_, index) => `第 ${index + 1} 行`);
    const read = parseMessageHash(printMessageHash({ sentence: '发现问题', lines }));
    expect(read?.lines).toHaveLength(20);
    expect(read?.lines.at(-1)).toBe('另有 11 项，可打开面板查看');
  });

  it('cuts a text that is too long', () => {
    const read = parseMessageHash(printMessageHash({ sentence: '长'.repeat(400), lines: [] }));
    expect(read?.sentence).toBe(`${'长'.repeat(299)}…`);
  });
});
