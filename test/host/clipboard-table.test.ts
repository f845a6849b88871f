import fc from 'fast-check';
import { parseTable, printTableCell } from '../../src/host/clipboard-table';

describe('parseTable', () => {
  it.each([
    { text: '12', table: [['12']] },
    { text: '', table: [['']] },
    {
      text: 'a\tb\r\nc\td\r\n',
      table: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    },
    { text: 'a\n\nb', table: [['a'], [''], ['b']] },
    { text: '\t\t\n', table: [['', '', '']] },
    { text: '12\t"甲\n乙"\t3\n', table: [['12', '甲\n乙', '3']] },
    { text: '"他说""好""\n"', table: [['他说"好"\n']] },
    { text: '"引号"里的字', table: [['"引号"里的字']] },
    { text: '“全角”\t5"', table: [['“全角”', '5"']] },
    { text: '"没有换行"', table: [['"没有换行"']] },
  ])('reads %j', ({ text, table }) => {
    expect(parseTable(text)).toEqual(table);
  });

  it('reads back what is copied', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', '\n', '\t', '甲', ' '), minLength: 1 });
    fc.assert(
      fc.property(text, (content) => {
        expect(parseTable(printTableCell(content))).toEqual([[content]]);
      }),
    );
  });
});
