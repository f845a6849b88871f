import fc from 'fast-check';
import type { IndicatorContext } from '../../../src/core/target/direction';
import { printTarget } from '../../../src/core/target/print-target';
import { joinTarget, readTarget, targetCells } from '../../../src/core/target/read-target';
import { type Target, isBoundTarget } from '../../../src/core/target/target';
import { MEASURES } from '../../../src/core/target/unit-table.zh-cn';

const CONTEXT: IndicatorContext = {
  name: '指标',
  isCost: false,
  isBenefit: false,
  isSatisfaction: false,
  year: 2023,
  hasWeight: true,
};

const read = (text: string, context: Partial<IndicatorContext> = {}): Target =>
  readTarget(targetCells(text), { ...CONTEXT, ...context });

describe('readTarget', () => {
  it.each([
    { text: '≥5家', printed: '≥5家' },
    { text: '≤2000.5万元', printed: '≤2000.5万元' },
    { text: '不低于 5 家', printed: '≥5家' },
    { text: '98%以上', printed: '≥98%' },
    { text: '至少开展2次', printed: '≥2次' },
    { text: '控制在120万元以内', printed: '≤120万元' },
    { text: '等于100%', printed: '=100%' },
    { text: '不超过预算350万元', printed: '≤350万元' },
    { text: '不低于年度目标90%', printed: '≥90%' },
    { text: '1、培训500人', printed: '≥500人' },
    { text: '①≥5家', printed: '≥5家' },
    { text: '预算350万元（含）以内', printed: '≤350万元' },
    { text: '3～5次', printed: '3-5次' },
    { text: '全省排名前7位', printed: '前7名' },
    { text: '并列第1名', printed: '第1名' },
    { text: '压缩5%以上', printed: '下降≥5%' },
    { text: '增幅控制在3%以内', printed: '增长≤3%' },
    { text: '9月前', printed: '2023年8月31日前' },
    { text: '11月底前', printed: '2023年11月30日前' },
    { text: '1:12', printed: '1:12' },
    { text: '显著提升', printed: '显著提升' },
    { text: '不涉及', printed: '/' },
    { text: '4分38秒', printed: '≤278秒' },
    { text: '1年6个月', printed: '≤18个月' },
  ])('reads $text as $printed', ({ text, printed }) => {
    expect(printTarget(read(text))).toBe(printed);
  });

  it.each([
    { text: '', kind: 'missing' },
    { text: '100%1000件', kind: 'several' },
    { text: '≥10场次\n≥800人次', kind: 'several' },
    { text: '11月底完成100%', kind: 'several' },
    { text: '完成大于5家左右', kind: 'unreadable' },
    { text: '≥≤5', kind: 'unreadable' },
    { text: '5-3次', kind: 'unreadable' },
    { text: '3/5', kind: 'unreadable' },
    { text: '5≤x<8', kind: 'unreadable' },
    { text: '1.2.3', kind: 'unreadable' },
    { text: '翻一番', kind: 'unreadable' },
    { text: '增长1.5倍', kind: 'unreadable' },
  ])('takes “$text” for $kind', ({ text, kind }) => {
    expect(read(text).kind).toBe(kind);
  });

  it.each([
    { name: '服务企业数', text: '5家', kind: 'atLeast' },
    { name: '投诉数量', text: '5件', kind: 'atMost' },
    { name: '投诉办结率', text: '95%', kind: 'atLeast' },
    { name: '查处违法案件数', text: '5件', kind: 'atLeast' },
    { name: '化解矛盾纠纷数', text: '5件', kind: 'atLeast' },
    { name: '森林火灾受害率', text: '0.9‰', kind: 'atMost' },
    { name: '森林火灾火因查明率', text: '95%', kind: 'atLeast' },
    { name: '事故报告数', text: '5份', kind: 'atLeast' },
    { name: '产品不合格率', text: '2%', kind: 'atMost' },
    { name: '达标排放率', text: '98%', kind: 'atLeast' },
    { name: '三公经费控制率', text: '100%', kind: 'atMost' },
    { name: '血压控制率', text: '60%', kind: 'atLeast' },
    { name: '预算调整率', text: '10%', kind: 'atMost' },
    { name: '种植结构调整面积', text: '100亩', kind: 'atLeast' },
    { name: '场馆开放时长', text: '300小时', kind: 'atLeast' },
    { name: '审批时长', text: '3天', kind: 'atMost' },
    { name: '新增债务', text: '0', kind: 'atMost' },
  ])('takes the direction from the head of $name', ({ name, text, kind }) => {
    expect(read(text, { name }).kind).toBe(kind);
  });

  it.each([
    { name: '项目总成本', text: '100万元', kind: 'atMost' },
    { name: '设备采购', text: '100万', kind: 'atMost' },
    { name: '印刷费', text: '20元/本', kind: 'atMost' },
    { name: '补助标准', text: '20元/人', kind: 'exactly' },
    { name: '补助标准', text: '每亩300', kind: 'exactly' },
    { name: '资金支付率', text: '95%', kind: 'atLeast' },
    { name: '成本控制率', text: '95%', kind: 'atMost' },
    { name: '补助村', text: '37个', kind: 'atLeast' },
  ])('under 成本指标 takes $name $text for $kind', ({ name, text, kind }) => {
    expect(read(text, { name, isCost: true }).kind).toBe(kind);
  });

  it.each([
    { name: '合格率', text: '300%', because: 'no share can be that' },
    { name: '群众满意度', text: '9500%' },
  ])('cannot tell the unit of $name $text', ({ name, text }) => {
    expect(read(text, { name }).kind).toBe('unclear');
  });

  it('cannot tell what a bare number under 满意度 measures', () => {
    expect(read('90', { isSatisfaction: true }).kind).toBe('unclear');
    expect(read('90', { isSatisfaction: true, name: '群众满意度' }).kind).toBe('atLeast');
  });

  it('takes a number cell for a number, never for a date', () => {
    expect(readTarget({ ...targetCells('2023.12'), isNumber: true }, CONTEXT).kind).toBe('atLeast');
    expect(read('2023.12').kind).toBe('deadline');
  });
});

