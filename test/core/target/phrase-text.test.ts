import { phraseText } from '../../../src/core/target/phrase-text';

describe('phraseText', () => {
  it.each([
    { text: '5家（含续签）', reads: '5家' },
    { text: '（5家）', reads: '5家' },
    { text: '(定性)', reads: '定性' },
    { text: '(5)家(续)', reads: '5家续', because: 'the only figure stands in brackets' },
    { text: '(≥5)', reads: '≥5' },
    { text: '100台（套）', reads: '100台' },
    { text: '15（个）', reads: '15个' },
    { text: '15（平方米）', reads: '15平方米' },
    { text: '家(一)', reads: '家' },
  ])('leaves brackets out of $text', ({ text, reads }) => {
    expect(phraseText(text)).toBe(reads);
  });

  it.each([
    { text: '，。5家！！', reads: '5家' },
    { text: '“5家”', reads: '5家' },
    { text: '5家。\n6户', reads: '5家。;6户' },
    { text: '5家\r\n\r\n6户', reads: '5家;6户' },
    { text: '5 家 。', reads: '5家' },
  ])('joins the lines of $text and takes off its edges', ({ text, reads }) => {
    expect(phraseText(text)).toBe(reads);
  });

  it.each([
    { text: '4分38秒', reads: '278秒' },
    { text: '1天2小时', reads: '93600秒' },
    { text: '2小时30分钟', reads: '9000秒' },
    { text: '1.5小时', reads: '1.5小时', because: 'one part needs no joining' },
    { text: '半小时', reads: '30分钟' },
    { text: '半个小时', reads: '30分钟' },
    { text: '半天', reads: '12小时' },
    { text: '前半天', reads: '前半天' },
    { text: '1年6个月', reads: '18个月' },
    { text: '12年11个月', reads: '155个月' },
    { text: '1年零6个月', reads: '18个月' },
    { text: '2023年6个月', reads: '2023年6个月', because: 'a year is no stretch of time' },
    { text: '1年半', reads: '18个月' },
    { text: '10年半', reads: '126个月' },
    { text: '2023年半', reads: '2023年半' },
    { text: '半年', reads: '6个月' },
    { text: '半年度', reads: '半年度' },
    { text: '半月', reads: '15天' },
    { text: '半个月', reads: '15天' },
    { text: '下半月', reads: '下半月' },
    { text: '2个半月', reads: '2.5个月' },
    { text: '12个半月', reads: '12.5个月' },
  ])('makes one figure of the time $text', ({ text, reads }) => {
    expect(phraseText(text)).toBe(reads);
  });

  it.each([
    { text: '百分之九十五', reads: '95%' },
    { text: '百分之95.5', reads: '95.5%' },
    { text: '百分之百', reads: '100%' },
    { text: '百分百', reads: '100%' },
    { text: '千分之五', reads: '0.5%' },
    { text: '万分之五', reads: '0.05%' },
    { text: '百分之点', reads: '百分之点', because: 'that is no number' },
    { text: '九成六', reads: '96%' },
    { text: '九成', reads: '90%' },
    { text: '9成以上', reads: '90%以上' },
    { text: '九成半', reads: '95%' },
    { text: '完成九成', reads: '完成90%' },
    { text: '三成本', reads: '三成本', because: '成本 is another word' },
    { text: '¥5000', reads: '5000元' },
    { text: '￥5万元', reads: '5万元' },
  ])('makes a percentage or an amount of $text', ({ text, reads }) => {
    expect(phraseText(text)).toBe(reads);
  });

  it.each([
    { text: '1、培训500人', reads: '培训500人' },
    { text: '12)培训500人', reads: '培训500人' },
    { text: '①培训500人', reads: '培训500人' },
    { text: '1.培训500人', reads: '培训500人' },
    { text: '1.5倍', reads: '1.5倍' },
  ])('leaves out the number of a list in $text', ({ text, reads }) => {
    expect(phraseText(text)).toBe(reads);
  });
});
