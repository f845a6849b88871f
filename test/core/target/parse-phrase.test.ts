import { directionOfWords, parsePhrase } from '../../../src/core/target/parse-phrase';
import { printPhrase } from './printed-phrase';

const read = (text: string): string => printPhrase(parsePhrase(text, 2023));

describe('parsePhrase', () => {
  it.each([
    { text: '', reads: 'empty' },
    { text: ' \n', reads: 'empty' },
    { text: '。', reads: 'words' },
    { text: '/', reads: 'nothing' },
    { text: '#DIV/0!', reads: 'unreadable' },
    { text: '#N/A', reads: 'unreadable' },
    { text: '翻番', reads: 'unreadable' },
    { text: '全覆盖', reads: '|100%|' },
    { text: '实现全面覆盖', reads: '|100%|' },
    { text: '零投诉', reads: '|0|' },
    { text: '良好', reads: 'words' },
  ])('reads “$text” as $reads', ({ text, reads }) => {
    expect(read(text)).toBe(reads);
  });

  it.each([
    { text: '排名前10%', reads: 'top 10%' },
    { text: '前三', reads: 'top 3' },
    { text: '前3名以内', reads: 'top 3' },
    { text: '第2名', reads: 'place 2' },
    { text: '位居全市第二', reads: 'place 2' },
    { text: '第0名', reads: 'words', because: 'no place is that' },
    { text: '前百名', reads: 'words', because: 'no numeral of its own' },
    { text: '前3名额', reads: '前|3名额|', because: '名额 are counted' },
    { text: '前5名奖励2000元', reads: 'several 前|5名|奖励2000元 奖励|2000元|' },
  ])('reads the rank of $text', ({ text, reads }) => {
    expect(read(text)).toBe(reads);
  });

  it.each([
    { text: '1:12', reads: '1 : 12' },
    { text: '1比12', reads: '1 : 12' },
    { text: '1.5：2', reads: '1.5 : 2' },
    { text: '1:12:3', reads: 'unreadable' },
    { text: '3-5次', reads: '3次 to 5次' },
    { text: '3次-5次', reads: '3次 to 5次' },
    { text: '3~5', reads: '3 to 5' },
    { text: '3至5次之间', reads: '3次 to 5次' },
    { text: '3-5次范围内', reads: '3次 to 5次' },
    { text: '3-5次范围', reads: '3次 to 5次' },
    { text: '3%-5', reads: '3% to 5%' },
    { text: '3公里-5000米', reads: '3公里 to 5000米' },
    { text: '控制在3-5次', reads: '3次 to 5次' },
    { text: '每年3-5次', reads: '3次 to 5次' },
    { text: '3-5次培训', reads: '3次 to 5次' },
    { text: '3-5次培训活动', reads: '3次 to 5次' },
    { text: '3-5次专项培训活动', reads: 'unreadable' },
    { text: '3-5之间', reads: '3 to 5' },
    { text: '3-5左', reads: 'unreadable' },
    { text: '3左-5次', reads: 'unreadable' },
    { text: '5-3次', reads: 'unreadable' },
    { text: '5-5次', reads: 'unreadable', because: 'a range has two ends' },
    { text: '走访3-5次', reads: '3次 to 5次' },
    { text: '不少于3-5次', reads: 'unreadable', because: 'the words before it may change it' },
    { text: '增长3-5次', reads: 'unreadable' },
  ])('reads the range or ratio of $text', ({ text, reads }) => {
    expect(read(text)).toBe(reads);
  });

  it.each([
    { text: '下降5%', reads: 'down 下降|5%|' },
    { text: '增长率5%', reads: 'up 增长率|5%|' },
    { text: '提高5个百分点', reads: 'up 提高|5个百分点|' },
    { text: '提高了5个百分点', reads: 'up 提高了|5个百分点|' },
    { text: '收入增长5%', reads: 'up 收入增长|5%|' },
    { text: '提高收入5%', reads: 'up 提高收入|5%|' },
    { text: '提高收入1.5倍', reads: 'up 提高收入|1.5倍|' },
    { text: '提高收入5个百分点', reads: 'up 提高收入|5个百分点|' },
    { text: '提高收入500元', reads: '提高收入|500元|', because: 'an amount, no change in per cent' },
    { text: '提高合格率5%', reads: '提高合格率|5%|', because: 'a rate has a level as well' },
    { text: '5%的增长', reads: 'up |5%|的增长' },
    { text: '5个百分点的降幅', reads: 'down |5个百分点|的降幅' },
    { text: '500元的增长', reads: '|500元|的增长' },
    { text: '新增5%', reads: '新增|5%|' },
    { text: '净增长5%', reads: '净增长|5%|' },
  ])('reads the change of $text', ({ text, reads }) => {
    expect(read(text)).toBe(reads);
  });

  it.each([
    { text: '2023年12月底', reads: '2023年12月31日 to 2023年12月31日' },
    { text: '≤2023年12月', reads: '2023年12月1日 to 2023年12月31日' },
    { text: '2023年12月底完成3家', reads: 'several 完成|3家| 2023年12月底' },
    { text: '2023年完成', reads: '2023年1月1日 to 2023年12月31日' },
    { text: '≤2023年', reads: '2023年1月1日 to 2023年12月31日' },
    { text: '2023年良好', reads: 'words', because: 'the year is a frame here' },
    { text: '2023年完成3家', reads: '完成|3家|' },
    { text: '年底完成', reads: '2023年12月31日 to 2023年12月31日' },
    { text: '2023年二季度验收', reads: '2023年4月1日 to 2023年6月30日' },
    { text: '2023年Q2验收合格', reads: '2023年4月1日 to 2023年6月30日' },
    { text: '上半年验收合格', reads: '2023年1月1日 to 2023年6月30日' },
    { text: '12月底3/5', reads: 'unreadable' },
  ])('reads the date of $text', ({ text, reads }) => {
    expect(read(text)).toBe(reads);
  });

  it('takes a number cell for a figure', () => {
    expect(printPhrase(parsePhrase('2023.12', 2023, true))).toBe('|2023.12|');
    expect(printPhrase(parsePhrase('2023.12', 2023))).toBe('2023年12月1日 to 2023年12月31日');
  });

  it.each([
    { filler: '很', reads: 'words' },
    { filler: '1', reads: 'unreadable' },
  ])('reads no more than 400 characters: $filler', ({ filler, reads }) => {
    expect(read(filler.repeat(401))).toBe(reads);
    expect(read(`${'很'.repeat(397)}5家。`)).not.toBe('unreadable');
    expect(read(`${'很'.repeat(399)}5家`)).toBe('unreadable');
  });
});

describe('directionOfWords', () => {
  it.each([
    { text: '显著提升', direction: 'up' },
    { text: '同比下降', direction: 'down' },
    { text: '呈上升趋势', direction: null },
    { text: '提升了', direction: 'up' },
    { text: '提升服务', direction: null },
    { text: '', direction: null },
    { text: `${'显著'.repeat(199)}提升`, direction: 'up' },
    { text: `${'显著'.repeat(200)}提升`, direction: null },
  ])('finds $direction', ({ text, direction }) => {
    expect(directionOfWords(text)).toBe(direction);
  });
});