describe('printTarget', () => {
  const unit = fc.constantFrom('家', '人次', '个', ...MEASURES.flatMap((row) => row.names));
  const number = fc
    .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 3 }))
    .map(([digits, places]) => String(digits / 10 ** places));
  const bound = fc.tuple(fc.constantFrom('≥', '≤', '='), number, unit).map((parts) => parts.join(''));
  const change = fc
    .tuple(
      fc.constantFrom('增长', '下降'),
      fc.constantFrom('≥', '≤'),
      number,
      fc.constantFrom('%', '个百分点'),
    )
    .map((parts) => parts.join(''));
  const deadline = fc
    .tuple(
      fc.integer({ min: 1990, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) => `${String(year)}年${String(month)}月${String(day)}日前`);
  const between = fc
    .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 51, max: 99 }))
    .map(([low, high]) => `${String(low)}-${String(high)}次`);
  const rank = fc.integer({ min: 1, max: 99 }).map((place) => `前${String(place)}名`);

  it('writes what is read back as the same target', () => {
    fc.assert(
      fc.property(fc.oneof(bound, change, deadline, between, rank), (text) => {
        fc.pre(!/(?:19|20)\d{2}(?:学?年|周年)/u.test(text));
        const target = read(text);
        if (target.kind === 'unclear') return;
        const printed = printTarget(target);
        expect(printed).toBe(text);
        expect(read(printed ?? '')).toEqual(target);
      }),
      { numRuns: 1000 },
    );
  });

  it('is null only where there is nothing to write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        const target = read(text);
        const isMute = ['missing', 'several', 'unclear', 'unreadable'].includes(target.kind);
        expect(printTarget(target) === null).toBe(isMute);
      }),
    );
  });
});

describe('joinTarget', () => {
  it.each([
    { sign: '≧', value: '735', unit: '人次', joined: '≧735人次' },
    { sign: '≥', value: '100%', unit: '%', joined: '≥100%' },
    { sign: '≥', value: '≥100', unit: '%', joined: '≥100%' },
    { sign: '定性', value: '有效', unit: '无', joined: '有效' },
    { sign: '', value: '', unit: '家', joined: '' },
  ])('joins $sign $value $unit to $joined', ({ joined, ...cells }) => {
    expect(joinTarget({ ...targetCells(''), ...cells })).toBe(joined);
  });
});

describe('isBoundTarget', () => {
  it('knows the kinds with a bound', () => {
    expect(['≥5家', '≤5家', '=5家', '3-5次', '显著'].map((text) => isBoundTarget(read(text)))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
