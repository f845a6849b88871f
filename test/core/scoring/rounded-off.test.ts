import { isRoundedOff } from '../../../src/core/scoring/rounded-off';
import { decimal } from './judged';

describe('isRoundedOff', () => {
  it.each([
    { typed: '9', computed: '8.62', isRounded: true },
    { typed: '8.6', computed: '8.62', isRounded: true },
    { typed: '8', computed: '8.62', isRounded: false },
    { typed: '8.63', computed: '8.62', isRounded: false },
    { typed: '9', computed: '9.8', isRounded: false },
  ])('says $isRounded for $typed where $computed is due', ({ typed, computed, isRounded }) => {
    expect(isRoundedOff(decimal(typed), decimal(computed), 2)).toBe(isRounded);
  });

  it('finds no fewer places than none', () => {
    expect(isRoundedOff(decimal('9'), decimal('9'), 0)).toBe(false);
  });
});
