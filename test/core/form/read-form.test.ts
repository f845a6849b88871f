import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readSheet } from '../../../src/core/form/read-form';
import { printColumn } from '../../../src/core/sheet/cell-address';
import type { CellArea } from '../../../src/core/sheet/cell-address';
import type { Cell, CellValue, SheetSnapshot } from '../../../src/core/sheet/sheet-snapshot';
import { loadGrid, snapshotOf } from '../../forms/load-grid';
import { readingFacts } from '../../forms/reading-facts';

const FORMS = path.resolve(__dirname, '../../forms');
const folders = fs
  .readdirSync(FORMS)
  .filter((folder) => fs.existsSync(path.join(FORMS, folder, 'grid.json')))
  .map((folder) => ({ folder }));

describe('readSheet', () => {
  it.each(folders)('reads $folder as expected', ({ folder }) => {
    const expected = JSON.parse(fs.readFileSync(path.join(FORMS, folder, 'expected.json'), 'utf8'));
    expect(readingFacts(readSheet(loadGrid(folder)))).toEqual(expected);
  });

  it('finds every layout folder with its reason', () => {
    expect(folders.length).toBeGreaterThanOrEqual(30);
    for (const { folder } of folders) expect(fs.existsSync(path.join(FORMS, folder, 'why.md'))).toBe(true);
  });

  it('names the header when its labels never stand in one row', () => {
    const scattered = snapshotOf({
      cells: { A1: '项目支出绩效自评表', A2: '三级指标', A4: '年度指标值', A6: '实际完成值' },
    });
    expect(readSheet(scattered)).toEqual({
      forms: [],
      missingLabels: ['三级指标', '年度指标值', '实际完成值'],
    });
  });
});

const LABELS = [
  '项目支出绩效自评表',
  '2022年度',
  '项目名称',
  '主管部门：某局',
  '项目资金（万元）',
  '年度资金总额',
  '其中：财政拨款',
  '全年预算数（A）',
  '全年执行数（B）',
  '执行率(%)',
  '年度总体目标',
  '预期目标',
  '实际完成情况',
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '指标性质',
  '度量单位',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
  '产出指标(50分)',
  '指标1：',
  '……',
  '≥5家',
  '总分',
  '自评等级',
  '（200字以内）',
];

const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...LABELS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.oneof(fc.integer({ min: -5, max: 200 }), fc.double()) },
  { weight: 1, arbitrary: fc.constantFrom(null, true, false, '', '   ') },
);

const cell: fc.Arbitrary<Cell> = fc.record({
  value,
  error: fc.option(fc.constantFrom('#REF!', '#DIV/0!'), { freq: 12 }),
  formula: fc.option(fc.constant('=A1'), { freq: 12 }),
  numberFormat: fc.oneof(
    fc.constantFrom('General', '0%', 'yyyy/m/d', '0"家"', '[h]:mm'),
    fc.string({ maxLength: 8 }),
  ),
  locked: fc.boolean(),
});

const area: fc.Arbitrary<CellArea> = fc
  .tuple(
    fc.integer({ min: 1, max: 14 }),
    fc.integer({ min: 1, max: 8 }),
    fc.constantFrom(0, 1, 3, 1_048_561),
    fc.constantFrom(0, 1, 3, 16_375),
  )
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const snapshot: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    grid: fc.array(fc.array(fc.option(cell, { nil: undefined, freq: 3 }), { maxLength: 9 }), {
      maxLength: 14,
    }),
    mergedAreas: fc.array(area, { maxLength: 5 }),
    dateSystem: fc.constantFrom(1900 as const, 1904 as const),
  })
  .map(({ grid, mergedAreas, dateSystem }) => ({
    name: 'Sheet1',
    visibility: 'visible',
    isProtected: false,
    dateSystem,
    mergedAreas,
    rows: new Map(
      grid.map((cells, row) => [
        row + 1,
        new Map(cells.flatMap((one, column) => (one === undefined ? [] : [[column + 1, one] as const]))),
      ]),
    ),
  }));

describe('readSheet on any sheet', () => {
  it('never throws, and names each indicator row once', () => {
    fc.assert(
      fc.property(snapshot, (sheet) => {
        for (const form of readSheet(sheet).forms) {
          const rows = form.indicators.map(({ row }) => row);
          expect(new Set(rows).size).toBe(rows.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds forms or says what is missing, never both', () => {
    fc.assert(
      fc.property(snapshot, (sheet) => {
        const { forms, missingLabels } = readSheet(sheet);
        expect(forms.length > 0).toBe(missingLabels.length === 0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('readSheet on a long sheet', () => {
  const ROWS = 100_000;

  function longSheet(): SheetSnapshot {
    const rows = new Map<number, Map<number, Cell>>();
    const put = (row: number, column: number, held: CellValue): void => {
      const cells = rows.get(row) ?? new Map<number, Cell>();
      const plain = { value: held, error: null, formula: null, numberFormat: 'General', locked: true };
      rows.set(row, cells.set(column, plain));
    };
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'].forEach((label, index) =>
      put(1, index + 1, label),
    );
    for (let row = 2; row <= ROWS + 1; row += 1) {
      put(row, 3, `指标${row % 3}：任务${row}`);
      put(row, 4, `≥${row}次`);
      put(row, 5, row);
      put(row, 6, 0.001);
      put(row, 7, 0.001);
    }
    const mergedAreas = [
      { top: 2, left: 1, bottom: ROWS + 1, right: 1 },
      { top: 1, left: 12, bottom: 1_048_576, right: 16_384 },
      ...Array.from({ length: ROWS }, (_, row) => ({ top: row + 2, left: 8, bottom: row + 2, right: 9 })),
    ];
    return { name: 'S', visibility: 'visible', isProtected: false, dateSystem: 1900, rows, mergedAreas };
  }

  it('reads 100,000 indicators to the last', () => {
    const [form] = readSheet(longSheet()).forms;
    expect(form?.indicators.length).toBe(ROWS);
    expect(form?.indicators.at(-1)?.name.at).toEqual({ row: ROWS + 1, column: 3 });
    expect(printColumn(12)).toBe('L');
  });
});
