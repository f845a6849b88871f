import fc from 'fast-check';
import { bareText, plainText } from '../../../src/core/number/plain-text';

describe('plainText', () => {
  it.each([
    { text: '≥５ ％', plain: '≥5%' },
    { text: '≥１，２００人次', plain: '≥1,200人次' },
    { text: '经济效\n益指标', plain: '经济效益指标' },
    { text: '≧735', plain: '≥735' },
    { text: '═100％', plain: '=100%' },
    { text: '>=90%', plain: '≥90%' },
    { text: '=<5', plain: '≤5' },
    { text: '3577. 95', plain: '3577.95' },
    { text: '2023 12', plain: '2023 12', because: 'two numbers must not become one' },
    { text: '12 种', plain: '12种' },
    { text: '100㎡', plain: '100㎡', because: 'not NFKC' },
    { text: '①', plain: '①' },
    { text: '【含】〔2021〕', plain: '(含)(2021)' },
    { text: '\u200b\ufeff5家', plain: '5家' },
    { text: '！～', plain: '!~', because: 'the first and the last full-width sign' },
    { text: '￠', plain: '￠', because: 'it only looks like one of them' },
    { text: ' 5', plain: '5' },
    { text: '5 ', plain: '5' },
    { text: '5\n6', plain: '5 6' },
  ])('turns “$text” into “$plain”', ({ text, plain }) => {
    expect(plainText(text)).toBe(plain);
  });

  it('is idempotent on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
  });
});

describe('bareText', () => {
  it('leaves blanks and punctuation aside', () => {
    expect(bareText(' 显著提高。')).toBe(bareText('“显著”提高！'));
    expect(bareText('显著提高')).not.toBe(bareText('显著提升'));
    expect(bareText('2023 12')).toBe('202312');
  });
});
