import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import { sideOf } from '../../../src/core/evaluate';
import { canonicalTarget } from '../../../src/core/filling/canonical-target';
import { isSameTarget } from '../../../src/core/filling/same-target';
import type { IndicatorContext } from '../../../src/core/target/direction';
import { type TargetCells, readTarget, targetCells } from '../../../src/core/target/read-target';
import { dimensionOf } from '../../../src/core/form/dimension';
import { COUNT_NOUNS, MEASURES } from '../../../src/core/target/unit-table.zh-cn';

const CONTEXT: IndicatorContext = {
  name: '事项',
  isCost: false,
  isBenefit: false,
  isSatisfaction: false,
  year: 2023,
  hasWeight: true,
};

const canonical = (text: string, cells: Partial<TargetCells> = {}): string | null =>
  canonicalTarget({ ...targetCells(text), ...cells }, CONTEXT);

describe('canonicalTarget', () => {
  it.each([
    { text: '不少于5家', offer: '≥5家' },
    { text: '>=5家', offer: '≥5家' },
    { text: '＞＝５家', offer: '≥5家' },
    { text: '≧95%', offer: '≥95%' },
    { text: '大于等于 95 %', offer: '≥95%' },
    { text: '98%以上', offer: '≥98%' },
    { text: '达到95%及以上', offer: '≥95%' },
    { text: '至少达到95%', offer: '≥95%' },
    { text: '≥5家以上', offer: '≥5家' },
    { text: '3个（含）以上', offer: '≥3个' },
    { text: '≥五家', offer: '≥5家' },
    { text: '不低于百分之九十五', offer: '≥95%' },
    { text: '不少于1,200人次。', offer: '≥1200人次' },
    { text: '不低于4.4万人次', offer: '≥4.4万人次' },
    { text: '不超过5300元/户', offer: '≤5300元/户' },
    { text: '控制在120万元以内', offer: '≤120万元' },
    { text: '<=0%', offer: '≤0%' },
    { text: '不高于2‰', offer: '≤2‰' },
    { text: '30天之内', offer: '≤30天' },
    { text: '2023.12', offer: '2023年12月31日前' },
    { text: '2023/12/31', offer: '2023年12月31日前' },
  ])('offers $offer for $text', ({ text, offer }) => {
    expect(canonical(text)).toBe(offer);
  });

  it.each([
    { text: '≥5家', because: 'it is canonical' },
    { text: ' ≥ ５ 家 ', because: 'blanks and full-width digits are no fault' },
    { text: '≥1,200人次', because: 'separators are none either' },
    { text: '5家', because: 'a comparator would be added' },
    { text: '>5家', because: 'the comparator is strict' },
    { text: '大于5家', because: 'so is the word' },
    { text: '超过5家', because: 'and this one' },
    { text: '缩短至3天', because: 'it speaks of a change' },
    { text: '至少开展2次', because: 'what is done would be lost' },
    { text: '不超过预算350万元', because: 'the budget would be lost' },
    { text: '服务企业不少于5家', because: 'what is counted would be lost' },
    { text: '不少于5家企业', because: 'the noun is no unit' },
    { text: '≥95%（含乡镇）', because: 'so would the remark' },
    { text: '每人每月不低于300元', because: 'the denominator stands in front' },
    { text: '不少于50人左右', because: 'nobody can read it' },
    { text: '不少于10场次800人', because: 'there are two' },
    { text: '等于8个', because: 'a spreadsheet takes =8 for a formula' },
    { text: '3～5次', because: 'and 3-5 for a date' },
    { text: '全省排名前7位', because: 'a ranking has its words' },
    { text: '压缩5%以上', because: 'so has a change' },
    { text: '2023年12月底', because: 'it is a good date' },
    { text: '2023.13', because: 'it is no date' },
    { text: '显著提升', because: 'it is no figure' },
    { text: '/', because: 'it is no target' },
    { text: '', because: 'it is empty' },
    { text: '不少于'.repeat(30_000), because: 'it is no target either' },
  ])('offers nothing for “$text”: $because', ({ text }) => {
    expect(canonical(text)).toBeNull();
  });

  it('leaves the unit and the comparator to the columns that hold them', () => {
    expect(canonical('不低于95', { unit: '%' })).toBe('≥95');
    expect(canonical('不低于95%', { sign: '≥' })).toBeNull();
  });

  it('offers nothing that reads otherwise beside its indicator', () => {
    const cost = { ...CONTEXT, isCost: true };
    expect(canonicalTarget(targetCells('不低于5万元'), cost)).toBe('≥5万元');
    expect(canonicalTarget({ ...targetCells('2023.12'), isNumber: true }, CONTEXT)).toBeNull();
  });
});

