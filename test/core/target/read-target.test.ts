import fc from 'fast-check';
import type { IndicatorContext } from '../../../src/core/target/direction';
import { printTarget } from '../../../src/core/target/print-target';
import { type TargetCells, joinTarget, readTarget, targetCells } from '../../../src/core/target/read-target';
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

describe('a target with a bound', () => {
  const flagsOf = (target: Target): readonly string[] =>
    Object.entries(target).flatMap(([name, value]) => (value === true ? [name] : []));

  it.each<{
    because: string;
    value: string;
    cells?: Partial<TargetCells>;
    context?: Partial<IndicatorContext>;
    kind: string;
    flags: readonly string[];
  }>([
    { because: 'nothing is stated', value: '5家', kind: 'atLeast', flags: [] },
    { because: 'a comparator is stated', value: '≥5家', kind: 'atLeast', flags: ['isExplicit'] },
    {
      because: 'it stands in its column',
      value: '5',
      cells: { sign: '≤' },
      kind: 'atMost',
      flags: ['isExplicit'],
    },
    {
      because: 'its own comparator counts before the column',
      value: '≥5',
      cells: { sign: '≤' },
      kind: 'atLeast',
      flags: ['isExplicit'],
    },
    {
      because: 'the name holds it',
      value: '5',
      context: { name: '培训(≤**次)' },
      kind: 'atMost',
      flags: ['isExplicit'],
    },
    { because: '超 is a comparator', value: '超5家', kind: 'atLeast', flags: ['isExplicit', 'isOver'] },
    { because: 'a claim is asked for', value: '完成100%', kind: 'atLeast', flags: ['isClaim'] },
    {
      because: 'fall and level are not told apart',
      value: '5%',
      context: { name: '降低事故发生率' },
      kind: 'atMost',
      flags: ['isDecline', 'isGrowth', 'isLevelOrFall'],
    },
    {
      because: 'a direction is no comparator',
      value: '5',
      cells: { direction: '反向' },
      kind: 'atMost',
      flags: [],
    },
    {
      because: 'a direction contradicts a floor',
      value: '≥5',
      cells: { direction: '反向' },
      kind: 'atLeast',
      flags: ['isContradictory', 'isExplicit'],
    },
    {
      because: 'a direction contradicts a ceiling',
      value: '≤5',
      cells: { direction: '正向' },
      kind: 'atMost',
      flags: ['isContradictory', 'isExplicit'],
    },
    {
      because: 'a direction agrees with a floor',
      value: '≥5',
      cells: { direction: '正向' },
      kind: 'atLeast',
      flags: ['isExplicit'],
    },
    {
      because: 'a direction says nothing about an exact figure',
      value: '=5',
      cells: { direction: '反向' },
      kind: 'exactly',
      flags: ['isExplicit'],
    },
    {
      because: 'the name contradicts a floor',
      value: '≥5起',
      context: { name: '安全事故数' },
      kind: 'atLeast',
      flags: ['isContradictory', 'isExplicit'],
    },
    {
      because: 'a floor of zero contradicts nothing',
      value: '≥0起',
      context: { name: '安全事故数' },
      kind: 'atLeast',
      flags: ['isExplicit'],
    },
    {
      because: 'the name contradicts a ceiling',
      value: '≤95%',
      context: { name: '合格率' },
      kind: 'atMost',
      flags: ['isContradictory', 'isExplicit'],
    },
    {
      because: 'the name says nothing about an exact figure',
      value: '=95%',
      context: { name: '合格率' },
      kind: 'exactly',
      flags: ['isExplicit'],
    },
    {
      because: 'an implied direction contradicts nothing',
      value: '5起',
      context: { name: '安全事故数' },
      cells: { direction: '正向' },
      kind: 'atLeast',
      flags: [],
    },
    {
      because: 'a floor under 成本指标 is doubtful',
      value: '≥5万元',
      context: { isCost: true },
      kind: 'atLeast',
      flags: ['isContradictory', 'isDoubtfulCost', 'isExplicit'],
    },
    {
      because: 'a floor of a share under 成本指标 is not',
      value: '≥95%',
      context: { isCost: true, name: '资金支付率' },
      kind: 'atLeast',
      flags: ['isExplicit'],
    },
    {
      because: 'a floor of a bad share under 成本指标 is',
      value: '≥95%',
      context: { isCost: true, name: '成本控制率' },
      kind: 'atLeast',
      flags: ['isContradictory', 'isDoubtfulCost', 'isExplicit'],
    },
    {
      because: 'a bare floor under 成本指标 is',
      value: '≥5',
      context: { isCost: true },
      kind: 'atLeast',
      flags: ['isContradictory', 'isDoubtfulCost', 'isExplicit'],
    },
    {
      because: 'an implied floor under 成本指标 is not',
      value: '37个',
      context: { isCost: true },
      kind: 'atLeast',
      flags: [],
    },
    {
      because: 'a ceiling under 成本指标 is not',
      value: '≤5万元',
      context: { isCost: true },
      kind: 'atMost',
      flags: ['isExplicit'],
    },
    {
      because: 'a payment is a norm',
      value: '300元/人',
      context: { isCost: true },
      kind: 'exactly',
      flags: ['isNorm'],
    },
    {
      because: 'a floor of a payment is none',
      value: '≥300元/人',
      context: { isCost: true },
      kind: 'atLeast',
      flags: ['isContradictory', 'isDoubtfulCost', 'isExplicit'],
    },
    { because: 'an exact count is none', value: '=5家', kind: 'exactly', flags: ['isExplicit'] },
    {
      because: 'the name speaks of growth',
      value: '5%',
      context: { name: '税收增长率' },
      kind: 'atLeast',
      flags: ['isGrowth', 'isRateOfGrowth'],
    },
    {
      because: 'the name speaks of decline',
      value: '5%',
      context: { name: '能耗降低率' },
      kind: 'atLeast',
      flags: ['isDecline', 'isGrowth'],
    },
  ])('is $kind and $flags where $because', ({ value, cells, context, kind, flags }) => {
    const target = readTarget({ ...targetCells(value), ...cells }, { ...CONTEXT, ...context });
    expect([target.kind, [...flagsOf(target)].sort()]).toEqual([kind, flags]);
  });

  it.each([
    { value: '95', unit: '', context: { name: '合格率' }, printed: '≥95%' },
    { value: '0.95', unit: '', context: { name: '合格率' }, printed: '≥95%' },
    { value: '2', unit: '', context: { name: '差错率' }, printed: '≤2%' },
    { value: '0.5', unit: '', context: { name: '差错率' }, printed: '≤0.5', because: '50 or 0.5 per cent' },
    { value: '90', unit: '', context: { name: '满意人数占全部人数', isSatisfaction: true }, printed: '≥90%' },
    { value: '0', unit: '', context: { name: '合格率' }, printed: '≤0' },
    { value: '5万', unit: '', context: { name: '合格率' }, printed: '≥5万' },
    { value: '5万', unit: '人', context: {}, printed: '≥5万人' },
    { value: '5家', unit: '人', context: {}, printed: '≥5家', because: 'its own unit counts' },
    { value: '0.95', unit: '比例', context: {}, printed: '≥95%' },
    { value: '95', unit: '比例', context: {}, printed: '≥95%' },
    { value: '2023', unit: '年', context: {}, printed: '2023年12月31日前' },
    { value: '2023', unit: '人', context: {}, printed: '≥2023人' },
    { value: '12', unit: '年', context: {}, printed: '≤12年' },
    { value: '20235', unit: '年', context: {}, printed: '≤20235年' },
    { value: '12023', unit: '年', context: {}, printed: '≤12023年' },
    { value: '180%', unit: '', context: { name: '合格率' }, printed: '≥180%' },
    { value: '200%', unit: '', context: { name: '合格率' }, printed: null },
    { value: '300%', unit: '', context: { name: '成活率提升幅度' }, printed: '≥300%' },
    { value: '90个', unit: '', context: { name: '服务', isSatisfaction: true }, printed: '≥90个' },
    { value: '无安全事故', unit: '', context: {}, printed: '≤0' },
    { value: '无障碍', unit: '', context: {}, printed: '无障碍' },
  ])('is $printed for $value in the column $unit', ({ value, unit, context, printed }) => {
    const target = readTarget({ ...targetCells(value), unit }, { ...CONTEXT, ...context });
    expect(printTarget(target)).toBe(printed);
  });

  it('takes the comparator of a change from its column', () => {
    const cells = { ...targetCells('增长5%'), sign: '≤' };
    expect(printTarget(readTarget(cells, CONTEXT))).toBe('增长≤5%');
    expect(printTarget(readTarget(targetCells('增长5%'), CONTEXT))).toBe('增长≥5%');
  });
});

describe('joinTarget', () => {
  it.each([
    { sign: ' ≥ ', value: ' 5 ', unit: ' 家 ', joined: '≥5家' },
    { sign: '', value: '5', unit: '', joined: '5' },
    { sign: '≥', value: '', unit: '家', joined: '' },
    { sign: '', value: '5', unit: '无', joined: '5' },
    { sign: '', value: '良好', unit: '家', joined: '良好' },
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
