import { draftSummary } from '../../../src/core/drafting/draft-summary';
import type { SummaryEntry } from '../../../src/core/drafting/review-entry';
import { OWN_SHEET_NOTE } from '../../../src/core/drafting/own-sheet';
import { snapshotOfDraft } from '../../../src/core/drafting/snapshot-of-draft';
import { evaluateSheet } from '../../../src/core/evaluate';
import { ZERO } from '../../../src/core/number/decimal';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policies/presets';
import { overlappingCells } from './draft-builders';
import { earlierForm } from './earlier-form';
import { formEntry, valuesOf } from './review-entries';

const CLASSIC = formEntry('real-classic-with-spare-rows', { 预算执行: 10, 产出指标: 50, 效益指标: 40 });
const IN_YUAN = formEntry('real-amounts-in-yuan', { 预算执行: 8.62, 产出指标: 50, 满意度指标: 10 });
const NO_SCORES = formEntry('real-transfer-no-scores');
const WITHOUT_FUNDS = formEntry('quantitative-table-after-money-levels');
const OPEN_TOTAL = { ...CLASSIC.evaluation.total, score: null, rating: null };

describe('draftSummary', () => {
  it('gives every form a line, and amounts a common unit', () => {
    const [title, note, remark, head, first, second, sums] = valuesOf(
      draftSummary([CLASSIC, IN_YUAN], '工作表'),
    );
    expect(title).toEqual(['绩效自评汇总']);
    expect(note).toEqual([OWN_SHEET_NOTE]);
    expect(remark?.join('')).toMatch(/^评分办法：通用（默认）.*万元.*共2份自评表$/u);
    expect(head).toEqual([
      '序号',
      '工作表',
      '项目名称',
      '主管部门',
      '实施单位',
      '预算数',
      '执行数',
      '执行率',
      '预算执行',
      '产出指标',
      '效益指标',
      '满意度指标',
      '总分',
      '等级',
      '错误',
      '提醒',
      '提示',
    ]);
    expect(first?.slice(5, 15)).toEqual([350, 350, 1, 10, 50, 40, null, 100, '优', 0]);
    expect(second?.slice(5, 13)).toEqual([25, 21.54576, 0.8618, 8.62, 50, null, 10, 98.62]);
    expect(sums?.slice(0, 1)).toEqual(['合计']);
    expect(sums?.slice(5, 8)).toEqual([375, 371.54576, 0.9908]);
  });

  it('keeps the unit of forms that agree', () => {
    const [, , remark, , line] = valuesOf(draftSummary([IN_YUAN, WITHOUT_FUNDS, IN_YUAN], '工作表'));
    expect(remark?.join('')).toContain('金额单位：元');
    expect(line?.[5]).toBe(250000);
  });

  it.each(['元', '千元', '万元', '亿元'])('calls the unit %s', (unit) => {
    const evaluation = earlierForm([], undefined, [
      ['2025年度项目支出绩效自评表'],
      [`项目资金（${unit}）`, '', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['', '年度资金总额', 35, 35, 10, 1, 10],
    ]);
    const entry = { kind: 'form', place: '公路', evaluation, blocks: [] } as const;
    const [, , remark, , line] = valuesOf(draftSummary([entry], '工作表'));
    expect(remark?.join('')).toContain(`金额单位：${unit}\u3000`);
    expect(line?.[5]).toBe(35);
  });

  it('takes 万元 where there is no amount', () => {
    const [, , remark] = valuesOf(draftSummary([WITHOUT_FUNDS], '工作表'));
    expect(remark?.join('')).toContain('金额单位：万元');
  });

  it('adds up more than one form, and not a form alone', () => {
    const firstCells = (entries: readonly SummaryEntry[]): readonly unknown[] =>
      valuesOf(draftSummary(entries, '工作表'))
        .slice(4)
        .map(([first]) => first);
    expect(firstCells([CLASSIC])).toEqual([1]);
    expect(firstCells([CLASSIC, IN_YUAN])).toEqual([1, 2, '合计']);
  });

  it('says why there is no total', () => {
    const open = { ...CLASSIC, evaluation: { ...CLASSIC.evaluation, total: OPEN_TOTAL } };
    const lines = valuesOf(draftSummary([NO_SCORES, open], '工作表'));
    expect(lines[4]).toContain('—');
    expect(lines[5]).toContain('未计算');
  });

  it('says that a total was scaled up, and has no column for it where none was', () => {
    const { evaluation } = CLASSIC;
    const [first, ...others] = evaluation.results;
    if (first === undefined) throw new Error('no row');
    const results = [
      { ...first, judgement: { ...first.judgement, outcome: 'notApplicable' as const } },
      ...others,
    ];
    const policy = { ...DEFAULT_POLICY, notApplicable: 'rescale' as const };
    const rescaled = { ...CLASSIC, evaluation: { ...evaluation, policy, results } };
    const open = { ...rescaled, evaluation: { ...rescaled.evaluation, total: OPEN_TOTAL } };
    const draft = (...entries: readonly SummaryEntry[]) => valuesOf(draftSummary(entries, '工作表'));
    const [, , , head, one, two, three] = draft(rescaled, CLASSIC, open);
    const last = [head, one, two, three].map((line) => line?.at(-1));
    expect(last).toEqual(['备注', '总分已按适用的80分折算', null, null]);
    expect(draft(CLASSIC, open)[3]).not.toContain('备注');
    expect(draft(CLASSIC)[4]).toHaveLength(draft(CLASSIC)[3]?.length ?? 0);
  });

  it('says that nobody has filled in a form', () => {
    const entry = { kind: 'form', place: '公路', evaluation: earlierForm([]), blocks: [] } as const;
    expect(valuesOf(draftSummary([entry], '工作表'))[4]).toContain('未填写');
  });

  it('leaves a block empty in which nobody scored anything yet, and keeps points that were lost', () => {
    const rows = [
      ['产出指标', '数量指标', '养护里程', '≥120公里', '', 50, ''],
      ['效益指标', '社会效益', '通行条件', '≥90%', '尚未完成', 40, 0],
    ];
    const funds = [
      ['2025年度项目支出绩效自评表'],
      ['项目资金（万元）', '', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['', '年度资金总额', '', '', 10, '', ''],
    ];
    const evaluation = earlierForm(rows, undefined, funds);
    const blocks = ['预算执行', '产出指标', '效益指标'].map((label) => ({ label, points: ZERO }));
    const entry = { kind: 'form', place: '公路', evaluation, blocks } as const;
    const [, , , , line] = valuesOf(draftSummary([entry], '工作表'));
    expect(line?.slice(8, 12)).toEqual([null, null, 0, '未计算']);
  });

  it('gives a file that could not be read a line with its sentence', () => {
    const unread = {
      kind: 'unread',
      place: '坏.xlsx',
      message: '文件不完整，须重新复制或下载后再试',
    } as const;
    const lines = valuesOf(draftSummary([CLASSIC, unread], '文件'));
    expect(lines[5]).toEqual([2, '坏.xlsx', '文件不完整，须重新复制或下载后再试']);
    expect(lines[2]?.join('')).toContain('共1份自评表');
  });

  it('puts what few forms share into one column', () => {
    const many = formEntry(
      'real-classic-with-spare-rows',
      Object.fromEntries(['甲', '乙', '丙', '丁', '戊', '己', '庚'].map((label) => [label, 1])),
    );
    const [, , , head, first, second] = valuesOf(
      draftSummary([many, formEntry('real-classic-with-spare-rows', { 庚: 5, 己: 4 })], '工作表'),
    );
    expect(head?.slice(8, 15)).toEqual(['甲', '乙', '丙', '丁', '己', '庚', '其他']);
    expect(first?.slice(8, 15)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(second?.slice(8, 15)).toEqual([null, null, null, null, 4, 5, null]);
  });

  it('is printed on A4 landscape with its head on every page, and is no form itself', () => {
    const draft = draftSummary([CLASSIC, IN_YUAN, NO_SCORES], '工作表');
    expect(draft.print).toEqual({
      orientation: 'landscape',
      repeatedRows: { first: 4, last: 4 },
      hasPageNumbers: true,
    });
    expect(overlappingCells(draft)).toEqual([]);
    expect(evaluateSheet(snapshotOfDraft(draft), DEFAULT_POLICY).evaluations).toEqual([]);
  });

  it('is there without any form', () => {
    expect(valuesOf(draftSummary([], '工作表'))).toHaveLength(4);
  });
});
