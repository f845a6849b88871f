import {
  deviationOf,
  isBudgetExplained,
  isExplanation,
  reasonCells,
} from '../../../../src/core/checks/facts/explanations';
import { DEFAULT_POLICY } from '../../../../src/core/scoring/policies/presets';
import { printAddress } from '../../../../src/core/sheet/cell-address';
import { buildScoredForm, type FormSpec, type RowSpec } from '../scored-form-builder';

describe('isExplanation', () => {
  it.each(['', ' ', '无', '无。', ' 0 ', '/', '——', '———', '//', '没有', '不适用', '空'])(
    'takes “%s” for a filler',
    (text) => {
      expect(isExplanation(text, DEFAULT_POLICY)).toBe(false);
    },
  );

  it.each([
    '偏差原因：',
    '年度指标值≥95%，实际完成值90%，完成率94.74%，差5个百分点。偏差原因：　改进措施：',
    '偏差原因：资金到位晚。改进措施：',
    '差5个百分点。偏差原因：无。改进措施：无。',
    '偏差原因：；改进措施：提前申报',
    '超额原因: 。',
    '主要原因分析：\n整改措施：\n',
    '偏差原因分析及改进措施：偏差原因：　改进措施：',
  ])('takes “%s” for a beginning that nobody has completed', (text) => {
    expect(isExplanation(text, DEFAULT_POLICY)).toBe(false);
  });

  it.each([
    '年度指标值≥95%，实际完成值90%。偏差原因：资金到位晚。改进措施：提前申报',
    '原因：雨',
    '偏差原因：资金不足改进措施：加强',
    '改进措施：无',
    '资金到位晚，是主要原因',
    '偏差原因分析：主要原因：资金到位晚',
    '偏差原因分析及改进措施：\n原因：资金到位晚。\n措施：提前申报',
    '改进措施：下一步措施：提前申报',
  ])('takes “%s” for an explanation with headings', (text) => {
    expect(isExplanation(text, DEFAULT_POLICY)).toBe(true);
  });

  it.each(['资金到位晚', '无专项资金', '10月暴雨', '没有验收'])('takes “%s” for an explanation', (text) => {
    expect(isExplanation(text, DEFAULT_POLICY)).toBe(true);
  });
});

describe('deviationOf', () => {
  it.each<{ row: RowSpec; deviation: string | null }>([
    { row: { outcome: 'missed', rate: '0.9' }, deviation: 'missed' },
    { row: { outcome: 'partly' }, deviation: 'partly' },
    { row: { outcome: 'undecidable', score: 7 }, deviation: 'belowFull' },
    { row: { outcome: 'undecidable', score: 10 }, deviation: null },
    { row: { outcome: 'undecidable', score: undefined }, deviation: null },
    { row: { outcome: 'met', score: 7 }, deviation: null },
    { row: { outcome: 'met', score: 7, isLocked: true }, deviation: 'belowFull' },
    { row: { outcome: 'undecidable', target: undefined, score: 7 }, deviation: null },
  ])('says $deviation for $row', ({ row, deviation }) => {
    const [result] = buildScoredForm({ rows: [row] }).results;
    expect(result === undefined ? 'no row' : deviationOf(result)).toBe(deviation);
  });
});

describe('reasonCells', () => {
  it.each<{ form: FormSpec; cells: readonly string[] }>([
    { form: { funds: { reason: '' }, formReason: '' }, cells: ['K6', 'D41'] },
    { form: { funds: { reason: '', parts: [{ reason: '' }] } }, cells: ['K6', 'K7'] },
    { form: { funds: {} }, cells: [] },
    { form: { formReason: '' }, cells: ['D41'] },
  ])('finds $cells', ({ form, cells }) => {
    expect(reasonCells(buildScoredForm(form)).map(({ at }) => printAddress(at))).toEqual(cells);
  });
});

describe('isBudgetExplained', () => {
  it('takes a row for it only where the form has no other place', () => {
    const rows = [{ explanation: '尾款未付' }];
    expect(isBudgetExplained(buildScoredForm({ funds: {}, rows }))).toBe(true);
    expect(isBudgetExplained(buildScoredForm({ funds: { reason: '' }, rows }))).toBe(false);
  });
});
