import fc from 'fast-check';
import { judge } from '../../../src/core/judgement/judge';
import type { Judgement } from '../../../src/core/judgement/judgement';
import { integer, isAbove, isBelow, isNegative, over, toNumber } from '../../../src/core/number/decimal';
import * as besides from './beside-pairs';
import * as benefits from './benefit-pairs';
import * as costs from './cost-pairs';
import * as counts from './count-pairs';
import * as edges from './edge-pairs';
import { inputOf, judgePair, judgeTexts, rows } from './judged-pair';
import * as open from './open-pairs';
import * as groups from './pairs';
import * as published from './published-pairs';
import * as publishedTargets from './published-targets';
import * as qualities from './quality-pairs';
import * as sentences from './sentence-pairs';

import * as spans from './span-pairs';
import * as times from './time-pairs';
import * as undone from './undone-pairs';
import * as units from './unit-pairs';
import * as wildGroups from './wild-pairs';
import * as wordings from './wording-pairs';

const FIELDS = {
  ...counts,
  ...sentences,
  ...qualities,
  ...times,
  ...costs,
  ...benefits,
  ...open,
  ...units,
  ...spans,
  ...undone,
  ...besides,
  ...published,
  ...publishedTargets,
};

const rateOf = ({ completionRate }: Judgement): number | null =>
  completionRate === null ? null : Math.round(toNumber(completionRate) * 1e4) / 1e4;

describe.each(Object.entries({ ...groups, ...wildGroups, ...wordings, ...FIELDS, ...edges }))(
  'judge: %s',
  (_group, table) => {
    it.each(rows(table))('$name $target → $actual is $outcome $rate', ({ outcome, rate, ...pair }) => {
      const judgement = judgePair(pair);
      expect({ outcome: judgement.outcome, rate: rateOf(judgement) }).toEqual({ outcome, rate });
    });
  },
);

