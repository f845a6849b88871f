import { scanQuantities } from '../../../src/core/target/scan-quantities';
import { printQuantityPhrase } from './printed-phrase';

const scan = (text: string): string | null =>
  scanQuantities(text)?.map(printQuantityPhrase).join(' ') ?? null;

describe('scanQuantities', () => {
  it.each([
    { text: '≥5家', found: '|≥5家|' },
    { text: '走访不低于5家企业', found: '走访|≥5家|企业' },
    { text: '不超过预算350万元', found: '|≤350万元|' },
    { text: '达到5家以上', found: '|≥5家|' },
    { text: '累计达5家', found: '|5家|' },
    { text: '约5家', found: '|5家 about|' },
    { text: '约近5家', found: null, because: 'it cannot be both' },
    { text: '超过约5家', found: null },
    { text: '超过超5家', found: '|5家 over|' },
    { text: '不低于≥5家', found: '|≥5家|' },
    { text: '≥≤5家', found: null },
    { text: '≥5家以下', found: null },
    { text: '5家以上以下', found: null },
    { text: '5家以上及以上', found: '|≥5家|' },
    { text: '5家左右', found: '|5家 about|' },
    { text: '5家多', found: '|5家 over|' },
    { text: '约5家多', found: '|5家 about|' },
    { text: '5余家', found: '|5家 odd|' },
    { text: '5万余家', found: '|5万家 odd|' },
    { text: '5多家', found: '|5家 odd|' },
    { text: '-5%', found: '|-5%|' },
    { text: '+5%', found: '|5%|' },
    { text: '为-5%', found: '|-5%|' },
    { text: '未5家', found: null },
    { text: '未走访5家', found: '未走访|5家|' },
    { text: '未达到90%', found: null },
    { text: '3/5', found: null },
    { text: '第A:5', found: null },
    { text: '比例：走访5家', found: '比例：走访|5家|' },
    { text: '5家/5', found: null },
    { text: '5家,见3/5', found: null },
    { text: '5家/户', found: '|5家/户|' },
  ])('finds $found in $text', ({ text, found }) => {
    expect(scan(text)).toBe(found);
  });

  it.each([
    { text: '5大棚', found: '|5大棚|', because: 'a noun that no table knows' },
    { text: '5大棚以上', found: '|≥5大棚|' },
    { text: '5大棚及以上', found: '|≥5大棚|' },
    { text: '5大棚左右', found: '|5大棚 about|' },
    { text: '5以上', found: '|≥5|' },
    { text: '5左右', found: '|5 about|' },
    { text: '5之内', found: '|≤5|' },
    { text: '5内', found: '|5|内', because: 'a place may be meant' },
    { text: '30天内', found: '|≤30天|' },
    { text: '30天内完成', found: '|≤30天|完成' },
    { text: '30天内部培训', found: '|30天|内部培训' },
    { text: '5家内资企业', found: '|5家|内资企业' },
    { text: '5家内', found: '|5家|内' },
    { text: '5mph', found: '|5mph|' },
    { text: '5家abc', found: '|5家|abc' },
    { text: '5地区及以上级别', found: '|5|地区及以上级别' },
  ])('reads the unit in $text', ({ text, found }) => {
    expect(scan(text)).toBe(found);
  });

  it.each([
    { text: '每亩300', found: '|300元/亩|' },
    { text: '每亩补助300元', found: '|300元/亩|' },
    { text: '每亩补助标准300', found: '|300元/亩|' },
    { text: '每亩施肥300元', found: '每亩施肥|300元|' },
    { text: '每亩施肥300', found: '每亩施肥|300|' },
    { text: '每亩300斤', found: '每亩|300斤|' },
    { text: '每人每月300元', found: '|300元/人·月|' },
    { text: '补助每人每月300元', found: '补助|300元/人·月|' },
    { text: '每月1次', found: '|1次/月|' },
    { text: '每月300', found: '每月|300|' },
    { text: '每月发放1次', found: '|1次/月|' },
    { text: '每周检查一次', found: '|1次/周|' },
    { text: '每村1次', found: '|1次/村|' },
    { text: '每村,共1次', found: '每村,|1次|' },
    { text: '每月300元', found: '|300元/月|' },
    { text: '每每300', found: '每每|300|' },
  ])('reads what $text is counted by', ({ text, found }) => {
    expect(scan(text)).toBe(found);
  });

  it.each([
    { text: '十二次', found: '|12次|' },
    { text: '走访十二次', found: '' },
    { text: '开展十二次', found: '开展|12次|' },
    { text: '开展一次', found: '开展|1次|' },
    { text: '一次', found: '|1次|' },
    { text: '十二', found: '|12|' },
    { text: '十二次培训', found: '|12次|培训' },
    { text: '百十次', found: null },
    { text: '2023年培训', found: '' },
    { text: '第3期培训5人', found: '培训|5人|' },
    { text: '5G基站10个', found: '基站|10个|' },
  ])('takes only what is meant for a number in $text', ({ text, found }) => {
    expect(scan(text)).toBe(found);
  });

  it.each(['±5%', '5≈6', '5家≥', '5家#', '√5家', '5家≥以来'])('reads none in %s', (text) => {
    expect(scan(text)).toBeNull();
  });
});
