import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import { explanationOpenings } from '../../../src/core/filling/explanation-openings';
import { DEFAULT_POLICY, findPreset } from '../../../src/core/scoring/policies/presets';
import type { ScoringPolicy } from '../../../src/core/scoring/policy';
import { printAddress } from '../../../src/core/sheet/cell-address';
import { type FilledRow, afterAccepting, cellsOf, evaluateCells } from './form-of-rows';

const MISSED: FilledRow = { target: '≥95%', actual: '90%' };
const EXCEEDED: FilledRow = { target: '≥5家', actual: '30家' };
const FIGURES = '年度指标值≥95%，实际完成值90%，完成率94.74%，差5个百分点';
const OPENING = `${FIGURES}。偏差原因：\u3000改进措施：`;

const sichuan = findPreset('四川') ?? DEFAULT_POLICY;

const offersOf = (
  rows: readonly FilledRow[],
  policy: ScoringPolicy = DEFAULT_POLICY,
  merges: readonly string[] = [],
): readonly string[] =>
  explanationOpenings(evaluateCells(cellsOf(rows), policy, merges)).map(
    ({ kind, at, from, text }) => `${kind} ${printAddress(at)} ${String(from)} ${text}`,
  );

describe('explanationOpenings', () => {
  it('offers the figures of a row that missed its target, and the headings to complete', () => {
    expect(offersOf([MISSED])).toEqual([`explanationOpening I6 null ${OPENING}`]);
  });

  it('asks why a row went far beyond its target', () => {
    expect(offersOf([{}, EXCEEDED])).toEqual([
      'explanationOpening I7 null 年度指标值≥5家，实际完成值30家，完成率600%，超出25家。超额原因：\u3000改进措施：',
    ]);
  });

  it('takes help text of the template for an empty cell', () => {
    expect(offersOf([{ ...MISSED, explanation: '（100字以内）' }])).toEqual([
      `explanationOpening I6 （100字以内） ${OPENING}`,
    ]);
  });

  it.each<{ because: string; row: FilledRow }>([
    { because: 'a row that met its target', row: { target: '≥95%', actual: '96%' } },
    { because: 'a row nobody can read', row: { target: '≥≤5', actual: '96%' } },
    { because: 'an explanation', row: { ...MISSED, explanation: '资金到位晚' } },
    { because: 'a filler, which a person wrote', row: { ...MISSED, explanation: '无' } },
    { because: 'a beginning that stands there already', row: { ...MISSED, explanation: OPENING } },
    { because: 'a formula', row: { ...MISSED, explanation: { value: '', formula: '=A99' } } },
    { because: 'an error', row: { ...MISSED, explanation: { value: null, error: '#REF!' } } },
  ])('offers nothing over $because', ({ row }) => {
    expect(offersOf([row])).toEqual([]);
  });

  it('offers nothing where the policy does not ask', () => {
    const indifferent: ScoringPolicy = {
      ...DEFAULT_POLICY,
      quantity: { ...DEFAULT_POLICY.quantity, overAction: { kind: 'nothing' } },
    };
    expect(offersOf([EXCEEDED], indifferent)).toEqual([]);
  });

  it('names the rows that share a cell', () => {
    const rows = [
      { ...MISSED, name: '合格率' },
      { ...EXCEEDED, name: '培训企业' },
      { target: '≥1个', actual: '1个' },
    ];
    expect(offersOf(rows, DEFAULT_POLICY, ['I6:I8'])).toEqual([
      `explanationOpening I6 null “合格率”${FIGURES}；“培训企业”年度指标值≥5家，实际完成值30家，完成率600%，超出25家。偏差原因：\u3000改进措施：`,
    ]);
  });

  it('stays within what the policy lets an explanation be, and says how many rows are left out', () => {
    const rows = Array.from({ length: 12 }, () => MISSED);
    const [short = ''] = offersOf(rows, sichuan, ['I6:I17']);
    expect(short).toContain('；其余11项略。偏差原因');
    const [long = ''] = offersOf(rows, DEFAULT_POLICY, ['I6:I17']);
    expect(long).toContain('；其余6项略。偏差原因');
  });

  it('offers nothing where not even the figures of one row fit', () => {
    const brief = { ...DEFAULT_POLICY, explanation: { ...DEFAULT_POLICY.explanation, maxLength: 20 } };
    expect(offersOf([MISSED], brief)).toEqual([]);
  });

  it('offers the figures of the budget where the form asks for its reason', () => {
    const funds = {
      A2: '项目资金（万元）',
      C2: '年初预算数',
      D2: '全年预算数',
      E2: '全年执行数',
      F2: '执行率',
      G2: '原因',
      B3: '年度资金总额',
      C3: 300,
      D3: 360,
      E3: 300,
    };
    const textsBy = (policy: ScoringPolicy, cells = funds): readonly string[] =>
      explanationOpenings(evaluateCells({ ...cellsOf([{}]), ...cells }, policy)).map(({ text }) => text);
    const talkative = { ...sichuan, explanation: { ...sichuan.explanation, maxLength: null } };
    const spent = '全年预算数360万元，全年执行数300万元，执行率83.33%，未执行60万元';
    const adjusted = '年初预算数300万元，全年预算数360万元，调增60万元';
    expect(textsBy(DEFAULT_POLICY)).toEqual([`${spent}。偏差原因：\u3000改进措施：`]);
    expect(textsBy(talkative)).toEqual([`${spent}；${adjusted}。偏差原因：\u3000改进措施：`]);
    expect(textsBy(sichuan, { ...funds, E3: 360 })).toEqual([`${adjusted}。调整原因：`]);
  });
});

interface RealRow {
  readonly dimension: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
}

const CASES = path.resolve(__dirname, '../../cases/judgements.json');
const ROWS = JSON.parse(fs.readFileSync(CASES, 'utf8')) as readonly RealRow[];

describe('a beginning that was written', () => {
  const rows = fc.array(fc.constantFrom(...ROWS), { minLength: 1, maxLength: 12 });

  it('owes what it owed before, is offered once, and is no formula', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(DEFAULT_POLICY, sichuan), (some, policy) => {
        const cells = cellsOf(some);
        const before = evaluateCells(cells, policy);
        const offers = explanationOpenings(before);
        const after = evaluateCells(afterAccepting(cells, offers), policy);
        expect(after.findings).toEqual(before.findings);
        expect(explanationOpenings(after)).toEqual([]);
        expect(offers.filter(({ text }) => /^[=+@-]/u.test(text))).toEqual([]);
      }),
    );
  });

  it('is an explanation once its headings are answered', () => {
    const [offer] = explanationOpenings(evaluateCells(cellsOf([MISSED])));
    const answered = offer?.text.replace('偏差原因：', '偏差原因：设备到货晚。') ?? '';
    const codesOf = (explanation: string): readonly string[] =>
      evaluateCells(cellsOf([{ ...MISSED, explanation }])).findings.map(({ code }) => code);
    expect(codesOf(answered)).toContain('deviation-unexplained');
    expect(codesOf(`${answered}提前采购。`)).not.toContain('deviation-unexplained');
  });
});