describe('judge', () => {
  it.each([
    { sign: '≧', value: '735', unit: '人次', actual: '735', outcome: 'met' },
    { sign: '═', value: '100', unit: '%', actual: '98%', outcome: 'missed' },
    { sign: '大于等于', value: '90', unit: '%', actual: '0.95', outcome: 'met' },
    { sign: '≤', value: '12', unit: '月', actual: '11个月', outcome: 'met' },
    { sign: '=', value: '2023', unit: '年', actual: '2024年', outcome: 'missed' },
    { sign: '=', value: '2023', unit: '年', actual: '2023', outcome: 'met' },
    { sign: '≥', value: '3.5', unit: '万亩', actual: '36000亩', outcome: 'met' },
    { sign: '≥', value: '3.5', unit: '万亩', actual: '3.4万亩', outcome: 'missed' },
    { sign: '≥', value: '3.5', unit: '万亩', actual: '3.4', outcome: 'missed' },
    { sign: '≥', value: '0.95', unit: '%', actual: '96', outcome: 'undecidable', name: '验收合格率' },
    { sign: '≥', value: '300', unit: '万', actual: '300万', outcome: 'met' },
    { sign: '≤', value: '300', unit: '万', actual: '310万元', outcome: 'missed' },
    { sign: '', value: '0.9', unit: '比例', actual: '88%', outcome: 'missed' },
    { sign: '定性', value: '有效', unit: '', actual: '有效', outcome: 'met' },
  ])('joins the columns $sign $value $unit', ({ sign, value, unit, actual, outcome, name = '指标' }) => {
    const input = inputOf({ dimension: '数量指标', name, target: value, actual });
    expect(judge({ ...input, target: { ...input.target, sign, unit } }).outcome).toBe(outcome);
  });

  it.each([
    { direction: '反向', name: '办件数', actual: '4', outcome: 'met' },
    { direction: '反向', name: '办件数', actual: '6', outcome: 'missed' },
    { direction: '反', name: '办件数', actual: '6', outcome: 'missed' },
    { direction: '正向', name: '投诉数', actual: '6', outcome: 'met' },
  ])(
    'takes the direction from the column 正向/反向: $direction $actual',
    ({ direction, name, actual, outcome }) => {
      const input = inputOf({ dimension: '数量指标', name, target: '5', actual });
      expect(judge({ ...input, target: { ...input.target, direction } }).outcome).toBe(outcome);
    },
  );

  it.each([
    { name: '公猪舍(≥**平方米)', target: '22.8', actual: '20', outcome: 'missed' },
    { name: '户均投入(<**元/户·年)', target: '300', actual: '280', outcome: 'met' },
    { name: '服务外包(万美元)', target: '20000', actual: '2.1亿美元', outcome: 'met' },
  ])('reads the template in the name $name', ({ name, target, actual, outcome }) => {
    expect(judgeTexts(target, actual, name).outcome).toBe(outcome);
  });

  it.each([
    { target: '', actual: '5', notes: ['targetMissing'] },
    { target: '5', actual: '', notes: ['actualMissing'] },
    { target: '', actual: ' ', notes: ['targetMissing', 'actualMissing'] },
    { target: '/', actual: '100%', notes: ['targetMissing'] },
    { target: '≥266米', actual: '≥266米', notes: ['actualNotMeasured'] },
    { target: '≤30万元', actual: '完成', notes: ['actualNotMeasured'] },
    { target: '100%1000件', actual: '1000件', notes: ['severalTargets'] },
    { target: '完成大于5家左右', actual: '6家', notes: ['targetUnreadable'] },
    { target: '≥5家', actual: '3/5', notes: ['actualUnreadable'] },
    { target: '≥500万元', actual: '5236800', notes: ['unitUnclear'] },
    { target: '≥500人', actual: '98%', notes: ['unitMismatch'] },
    { target: '≥500人', actual: '512人次', notes: ['unitMismatch'] },
    { target: '≥5家', actual: '6家', notes: [] },
    { target: '/', actual: '', notes: [] },
    { target: '≥5家', actual: '/', notes: ['actualNotMeasured'] },
    { target: '≥5家', actual: '完成', notes: ['actualNotMeasured'] },
    { target: '≥5家', actual: '前3名', notes: ['actualUnreadable'] },
    { target: '前5名', actual: '前5名', notes: ['actualNotMeasured'] },
    { target: '前5名', actual: '完成', notes: ['actualNotMeasured'] },
    { target: '前5名', actual: '/', notes: ['actualNotMeasured'] },
    { target: '前5名', actual: '3个', notes: ['actualUnreadable'] },
    { target: '3-5次', actual: '完成', notes: ['actualNotMeasured'] },
    { target: '3-5次', actual: '/', notes: ['actualNotMeasured'] },
    { target: '3-5次', actual: '3-5次', notes: ['actualNotMeasured'] },
    { target: '3-5次', actual: '第2名', notes: ['actualUnreadable'] },
    { target: '3-5次', actual: '4次', notes: [] },
    { target: '3-5次', actual: '4个', notes: ['unitMismatch'] },
    { target: '3-5次', actual: '40000', notes: ['unitUnclear'] },
    { target: '1:12', actual: '完成', notes: ['actualNotMeasured'] },
    { target: '1:12', actual: '/', notes: ['actualNotMeasured'] },
    { target: '1:12', actual: '12人', notes: ['actualUnreadable'] },
    { target: '6月底', actual: '完成', notes: ['actualNotMeasured'] },
    { target: '6月底', actual: '/', notes: ['actualNotMeasured'] },
    { target: '6月底', actual: '100%', notes: ['actualUnreadable'] },
    { target: '下降5%', actual: '持平', notes: ['actualNotMeasured'] },
    { target: '下降5%', actual: '/', notes: ['actualNotMeasured'] },
    { target: '下降5%', actual: '前3名', notes: ['actualUnreadable'] },
    { target: '下降5%', actual: '下降6户', notes: ['unitMismatch'] },
    { target: '规范', actual: '/', notes: ['actualNotMeasured'] },
    { target: '规范', actual: '较为规范', notes: [] },
  ])('notes $notes for $target → $actual', ({ target, actual, notes }) => {
    expect(judgeTexts(target, actual).notes).toEqual(notes);
  });

  it('notes a comparator that the name contradicts', () => {
    expect(judgeTexts('≥5起', '6起', '安全事故发生数').notes).toEqual(['directionContradiction']);
    expect(judgeTexts('≤95%', '90%', '验收合格率').notes).toEqual(['directionContradiction']);
    expect(
      judgePair({ dimension: '成本指标', name: '总成本', target: '≥80万元', actual: '90万元' }).notes,
    ).toEqual(['directionContradiction']);
  });

  it.each([
    { explanation: '因天气原因未完成', outcome: 'undecidable' },
    { explanation: '不存在未完成的情况', outcome: 'met' },
    { explanation: '已全部完成', outcome: 'met' },
  ])('believes the explanation “$explanation” before the figures', ({ explanation, outcome }) => {
    const input = inputOf({ dimension: '数量指标', name: '指标', target: '≥5家', actual: '5家' });
    expect(judge({ ...input, explanation }).outcome).toBe(outcome);
  });

  it('lets an explanation contradict only what is met', () => {
    const judged = ['30家', '3家', '约5家'].map((actual) => {
      const input = inputOf({ dimension: '数量指标', name: '指标', target: '≥5家', actual });
      const { outcome, notes, completionRate } = judge({ ...input, explanation: '未完成' });
      return [outcome, notes.join(), completionRate === null];
    });
    expect(judged).toEqual([
      ['undecidable', 'explanationContradicts', true],
      ['missed', '', false],
      ['undecidable', 'actualUnreadable', true],
    ]);
  });

  it('keeps what else was noted of a row that its explanation contradicts', () => {
    const input = inputOf({ dimension: '数量指标', name: '指标', target: '≥5家', actual: '6个' });
    expect(judge({ ...input, explanation: '未完成' }).notes).toEqual([
      'unitMismatch',
      'explanationContradicts',
    ]);
  });

  it('leaves a row without a weight out when its target is not applicable', () => {
    const input = inputOf({ dimension: '数量指标', name: '指标', target: '/', actual: '100%' });
    expect(judge({ ...input, context: { ...input.context, hasWeight: false } }).outcome).toBe(
      'notApplicable',
    );
  });

  it('keeps the rate exact', () => {
    const { completionRate } = judgeTexts('3', '1.001');
    expect(completionRate).toEqual(over(integer(1001), integer(3000)));
  });

  it('judges any text, in one Chinese sentence', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc
        .array(
          fc.constantFrom(
            ...Array.from(
              '≥≤=<>0123456789.,%‰年月日第前万亿元人家个次不低于超过约近余左右无未完成/-~至：:()（）每',
            ),
          ),
          { maxLength: 16 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(words, words, words, (target, actual, name) => {
        const judgement = judgeTexts(target, actual, name);
        expect(judgement.sentence).toMatch(/[\u4e00-\u9fff]/u);
        expect(judgement.sentence).not.toMatch(/[。！\n]$/u);
        if (['undecidable', 'notApplicable'].includes(judgement.outcome))
          expect(judgement.completionRate).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['1', ' ', ';', '一', '百分之一', '≥', '(', '的', '每', '超', '是', '2023年', '以上'])(
    'judges 30,000 characters of “%s”',
    (part) => {
      const long = part.repeat(30_000 / part.length);
      expect(judgeTexts(long, `${long}x`, long).outcome).toBe('undecidable');
    },
  );

  it.each([
    { target: '≥-5%', actual: '-8%', outcome: 'missed', rate: null },
    { target: '≥-5%', actual: '-3%', outcome: 'met', rate: null },
    { target: '≤-5℃', actual: '-2℃', outcome: 'missed', rate: null },
  ])('finds no rate below zero: $target → $actual', ({ target, actual, outcome, rate }) => {
    const judgement = judgeTexts(target, actual);
    expect({ outcome: judgement.outcome, rate: rateOf(judgement) }).toEqual({ outcome, rate });
  });

  const amount = fc.integer({ min: 1, max: 100_000 });

  const fullWidth = (text: string): string =>
    text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

  it.each([
    { way: 'full-width', write: fullWidth },
    { way: 'with blanks around', write: (text: string) => `\n ${text}\u3000` },
    { way: 'with a full stop', write: (text: string) => `${text}。` },
  ])('judges every pair the same, written $way', ({ write }) => {
    const tables = Object.values({ ...groups, ...wildGroups, ...wordings, ...FIELDS });
    for (const { outcome, rate, ...pair } of tables.flatMap(rows)) {
      const judgement = judgePair({ ...pair, target: write(pair.target), actual: write(pair.actual) });
      expect({ pair, outcome: judgement.outcome, rate: rateOf(judgement) }).toEqual({ pair, outcome, rate });
    }
  });

  it('judges the same, whichever word stands for the comparator or before the figure', () => {
    const words = {
      '≥': ['不低于', '不少于', '大于等于', '至少', '≧', '>='],
      '≤': ['不超过', '不高于', '小于等于', '控制在', '≦', '<='],
    } as const;
    const sides = fc.constantFrom('≥' as const, '≤' as const);
    const prefixes = fc.constantFrom('', '实际完成', '共', '累计', '全年共完成', '达到', '完成了');
    fc.assert(
      fc.property(amount, amount, sides, fc.nat(5), prefixes, (bound, value, sign, word, prefix) => {
        const plain = judgeTexts(`${sign}${String(bound)}家`, `${String(value)}家`);
        const worded = judgeTexts(
          `${words[sign][word] ?? sign}${String(bound)}家`,
          `${prefix}${String(value)}家`,
        );
        expect({ outcome: worded.outcome, rate: rateOf(worded) }).toEqual({
          outcome: plain.outcome,
          rate: rateOf(plain),
        });
      }),
    );
  });

  it('never judges a higher actual worse where higher is better, nor a lower one where lower is better', () => {
    const order = ['missed', 'met', 'exceeded'];
    fc.assert(
      fc.property(amount, amount, amount, fc.constantFrom('≥', '≤', '=', ''), (bound, a, b, sign) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const judged = [low, high].map((value) =>
          judgeTexts(`${sign}${String(bound)}家`, `${String(value)}家`),
        );
        const [first = -1, second = -1] = judged.map(({ outcome }) => order.indexOf(outcome));
        expect(sign === '≤' ? first >= second : first <= second).toBe(true);
      }),
    );
  });

  it('gives the rate actual ÷ target upwards and target ÷ actual downwards', () => {
    fc.assert(
      fc.property(amount, amount, (bound, value) => {
        const up = judgeTexts(`≥${String(bound)}家`, `${String(value)}家`);
        expect(up.completionRate).toEqual(over(integer(value), integer(bound)));
        const down = judgeTexts(`≤${String(bound)}家`, `${String(value)}家`);
        expect(down.completionRate).toEqual(value <= bound ? null : over(integer(bound), integer(value)));
      }),
    );
  });

  it('meets a target exactly when the figures say so, whatever the unit', () => {
    const units = fc.constantFrom(
      ['公里', '米', 1000] as const,
      ['吨', '公斤', 1000],
      ['万元', '元', 10_000],
      ['公顷', '亩', 15],
    );
    fc.assert(
      fc.property(
        amount,
        fc.integer({ min: 1, max: 100_000_000 }),
        units,
        (bound, value, [big, small, factor]) => {
          const judgement = judgeTexts(`≥${String(bound)}${big}`, `${String(value)}${small}`);
          expect(judgement.outcome === 'missed').toBe(value < bound * factor);
          const rate = judgement.completionRate ?? integer(-1);
          expect(isNegative(rate)).toBe(false);
          expect(isBelow(rate, integer(1))).toBe(value < bound * factor);
          expect(isAbove(rate, integer(1))).toBe(value > bound * factor);
        },
      ),
    );
  });
});