describe('an offered target', () => {
  const unit = fc.constantFrom('', ...COUNT_NOUNS, ...MEASURES.flatMap(({ names }) => names));
  const number = fc
    .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 3 }))
    .map(([digits, places]) => String(digits / 10 ** places));
  const blank = fc.constantFrom('', ' ', '　');
  const sloppy = fc
    .tuple(
      fc.constantFrom(
        '不低于',
        '不少于',
        '>=',
        '≧',
        '大于等于',
        '至少',
        '不超过',
        '<=',
        '控制在',
        '',
        '≥',
        '≤',
      ),
      blank,
      number,
      blank,
      unit,
      fc.constantFrom('', '以上', '及以上', '以内', '（含）以上', '左右', '。'),
    )
    .map((parts) => ({ text: parts.join(''), unit: parts[4] }));
  const name = fc.constantFrom('事项', '合格率', '安全事故数', '补助标准', '增长率', '群众满意度');
  const side = fc.constantFrom('数量指标', '成本指标', '满意度指标', '经济效益指标');

  it('reads as the same target, keeps its unit, and needs no second offer', () => {
    const runs = 2000;
    let offers = 0;
    fc.assert(
      fc.property(sloppy, name, side, fc.constantFrom('', '家', '%'), (written, called, under, column) => {
        const { text } = written;
        const context = { ...CONTEXT, name: called, ...sideOf(dimensionOf(under, null, called)) };
        const cells = { ...targetCells(text), unit: column };
        const offer = canonicalTarget(cells, context);
        if (offer === null) return;
        offers += 1;
        const [before, after] = [text, offer].map((value) => readTarget({ ...cells, value }, context));
        expect(after).toEqual(before);
        expect(offer).not.toBe(text);
        expect(canonicalTarget({ ...cells, value: offer }, context)).toBeNull();
        expect(offer.endsWith(written.unit)).toBe(true);
      }),
      { numRuns: runs },
    );
    // About half of these texts earn an offer; without any, the property would hold of nothing at all.
    expect(offers).toBeGreaterThan(runs * 0.4);
  });

  it('reads as the same target wherever clerks have written one', () => {
    const file = path.resolve(__dirname, '../../cases/judgements.json');
    const rows = JSON.parse(fs.readFileSync(file, 'utf8')) as readonly { name: string; target: string }[];
    const offers = rows.flatMap(({ name: called, target }) => {
      const context = { ...CONTEXT, name: called };
      const offer = canonicalTarget(targetCells(target), context);
      return offer === null ? [] : [{ target, offer, context }];
    });
    expect(offers.length).toBeGreaterThan(10);
    for (const { target, offer, context } of offers) {
      const [before, after] = [target, offer].map((text) => readTarget(targetCells(text), context));
      expect(after).toEqual(before);
    }
  });
});

describe('isSameTarget', () => {
  const read = (text: string, context: Partial<IndicatorContext> = {}) =>
    readTarget(targetCells(text), { ...CONTEXT, ...context });

  it.each([
    { a: '≥5家', b: '不少于5家', isSame: true },
    { a: '≥5家', b: '5家', isSame: false },
    { a: '≥5家', b: '≤5家', isSame: false },
    { a: '≥5家', b: '≥6家', isSame: false },
    { a: '≥5家', b: '≥5个', isSame: false },
    { a: '≥5万家', b: '≥5家', isSame: false },
    { a: '2023.12', b: '2023年12月底', isSame: true },
    { a: '2023.12', b: '2023.11', isSame: false },
    { a: '显著提升', b: '显著提升', isSame: false },
  ])('$a and $b: $isSame', ({ a, b, isSame }) => {
    expect(isSameTarget(read(a), read(b))).toBe(isSame);
  });

  it('tells a doubtful floor from a good one', () => {
    expect(isSameTarget(read('≥5万元', { isCost: true }), read('≥5万元'))).toBe(false);
    expect(isSameTarget(read('≥5%', { name: '增长率' }), read('≥5%'))).toBe(false);
  });
});
