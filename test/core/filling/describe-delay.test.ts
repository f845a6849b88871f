import { describeDelay } from '../../../src/core/filling/describe-delay';
import { parseActual } from '../../../src/core/target/actual';
import { dayOf } from '../../../src/core/target/calendar';

describe('describeDelay', () => {
  const END_OF_YEAR = dayOf(2023, 12, 31);

  it.each([
    { actual: '2024年1月16日', delay: '晚16天' },
    { actual: '2024-03-01', delay: '晚61天' },
    { actual: '2024年2月', delay: '晚2个月' },
    { actual: '2024年', delay: '晚1年' },
    { actual: '2024年1月16日完成100%', delay: '晚16天' },
  ])('says $delay for $actual after the end of the year', ({ actual, delay }) => {
    expect(describeDelay(END_OF_YEAR, parseActual(actual, 2023))).toBe(delay);
  });

  it('counts months from the middle of one only nearly', () => {
    expect(describeDelay(dayOf(2023, 12, 15), parseActual('2024年2月', 2023))).toBe('晚约2个月');
  });

  it.each(['2023年12月', '2024年第一季度', '2024年1月上旬', '2024年3月前', '已完成', '3家'])(
    'says nothing for %s',
    (actual) => {
      expect(describeDelay(END_OF_YEAR, parseActual(actual, 2023))).toBeNull();
    },
  );
});
