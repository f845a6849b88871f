import { evaluateSheet } from '../../../src/core/evaluate';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policies/presets';
import { parseArea, printAddress, printColumn } from '../../../src/core/sheet/cell-address';
import { snapshotOf, type GridCell } from '../../forms/load-grid';

const LINES: readonly (readonly GridCell[])[] = [
  ['项目支出绩效自评表'],
  ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, '年度资金总额', 100, 100, 80, 10, 0.5, 7],
  [],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
  ['产出指标', '数量指标', '培训人数', '≥5家', '3家', 40, 39, '雨'],
  [null, null, '培训班', '≥5家', '5家', 50, 44],
  ['总分', null, null, null, null, 100, 1],
  ['自评等级', '差'],
];
const WIDTH = 8;

const evaluateMerged = (lines: typeof LINES, merges: readonly string[]) => {
  const cells = lines.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      cell === null ? [] : [[`${printColumn(column + 1)}${row + 1}`, cell] as const],
    ),
  );
  return evaluateSheet(snapshotOf({ cells: Object.fromEntries(cells), merges }), DEFAULT_POLICY);
};

const plannedIn = (lines: typeof LINES, merges: readonly string[]): readonly string[] =>
  evaluateMerged(lines, merges).evaluations.flatMap(({ plan }) =>
    plan.writes.map(({ at }) => printAddress(at)),
  );

const heights = [0, 1, 2, 3];
const MERGES = LINES.flatMap((_, top) =>
  Array.from({ length: WIDTH }, (__, left) => left + 1).flatMap((left) =>
    Array.from({ length: WIDTH - left + 1 }, (__, more) => left + more).flatMap((right) =>
      heights
        .filter((height) => (height > 0 || right > left) && top + height < LINES.length)
        .map((height) => `${printColumn(left)}${top + 1}:${printColumn(right)}${top + 1 + height}`),
    ),
  ),
);

/** The cells a plan may name; a rating stands right of its label, however wide that is. */
function allowedUnder(merge: string): ReadonlySet<string> {
  const area = parseArea(merge);
  const covers = area !== null && area.left === 1 && area.top === LINES.length;
  const rating = `${printColumn(covers ? area.right + 1 : 2)}${LINES.length}`;
  return new Set(['G3', 'H3', 'G6', 'G7', 'G8', rating]);
}

describe('a plan over merged cells', () => {
  it('names all cells of a form without any', () => {
    expect(plannedIn(LINES, [])).toEqual(['G3', 'H3', 'G6', 'G7', 'G8', 'B9']);
  });

  it('never names a cell twice, nor one of the user’s, whatever one merged area covers', () => {
    const wrong = MERGES.flatMap((merge) => {
      const planned = plannedIn(LINES, [merge]);
      const allowed = allowedUnder(merge);
      const strangers = planned.filter(
        (cell, index) => !allowed.has(cell) || planned.indexOf(cell) !== index,
      );
      return strangers.map((cell) => `${merge} ${cell}`);
    });
    expect(MERGES.length).toBeGreaterThan(900);
    expect(wrong).toEqual([]);
  });

  it.each([
    { merge: 'G6:H6', spared: 'G6', because: 'an explanation shares it' },
    { merge: 'F8:G8', spared: 'F8', because: 'the sum of the weights shares it' },
    { merge: 'G3:H3', spared: 'G3', because: 'the rate covers the score' },
    { merge: 'E6:G6', spared: 'E6', because: 'the actual value covers it' },
    { merge: 'G5:G6', spared: 'G5', because: 'it holds a header' },
  ])('leaves $spared alone under $merge: $because', ({ merge, spared }) => {
    const planned = plannedIn(LINES, [merge]);
    expect(planned.length).toBeGreaterThan(0);
    if (merge === 'G3:H3') expect(planned.filter((cell) => cell === spared)).toHaveLength(1);
    else expect(planned).not.toContain(spared);
  });

  it('writes once into a score merged below a heading', () => {
    const lines = LINES.with(5, [null, null, '数量指标', null, null, null, 50]).toSpliced(
      6,
      0,
      [null, null, '培训人数', '≥5家', '3家', 40, null, '雨'],
      [null, null, '培训场次', '≥5家', '3家', 40, null, '雨'],
    );
    const planned = plannedIn(lines, ['C6:E6', 'G6:G8']);
    expect(planned.filter((cell) => cell === 'G6')).toHaveLength(1);
  });

  it('has no cell for a rating whose label fills the table', () => {
    expect(plannedIn(LINES.with(8, ['自评等级：']), ['A9:H9'])).toEqual(['G3', 'H3', 'G6', 'G7', 'G8']);
  });
});
