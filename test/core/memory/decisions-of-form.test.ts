import { evaluateSheet } from '../../../src/core/evaluate';
import { decisionsOfForm, rememberDecision } from '../../../src/core/memory/decisions-of-form';
import { EMPTY_MEMORY } from '../../../src/core/memory/workbook-memory';
import { toNumber } from '../../../src/core/number/decimal';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policies/presets';
import { undecided } from '../../../src/core/scoring/scored-form';
import type { CellValue } from '../../../src/core/sheet/sheet-snapshot';
import { snapshotOf } from '../../forms/load-grid';

const HEADER = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'];

function sheetOf(rows: readonly (readonly CellValue[])[], project = '培训', sheet = '自评表') {
  const lines = [['2023年度项目支出绩效自评表'], ['项目名称', project], HEADER, ...rows];
  const cells = Object.fromEntries(
    lines.flatMap((line, row) =>
      line.flatMap((value, column) =>
        value === null ? [] : [[`${'ABCDEFGH'.charAt(column)}${String(row + 1)}`, value] as const],
      ),
    ),
  );
  return snapshotOf({ sheet, cells, merges: [] });
}

const FIRST = ['产出指标', '质量指标', '群众反映', '良好', '反映较好', 60, null, null];
const SECOND = ['产出指标', '质量指标', '群众反映', '及时', '办理较快', 40, null, null];

const formOf = (rows: readonly (readonly CellValue[])[], ...names: readonly string[]) => {
  const form = evaluateSheet(sheetOf(rows, ...names), DEFAULT_POLICY).evaluations[0]?.form;
  if (form === undefined) throw new Error('no form');
  return form;
};

describe('decisionsOfForm', () => {
  it('finds a decision again after its row has moved', () => {
    const memory = rememberDecision(EMPTY_MEMORY, formOf([FIRST, SECOND]), {
      ...undecided(5),
      outcome: 'partly',
    });
    const other = ['产出指标', '数量指标', '场次', '≥2场', '2场', 0, null, null];
    expect(decisionsOfForm(formOf([other, FIRST, SECOND]), memory)).toEqual([
      { ...undecided(6), outcome: 'partly' },
    ]);
  });

  it('forgets a decision that says nothing any more', () => {
    const form = formOf([FIRST, SECOND]);
    const memory = rememberDecision(EMPTY_MEMORY, form, { ...undecided(4), isScoreLocked: true });
    expect(memory.decisions).toHaveLength(1);
    expect(rememberDecision(memory, form, undecided(4))).toEqual(EMPTY_MEMORY);
  });

  it('replaces an earlier decision of the same row only', () => {
    const form = formOf([FIRST, SECOND]);
    const both = [4, 5].reduce(
      (memory, row) => rememberDecision(memory, form, { ...undecided(row), outcome: 'met' }),
      EMPTY_MEMORY,
    );
    const changed = rememberDecision(both, form, { ...undecided(5), outcome: 'missed', points: 3 });
    expect(decisionsOfForm(form, changed).map(({ outcome, points }) => [outcome, points])).toEqual([
      ['met', null],
      ['missed', 3],
    ]);
  });

  it.each([
    { what: 'another project', rows: [FIRST], names: ['养护'] },
    { what: 'another sheet', rows: [FIRST], names: ['培训', '二'] },
    { what: 'another indicator', rows: [FIRST.with(2, '群众意见')], names: [] },
  ])('does not find the decision in $what', ({ rows, names }) => {
    const memory = rememberDecision(EMPTY_MEMORY, formOf([FIRST]), { ...undecided(4), points: 1 });
    expect(decisionsOfForm(formOf([FIRST]), memory)).toHaveLength(1);
    expect(decisionsOfForm(formOf(rows, ...names), memory)).toEqual([]);
  });

  it('tells three indicators of one name apart', () => {
    const form = formOf([FIRST, SECOND, FIRST]);
    const memory = [4, 5, 6].reduce(
      (known, row) => rememberDecision(known, form, { ...undecided(row), points: row }),
      EMPTY_MEMORY,
    );
    expect(memory.decisions.map(({ occurrence, project }) => [occurrence, project])).toEqual([
      [0, '培训'],
      [1, '培训'],
      [2, '培训'],
    ]);
    expect(decisionsOfForm(form, memory).map(({ points }) => points)).toEqual([4, 5, 6]);
  });

  it('remembers a form without a project name by an empty one', () => {
    const memory = rememberDecision(
      EMPTY_MEMORY,
      { ...formOf([FIRST]), projectName: null },
      {
        ...undecided(4),
        points: 1,
      },
    );
    expect(memory.decisions.map(({ project }) => project)).toEqual(['']);
  });

  it('ignores rows that are no indicators', () => {
    expect(rememberDecision(EMPTY_MEMORY, formOf([FIRST]), { ...undecided(99), points: 1 })).toBe(
      EMPTY_MEMORY,
    );
  });
});

describe('evaluateSheet with decisions', () => {
  const evaluate = (decision: Partial<ReturnType<typeof undecided>>, row: readonly CellValue[] = FIRST) => {
    const sheet = sheetOf([row]);
    const memory = rememberDecision(EMPTY_MEMORY, formOf([row]), { ...undecided(4), ...decision });
    const result = evaluateSheet(sheet, DEFAULT_POLICY, memory).evaluations[0];
    const scored = result?.results[0];
    const points = scored !== undefined && 'points' in scored.score ? toNumber(scored.score.points) : null;
    return {
      outcome: scored?.judgement.outcome,
      score: [scored?.score.kind, points],
      writes: result?.plan.writes.map(({ to }) => to),
    };
  };

  it.each([
    { decision: {}, outcome: 'undecidable', score: ['waiting', null], writes: [] },
    { decision: { outcome: 'met' as const }, outcome: 'met', score: ['computed', 60], writes: [60] },
    {
      decision: { outcome: 'met' as const, points: 55 },
      outcome: 'met',
      score: ['decided', 55],
      writes: [55],
    },
    { decision: { outcome: 'partly' as const }, outcome: 'partly', score: ['waiting', null], writes: [] },
    {
      decision: { outcome: 'partly' as const, points: 40 },
      outcome: 'partly',
      score: ['decided', 40],
      writes: [40],
    },
    {
      decision: { outcome: 'partly' as const, points: 55 },
      outcome: 'partly',
      score: ['waiting', null],
      writes: [],
      because: '55 of 60 lies above the band of 部分达成',
    },
    { decision: { points: 33 }, outcome: 'undecidable', score: ['decided', 33], writes: [33] },
  ])('takes $decision', ({ decision, outcome, score, writes }) => {
    expect(evaluate(decision)).toEqual({ outcome, score, writes });
  });

  it('lets figures speak where they can be judged', () => {
    const row = ['产出指标', '数量指标', '场次', '≥4场', '3场', 60, null, null];
    expect(evaluate({ outcome: 'met', points: 60 }, row)).toEqual({
      outcome: 'missed',
      score: ['computed', 45],
      writes: [45],
    });
  });
});
