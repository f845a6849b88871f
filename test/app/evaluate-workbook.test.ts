import { MemoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import { evaluateWorkbook } from '../../src/app/evaluate-workbook';
import type { Workbook, WorkbookProblem } from '../../src/app/workbook';
import { DEFAULT_POLICY, EMPTY_MEMORY, findPreset, type WorkbookMemory } from '../../src/core/index';
import type { Cell, CellValue, SheetSnapshot } from '../../src/core/sheet/sheet-snapshot';

const cell = (value: CellValue): Cell => ({
  value,
  error: null,
  formula: null,
  numberFormat: 'General',
  locked: true,
});

const sheetOf = (name: string, lines: readonly (readonly CellValue[])[]): SheetSnapshot => ({
  name,
  visibility: 'visible',
  isProtected: false,
  dateSystem: 1900,
  rows: new Map(
    lines.map((line, row) => [row + 1, new Map(line.map((value, column) => [column + 1, cell(value)]))]),
  ),
  mergedAreas: [],
});

const FORM = sheetOf('自评表', [
  ['2023年度项目支出绩效自评表'],
  ['项目名称', '培训'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
  ['产出指标', '数量指标', '培训企业数', '≥5家', '4家', 50, 40, '疫情'],
  ['产出指标', '数量指标', '培训场次', '≥2场', '2场', 50, 50, null],
  ['总分', null, null, null, null, 100, 90, null],
]);

const STALE = sheetOf('自评表', [
  ['2023年度项目支出绩效自评表'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
  ['产出指标', '数量指标', '培训场次', '≥2场', '2场', 50, 50, null],
  ['产出指标', '数量指标', '培训企业数', '≥5家', '5家', 40, 30, null],
]);

describe('evaluateWorkbook', () => {
  it('evaluates every sheet in tab order, also without a form', async () => {
    const outcome = await evaluateWorkbook(new MemoryWorkbook([sheetOf('封面', []), FORM]), DEFAULT_POLICY);
    if (outcome.kind !== 'evaluated') throw new Error(outcome.kind);
    expect(outcome.sheets.map(({ sheet, evaluations }) => [sheet, evaluations.length])).toEqual([
      ['封面', 0],
      ['自评表', 1],
    ]);
    expect(outcome.sheets[0]?.missingLabels).not.toEqual([]);
    expect(outcome.sheets[1]?.evaluations[0]?.results.map(({ indicator }) => indicator.row)).toEqual([4, 5]);
  });

  it('says which sheets are hidden', async () => {
    const hidden = { ...FORM, visibility: 'veryHidden' as const };
    const outcome = await evaluateWorkbook(new MemoryWorkbook([hidden]), DEFAULT_POLICY);
    expect(outcome).toMatchObject({ sheets: [{ visibility: 'veryHidden', evaluations: [{}] }] });
  });

  it('names the cells that protection keeps from being written', async () => {
    const lockedCells = async (isProtected: boolean) => {
      const outcome = await evaluateWorkbook(new MemoryWorkbook([{ ...STALE, isProtected }]), DEFAULT_POLICY);
      if (outcome.kind !== 'evaluated') throw new Error(outcome.kind);
      return outcome.sheets[0]?.lockedCells;
    };
    expect(await lockedCells(false)).toEqual([]);
    expect(await lockedCells(true)).toEqual([{ row: 4, column: 7 }]);
  });

  it('hands what is remembered to its form', async () => {
    const decision = { outcome: null, points: null, isScoreLocked: true };
    const memory: WorkbookMemory = {
      ...EMPTY_MEMORY,
      decisions: [{ sheet: '自评表', project: '培训', indicator: '培训场次', occurrence: 0, ...decision }],
    };
    const outcome = await evaluateWorkbook(new MemoryWorkbook([FORM]), DEFAULT_POLICY, memory);
    if (outcome.kind !== 'evaluated') throw new Error(outcome.kind);
    const scores = outcome.sheets[0]?.evaluations[0]?.results.map(({ score }) => score.kind);
    expect(scores).toEqual(['computed', 'kept']);
  });

  it('scores a sheet by the policy it has of its own, and the others by the given one', async () => {
    const own = findPreset('湖北');
    if (own === null) throw new Error('no such preset');
    const memory: WorkbookMemory = {
      ...EMPTY_MEMORY,
      policy: findPreset('四川'),
      sheetPolicies: [{ sheet: '乙', policy: own }],
    };
    const workbook = new MemoryWorkbook([FORM, { ...FORM, name: '乙' }]);
    const outcome = await evaluateWorkbook(workbook, DEFAULT_POLICY, memory);
    if (outcome.kind !== 'evaluated') throw new Error(outcome.kind);
    const names = outcome.sheets.map(({ evaluations }) => evaluations.map(({ policy }) => policy.name));
    expect(names).toEqual([[DEFAULT_POLICY.name], ['湖北']]);
  });

  it('hands on why a workbook cannot be read', async () => {
    const problem: WorkbookProblem = { kind: 'sheetMissing', sheet: '自评表' };
    const workbook: Workbook = { readSheets: () => Promise.resolve(problem), apply: jest.fn() };
    expect(await evaluateWorkbook(workbook, DEFAULT_POLICY)).toEqual(problem);
  });
});
