import { DEFAULT_POLICY, evaluateSheet } from '../../../src/core/index';
import { isMarkShown } from '../../../src/core/marking/is-mark-shown';
import type { Mark } from '../../../src/core/marking/mark';
import { planMarks } from '../../../src/core/marking/plan-marks';
import { findPreset } from '../../../src/core/scoring/policies/presets';
import { printAddress } from '../../../src/core/sheet/cell-address';
import { loadGrid, snapshotOf } from '../../forms/load-grid';
import type { GridCell } from '../../forms/load-grid';

const COMMON: Readonly<Record<string, GridCell>> = {
  A1: '2022年度项目支出绩效自评表',
  A2: '项目名称',
  B2: '道路养护',
  A3: '实施单位',
  B3: '养护中心',
  A4: '绩效指标',
  B4: '一级指标',
  C4: '二级指标',
  D4: '三级指标',
  E4: '年度指标值',
  F4: '实际完成值',
  G4: '分值',
  H4: '得分',
  I4: '偏差原因分析及改进措施',
  B5: '产出指标',
  C5: '数量指标',
  D5: '养护里程',
  E5: '≥100公里',
  F5: '120公里',
  G5: 50,
  H5: 50,
  D6: '维修桥梁',
  E6: '≥10座',
  F6: '10座',
  G6: 50,
  H6: 50,
  A7: '总分',
  G7: 100,
  H7: 100,
};

const print = ({ kind, area, until }: Mark): string =>
  `${kind} ${printAddress({ row: area.top, column: area.left })}:${printAddress({ row: area.bottom, column: area.right })} until ${until.map(printAddress).join(' ')}`;

function marksOf(cells: Readonly<Record<string, GridCell>>, policy = DEFAULT_POLICY): readonly string[] {
  const sheet = snapshotOf({ cells: { ...COMMON, ...cells } });
  const [evaluation] = evaluateSheet(sheet, policy).evaluations;
  if (evaluation === undefined) throw new Error('no form');
  return planMarks(evaluation).marks.map(print);
}

describe('planMarks', () => {
  it('marks nothing in a form that owes nothing', () => {
    expect(marksOf({})).toEqual([]);
  });

  it.each([
    {
      what: 'a missing actual and its row',
      cells: { F6: null },
      marks: ['missing F6:F6 until F6', 'incompleteRow D6:I6 until F6'],
    },
    {
      what: 'two missing cells and their row once',
      cells: { E6: null, F6: '' },
      marks: ['missing E6:E6 until E6', 'missing F6:F6 until F6', 'incompleteRow D6:I6 until E6 F6'],
    },
    {
      what: 'the score of a row that only a person can score',
      cells: { E6: '显著改善', F6: '有所改善', H6: null },
      marks: ['missing H6:H6 until H6', 'incompleteRow D6:I6 until H6'],
    },
    { what: 'an empty head field without a row', cells: { B3: ' ' }, marks: ['missing B3:B3 until B3'] },
    {
      what: 'an owed explanation',
      cells: { F6: '8座', H6: 40 },
      marks: ['explanation I6:I6 until I6'],
    },
    {
      what: 'an explanation that explains nothing',
      cells: { F6: '8座', H6: 40, I6: '无' },
      marks: ['explanation I6:I6 until I6'],
    },
    {
      what: 'an explanation that ends in an open heading, whatever stands behind the colon',
      cells: { F6: '8座', H6: 40, I6: '差2座。偏差原因：改道。改进措施: \n' },
      marks: ['explanation I6:I6 until I6'],
    },
    {
      what: 'an unexplained over-fulfilment',
      cells: { F6: '20座' },
      marks: ['explanation I6:I6 until I6'],
    },
    {
      what: 'missing cells before explanations before rows',
      cells: { F5: '200公里', F6: null },
      marks: ['missing F6:F6 until F6', 'explanation I5:I5 until I5', 'incompleteRow D6:I6 until F6'],
    },
    { what: 'no filled cell that counts as missing', cells: { E6: '/', F6: '8座' }, marks: [] },
    {
      what: 'no owed explanation that a formula may give',
      cells: { F6: '8座', H6: 40, I6: { value: null, formula: '=J6' } },
      marks: [],
    },
    {
      what: 'no owed explanation that is an error',
      cells: { F6: '8座', H6: 40, I6: { value: null, error: '#REF!' } },
      marks: [],
    },
  ])('marks $what', ({ cells, marks }) => {
    expect(marksOf(cells)).toEqual(marks);
  });

  it('marks a reason that is owed twice once', () => {
    const sichuan = findPreset('四川');
    if (sichuan === null) throw new Error('no preset');
    const funds = {
      A4: '项目资金（万元）',
      C4: '年初预算数',
      D4: '全年预算数',
      E4: '全年执行数',
      F4: '分值',
      G4: '执行率',
      H4: '得分',
      I4: '原因',
      B5: '年度资金总额',
      C5: 100,
      D5: 200,
      E5: 100,
      F5: 10,
      G5: { value: 0.5, format: '0%' },
      H5: 5,
    };
    const moved = Object.entries(COMMON).map(([at, cell]): readonly [string, GridCell] => {
      const row = Number(at.slice(1));
      return [row < 4 ? at : `${at.slice(0, 1)}${row + 2}`, cell];
    });
    const sheet = snapshotOf({ cells: { ...Object.fromEntries(moved), ...funds, G7: 40 } });
    const [evaluation] = evaluateSheet(sheet, sichuan).evaluations;
    if (evaluation === undefined) throw new Error('no form');
    const owed = evaluation.findings.filter(({ code }) => code.endsWith('-unexplained'));
    expect(owed.map(({ code, at }) => `${code} ${at === null ? '' : printAddress(at)}`)).toEqual([
      'execution-unexplained I5',
      'budget-adjusted-unexplained I5',
    ]);
    expect(planMarks(evaluation).marks.map(print)).toEqual(['explanation I5:I5 until I5']);
  });

  it.each(['two-stacked-forms', 'real-classic-with-spare-rows', 'real-amounts-in-yuan', 'shifted-offset'])(
    'plans only marks that show in %s',
    (folder) => {
      const sheet = loadGrid(folder);
      const marks = evaluateSheet(sheet, DEFAULT_POLICY).evaluations.flatMap((each) => planMarks(each).marks);
      expect(marks.filter((mark) => !isMarkShown(mark, sheet))).toEqual([]);
      const filled = marks.flatMap(({ until }) => until.map((at) => [printAddress(at), '已填写'] as const));
      const whole = snapshotOf({ cells: Object.fromEntries(filled) });
      expect(marks.filter((mark) => isMarkShown(mark, whole))).toEqual([]);
    },
  );

  it('plans for the sheet of the form', () => {
    const [evaluation] = evaluateSheet(loadGrid('two-stacked-forms'), DEFAULT_POLICY).evaluations;
    expect(evaluation && planMarks(evaluation).sheet).toBe(loadGrid('two-stacked-forms').name);
  });
});
