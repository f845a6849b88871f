import {
  compareAddresses,
  parseAddress,
  parseArea,
  printAddress,
  printArea,
  printColumn,
} from '../../../src/core/sheet/cell-address';

describe('parseAddress', () => {
  it.each([
    { text: 'A1', at: { row: 1, column: 1 } },
    { text: '$AB$12', at: { row: 12, column: 28 } },
    { text: 'XFD1048576', at: { row: 1_048_576, column: 16_384 } },
  ])('reads $text', ({ text, at }) => {
    expect(parseAddress(text)).toEqual(at);
    expect(printAddress(at)).toBe(text.replaceAll('$', ''));
  });

  it.each(['', 'A', '1', 'A0', 'a1', 'A1:B2', 'XFE1', 'ZZZ1', 'A1048577', 'A9999999', 'ABCD1'])(
    'reads none in “%s”',
    (text) => {
      expect(parseAddress(text)).toBeNull();
    },
  );
});

describe('printColumn', () => {
  it.each([
    { column: 26, letters: 'Z' },
    { column: 27, letters: 'AA' },
    { column: 702, letters: 'ZZ' },
    { column: 703, letters: 'AAA' },
  ])('writes $column as $letters', ({ column, letters }) => {
    expect(printColumn(column)).toBe(letters);
  });
});

describe('parseArea', () => {
  it.each([
    { text: 'A2:J5', area: { top: 2, left: 1, bottom: 5, right: 10 } },
    { text: 'J5:A2', area: { top: 2, left: 1, bottom: 5, right: 10 } },
    { text: 'B3', area: { top: 3, left: 2, bottom: 3, right: 2 } },
  ])('reads $text', ({ text, area }) => {
    expect(parseArea(text)).toEqual(area);
  });

  it.each(['', ':', 'A1:', ':A1', 'A1:B', 'A:B2', 'A1:B2:C3'])('reads none in “%s”', (text) => {
    expect(parseArea(text)).toBeNull();
  });
});

describe('printArea', () => {
  it.each([
    { area: { top: 2, left: 1, bottom: 5, right: 10 }, text: 'A2:J5' },
    { area: { top: 3, left: 2, bottom: 3, right: 2 }, text: 'B3' },
    { area: { top: 3, left: 2, bottom: 3, right: 4 }, text: 'B3:D3' },
  ])('writes $text, which reads back', ({ area, text }) => {
    expect(printArea(area)).toBe(text);
    expect(parseArea(text)).toEqual(area);
  });
});

describe('compareAddresses', () => {
  it('orders as one reads', () => {
    const cells = ['B2', 'C1', 'A2', 'B1'].flatMap((text) => parseAddress(text) ?? []);
    expect(cells.sort(compareAddresses).map(printAddress)).toEqual(['B1', 'C1', 'A2', 'B2']);
  });
});
