import { printDecimal } from '../../../src/core/number/rounding';
import { magnitudeOf, parseChineseNumeral, parseNumeral, scaled } from '../../../src/core/target/numeral';

const printed = (value: ReturnType<typeof parseNumeral>): string | null =>
  value === null ? null : printDecimal(value);

describe('parseChineseNumeral', () => {
  it.each([
    { text: '零', value: '0' },
    { text: '十', value: '10' },
    { text: '十二', value: '12' },
    { text: '二十', value: '20' },
    { text: '两', value: '2' },
    { text: '一百零五', value: '105' },
    { text: '一百二十', value: '120' },
    { text: '三千五百', value: '3500' },
    { text: '两万三千', value: '23000' },
    { text: '一亿二千万', value: '120000000' },
    { text: '九十五点五', value: '95.5' },
    { text: '二〇二三', value: '2023' },
    { text: '二零二三', value: '2023' },
  ])('reads $text', ({ text, value }) => {
    expect(printed(parseChineseNumeral(text))).toBe(value);
  });

  it.each([
    '',
    '百',
    '千万',
    '十百',
    '十十',
    '二一十',

    '二十二零',
    '零万',
    '五点',
    '点五',
    '五点十',
    '一点二点三',
    '5',
    '一家',
    '一5',
  ])('does not guess at “%s”', (text) => {
    expect(parseChineseNumeral(text)).toBeNull();
  });
});

describe('parseNumeral', () => {
  it.each([
    { text: '1,234.5', value: '1234.5' },
    { text: '12,34', value: null },
    { text: '1234', value: '1234' },
    { text: '十二', value: '12' },
  ])('reads $text as $value', ({ text, value }) => {
    expect(printed(parseNumeral(text))).toBe(value);
  });
});

describe('scaled', () => {
  it('multiplies by the magnitude', () => {
    const four = parseNumeral('4.4');
    expect(four === null ? null : printed(scaled(four, '万'))).toBe('44000');
    expect(printed(magnitudeOf(''))).toBe('1');
    expect(printed(magnitudeOf('亿'))).toBe('100000000');
  });
});
