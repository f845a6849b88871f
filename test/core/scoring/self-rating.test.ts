import { DEFAULT_POLICY } from '../../../src/core/scoring/policies/presets';
import { parseRating, printRating, rateTotal } from '../../../src/core/scoring/self-rating';
import type { ScoringPolicy } from '../../../src/core/scoring/policy';
import { decimal } from './judged';

const stars: ScoringPolicy = {
  ...DEFAULT_POLICY,
  rating: { bounds: [80, 70, 60], labels: ['A', 'B', 'C', 'D'] },
};

describe('rateTotal', () => {
  it.each([
    { total: '100', rating: 'excellent' },
    { total: '90', rating: 'excellent' },
    { total: '89.99', rating: 'good' },
    { total: '80', rating: 'good' },
    { total: '79.99', rating: 'fair' },
    { total: '60', rating: 'fair' },
    { total: '59.99', rating: 'poor' },
    { total: '0', rating: 'poor' },
  ])('rates $total $rating', ({ total, rating }) => {
    expect(rateTotal(decimal(total), DEFAULT_POLICY)).toBe(rating);
  });

  it('takes its bounds from the policy', () => {
    expect(rateTotal(decimal('80'), stars)).toBe('excellent');
  });
});

describe('parseRating', () => {
  it.each([
    { text: '优', rating: 'excellent' },
    { text: '优秀', rating: 'excellent' },
    { text: '评定为优秀', rating: 'excellent' },
    { text: '自评等级：良', rating: 'good' },
    { text: '良 好', rating: 'good' },
    { text: '中', rating: 'fair' },
    { text: '一般', rating: 'fair' },
    { text: '合格', rating: 'fair' },
    { text: '差', rating: 'poor' },
    { text: '较差', rating: 'poor' },
    { text: '不合格', rating: 'poor' },
  ])('reads $text', ({ text, rating }) => {
    expect(parseRating(text, DEFAULT_POLICY)).toBe(rating);
  });

  it.each(['', '优□良□中□差□', '96', '优良', '不优'])('does not guess at “%s”', (text) => {
    expect(parseRating(text, DEFAULT_POLICY)).toBeNull();
  });

  it("knows the policy's own words", () => {
    expect(parseRating('B', stars)).toBe('good');
    expect(parseRating('B', DEFAULT_POLICY)).toBeNull();
  });
});

describe('printRating', () => {
  it.each([
    { usedWord: '', rating: 'excellent', word: '优' },
    { usedWord: '良', rating: 'excellent', word: '优' },
    { usedWord: '良好', rating: 'excellent', word: '优秀' },
    { usedWord: '优秀', rating: 'fair', word: '一般' },
    { usedWord: '不合格', rating: 'fair', word: '合格' },
    { usedWord: '待定', rating: 'poor', word: '差' },
  ] as const)('says $word for $rating where the form says “$usedWord”', ({ usedWord, rating, word }) => {
    expect(printRating(rating, DEFAULT_POLICY, usedWord)).toBe(word);
  });
});
