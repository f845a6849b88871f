import type { FormCell } from '../../../src/core/form/form';
import { printAddress } from '../../../src/core/sheet/cell-address';
import { readForm, readLines, TABLE } from './grid-of-lines';

const fact = (cell: FormCell | null | undefined): string | null =>
  cell === null || cell === undefined ? null : `${printAddress(cell.at)} ${cell.text}`.trimEnd();

describe('the total', () => {
  it.each([
    { below: ['总分|||||100|98'], merges: ['A3:E3'], max: 'F3 100', score: 'G3 98' },
    { below: ['合 计||||| | '], merges: [], max: 'F3', score: 'G3' },
    { below: ['总分|98'], merges: ['B3:G3'], max: 'B3 98', score: 'B3 98' },
    { below: ['总分|||||98'], merges: ['F3:G3'], max: 'F3 98', score: 'F3 98' },
    { below: ['总分|||||100|98'], merges: ['G2:G3'], max: 'F3 100', score: null },
    { below: ['总分|||||100|98'], merges: ['A3:G3'], max: null, score: null },
    { below: ['总分：98'], merges: ['A3:G3'], max: null, score: null },
    { below: ['合计|||||90|90', '总分|||||100|99'], merges: [], max: 'F4 100', score: 'G4 99' },
    { below: ['||||总分|100|98'], merges: [], max: 'F3 100', score: 'G3 98' },
    { below: ['|||总分||100|98'], merges: ['D3:E3'], max: 'F3 100', score: 'G3 98' },
    { below: ['项目自评总分|||||100|98'], merges: ['A3:E3'], max: 'F3 100', score: 'G3 98' },
    { below: ['总分值|||||100|98'], merges: ['A3:E3'], max: 'F3 100', score: 'G3 98' },
    { below: ['说明|无'], merges: [], max: undefined, score: undefined },
  ])('below the table of $below', ({ below, merges, max, score }) => {
    const { total } = readForm([...TABLE, ...below], merges);
    expect(total === null ? undefined : fact(total.maxScore)).toBe(max);
    expect(total === null ? undefined : fact(total.score)).toBe(score);
  });

  it.each([
    { lines: ['总分|||||100|98', '||里程|3|3|90|90'], score: 'G2 98', indicators: 1 },
    { lines: ['合计|||||100|98', '||里程|3|3|90|90', '总分|||||100|99'], score: 'G4 99', indicators: 1 },
    { lines: ['说明|无', '||里程|3|3|90|90'], score: null, indicators: 0 },
  ])('above the indicators of $lines is $score', ({ lines, score, indicators }) => {
    const [header = ''] = TABLE;
    const { forms } = readLines([header, ...lines]);
    expect(forms.map((form) => fact(form.total?.score))).toEqual(forms.map(() => score));
    expect(forms.flatMap((form) => form.indicators)).toHaveLength(indicators);
  });

  it('stands in the head where there is no row for it', () => {
    expect(readForm(['自评总分（分）|97', ...TABLE]).total).toMatchObject({ row: 1, maxScore: null });
    expect(fact(readForm(['自评得分|97|财政审定评分|90', ...TABLE]).total?.score)).toBe('B1 97');
    expect(fact(readForm(['自评总分|97', ...TABLE, '总分|||||100|98']).total?.score)).toBe('G4 98');
    expect(readForm(['自评总分：97', ...TABLE]).total).toBeNull();
  });
});

describe('the rating', () => {
  it.each([
    { lines: [...TABLE, '总分|||||100|98|优'], rating: 'H3 优' },
    { lines: [...TABLE, '总分|||||100|98|“良好”'], rating: 'H3 “良好”' },
    { lines: [...TABLE, '总分|||||100|98|备注'], rating: null },
    { lines: [...TABLE, '总分|||||100|98', '自评等级|优'], rating: 'B4 优' },
    { lines: [...TABLE, '自评等级|||优'], rating: 'D3 优' },
    { lines: [...TABLE, '自评等次|优'], rating: 'B3 优' },
    { lines: [...TABLE, '自评等级：|'], rating: 'B3' },
    { lines: [...TABLE, '自评等级：优'], rating: null },
    { lines: ['自评等级|优', ...TABLE], rating: 'B1 优' },
    { lines: ['自评等级||||||||优', ...TABLE], rating: 'I1 优' },
  ])('of $lines.3 is $rating', ({ lines, rating }) => {
    expect(fact(readForm(lines).selfRating)).toBe(rating);
  });

  it.each([
    { because: 'the label covers the whole width', lines: [...TABLE, '自评等级：'], merges: ['A3:G3'] },
    { because: 'the label stands in the last column', lines: [...TABLE, '||||||自评等级'], merges: [] },
    { because: 'its cell reaches up into the table', lines: [...TABLE, '自评等级|'], merges: ['B2:B3'] },
    { because: 'the label in the head covers it', lines: ['自评等级：', ...TABLE], merges: ['A1:G1'] },
    {
      because: 'its cell in the head reaches up',
      lines: ['项目名称|甲', '自评等级|', ...TABLE],
      merges: ['B1:B2'],
    },
  ])('has no cell where $because', ({ lines, merges }) => {
    expect(readForm(lines, merges).selfRating).toBeNull();
  });
});

describe('the reason for the whole form', () => {
  it.each([
    { below: '偏差大或目标未完成原因分析|天气', merges: [], reason: 'B3 天气' },
    { below: '偏差大或⏎目标未完成原因分析：天气', merges: [], reason: 'A3 天气' },
    { below: '未完成原因分析|', merges: [], reason: 'B3' },
    { below: '偏差原因分析及改进措施|天气', merges: [], reason: 'B3 天气' },
    { below: '改进措施及结果应用方案|加强管理', merges: [], reason: null },
    { below: '偏差大或目标未完成原因分析', merges: ['A3:G3'], reason: 'A4' },
    { below: '偏差大或目标未完成原因分析|（200字以内）', merges: [], reason: 'B3' },
  ])('of “$below” is $reason', ({ below, merges, reason }) => {
    expect(fact(readForm([...TABLE, below], merges).formReason)).toBe(reason);
  });

  it('that only holds help text is residue', () => {
    const { residue } = readForm([...TABLE, '偏差大或目标未完成原因分析|（200字以内）']);
    expect(residue.map(printAddress)).toEqual(['B3']);
  });
});
