import { printDecimal } from '../../../src/core/number/rounding';
import { type Measurement, measure } from '../../../src/core/target/measure';
import { parsePhrase } from '../../../src/core/target/parse-phrase';
import type { QuantityPhrase } from '../../../src/core/target/phrase';

function quantityOf(text: string): QuantityPhrase {
  const phrase = parsePhrase(text, 2023, true);
  if (phrase.kind !== 'quantity') throw new Error(`no quantity in ${text}: ${phrase.kind}`);
  return phrase;
}

/** `low..high`, with `>` for a value above the low end and `*` for another count noun. */
function printMeasurement(measured: Measurement): string {
  if (measured.kind !== 'measured') return measured.kind;
  const { stated, low, high, isAboveLow, hasOtherNoun } = measured;
  const ends = `${isAboveLow ? '>' : ''}${printDecimal(low)}..${high === null ? '' : printDecimal(high)}`;
  return `${printDecimal(stated)} in ${ends}${hasOtherNoun ? ' *' : ''}`;
}

const measured = (actual: string, target: string): string =>
  printMeasurement(measure(quantityOf(actual), quantityOf(target).quantity));

describe('measure', () => {
  it.each([
    { actual: '5公里', target: '3000米', reads: '5000 in 5000..5000' },
    { actual: '350万', target: '300万元', reads: '3500000 in 3500000..3500000' },
    { actual: '350万', target: '300万米', reads: '3500000 in 3500000..3500000' },
    { actual: '350万', target: '30%', reads: 'mismatch' },
    { actual: '350万', target: '300元/人', reads: '3500000 in 3500000..3500000' },
    { actual: '350万', target: '300元/公里', reads: 'unclear' },
    { actual: '350元', target: '300元/人', reads: '350 in 350..350' },
    { actual: '350元', target: '300元/公里', reads: 'unclear' },
    { actual: '350元', target: '300元/人·公里', reads: 'unclear', because: 'half of it is a price' },
    { actual: '350元/人', target: '300元', reads: '350 in 350..350' },
    { actual: '350元/人', target: '3000元', reads: 'unclear', because: 'a total is another thing' },
    { actual: '350元/人', target: '300元/户', reads: 'unclear' },
    { actual: '5家', target: '300元/人', reads: 'mismatch' },
    { actual: '5次/天', target: '300次', reads: 'unclear', because: 'nobody says for how many days' },
    { actual: '5次/天', target: '9次', reads: '5 in 5..5' },
    { actual: '0次', target: '3次/天', reads: '0 in 0..0' },
    { actual: '5个工作日', target: '3天', reads: 'unclear' },
    { actual: '5天', target: '3个工作日', reads: 'unclear' },
    { actual: '3个月', target: '5个工作日', reads: 'unclear' },
    { actual: '5个工作日', target: '3家', reads: 'mismatch' },
    { actual: '5家', target: '3个工作日', reads: 'mismatch' },
    { actual: '5%', target: '3个百分点', reads: 'mismatch' },
    { actual: '5米', target: '3亩', reads: 'mismatch' },
  ])('brings $actual beside $target to $reads', ({ actual, target, reads }) => {
    expect(measured(actual, target)).toBe(reads);
  });

  it.each([
    { actual: '0.95', target: '90%', reads: '0.95 in 0.95..0.95' },
    { actual: '1', target: '90%', reads: '1 in 1..1' },
    { actual: '1.5', target: '90%', reads: '0.015 in 0.015..0.015' },
    { actual: '0.5', target: '10%', reads: '0.5 in 0.5..0.5' },
    { actual: '0.5', target: '9%', reads: 'unclear' },
    { actual: '0', target: '9%', reads: '0 in 0..0' },
    { actual: '-0.5', target: '90%', reads: '-0.5 in -0.5..-0.5' },
    { actual: '5000', target: '5人', reads: '5000 in 5000..5000' },
    { actual: '5001', target: '5人', reads: 'unclear' },
    { actual: '5', target: '5000人', reads: '5 in 5..5' },
    { actual: '4', target: '5000人', reads: 'unclear' },
    { actual: '0', target: '5000人', reads: '0 in 0..0' },
    { actual: '5000', target: '0人', reads: '5000 in 5000..5000' },
    { actual: '11', target: '10万人', reads: '110000 in 110000..110000' },
  ])('gives a bare $actual the unit of $target: $reads', ({ actual, target, reads }) => {
    expect(measured(actual, target)).toBe(reads);
  });

  it.each([
    { actual: '5家', target: '5', reads: '5 in 5..5' },
    { actual: '5万元', target: '5', reads: '5 in 5..5' },
    { actual: '5万元', target: '6万', reads: '50000 in 50000..50000' },
    { actual: '6万家', target: '6万', reads: '60000 in 60000..60000' },
    { actual: '5公里', target: '6', reads: '5 in 5..5' },
    { actual: '5公里', target: '6万', reads: 'unclear' },
    { actual: '95%', target: '90', reads: 'mismatch' },
    { actual: '0%', target: '90', reads: '0 in 0..0' },
    { actual: '95%', target: '0', reads: '95 in 95..95' },
    { actual: '50000家', target: '5', reads: 'unclear' },
  ])('takes a bare target $target as $actual may be meant: $reads', ({ actual, target, reads }) => {
    expect(measured(actual, target)).toBe(reads);
  });

  it.each([
    { actual: '24次/年', target: '2次/月', reads: '2 in 2..2' },
    { actual: '24次', target: '2次/月', reads: 'unclear' },
    { actual: '24次', target: '20次/年', reads: '24 in 24..24' },
    { actual: '2次/月', target: '20次', reads: 'unclear' },
    { actual: '5家', target: '4个', reads: '5 in 5..5 *' },
    { actual: '5人', target: '4名', reads: '5 in 5..5' },
  ])('counts $actual beside $target: $reads', ({ actual, target, reads }) => {
    expect(measured(actual, target)).toBe(reads);
  });

  it.each([
    { actual: '超200家', reads: '200 in >200..' },
    { actual: '200余家', reads: '200 in >200..' },
    { actual: '约200家', reads: '200 in 190..210' },
    { actual: '近200家', reads: '200 in 190..200' },
    { actual: '200家以上', reads: '200 in 200..' },
    { actual: '200家以内', reads: '200 in 0..200' },
    { actual: '等于200家', reads: '200 in 200..200' },
  ])('knows how far $actual reaches: $reads', ({ actual, reads }) => {
    expect(measured(actual, '100家')).toBe(reads);
  });

  it('does not compare months with days when one is hedged', () => {
    expect(measured('60天', '3个月')).toMatch(/in 1\.\d+\.\.2\.\d+/u);
    expect(measured('约60天', '3个月')).toBe('mismatch');
  });
});
