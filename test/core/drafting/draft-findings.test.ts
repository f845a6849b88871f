import { draftFindings, printReviewNotes } from '../../../src/core/drafting/draft-findings';
import { snapshotOfDraft } from '../../../src/core/drafting/snapshot-of-draft';
import { evaluateSheet } from '../../../src/core/evaluate';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policies/presets';
import { overlappingCells } from './draft-builders';
import { earlierForm } from './earlier-form';
import { reviewEntry, valuesOf } from './review-entries';

const CLASSIC = reviewEntry('real-classic-with-spare-rows', '自评表');
const FAULTY = reviewEntry('common-form', '公路');
const FAULTLESS = { ...CLASSIC, place: '无误', evaluation: { ...CLASSIC.evaluation, findings: [] } };

const sentencesOf = ({ evaluation }: typeof CLASSIC): readonly string[] =>
  evaluation.findings.map(({ message }) => message);

describe('draftFindings', () => {
  it('numbers the findings of all forms in their own sentences, each with its cell', () => {
    const [, , remark, head, heading, first, ...rest] = valuesOf(draftFindings([CLASSIC, FAULTY], '工作表'));
    const count = CLASSIC.evaluation.findings.length + FAULTY.evaluation.findings.length;
    expect(remark).toEqual([`共2份自评表，${count}条意见`]);
    expect(head).toEqual(['序号', '工作表', '单元格', '程度', '核对结果', '下一步']);
    expect(heading?.join('')).toMatch(/^自评表.*2022年度项目支出绩效自评表.*经费$/u);
    expect(first?.slice(0, 5)).toEqual([1, '自评表', 'I13', '提醒', sentencesOf(CLASSIC)[0]]);
    const lines = [first ?? [], ...rest].filter((line) => line.length > 1);
    expect(lines.map(([number]) => number)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    expect(lines.map((line) => line[4])).toEqual([...sentencesOf(CLASSIC), ...sentencesOf(FAULTY)]);
  });

  it('says so of a form about which nothing was found', () => {
    expect(valuesOf(draftFindings([FAULTLESS], '文件')).at(-1)).toEqual([null, '未发现问题']);
  });

  it('is no form itself', () => {
    const draft = draftFindings([CLASSIC, FAULTY, FAULTLESS], '工作表');
    expect(overlappingCells(draft)).toEqual([]);
    expect(evaluateSheet(snapshotOfDraft(draft), DEFAULT_POLICY).evaluations).toEqual([]);
  });
});

describe('printReviewNotes', () => {
  it('numbers the findings of each form under its name', () => {
    const [notes = '', faultless = '', ...others] = printReviewNotes([CLASSIC, FAULTLESS]).split('\n\n');
    const [heading, ...lines] = notes.split('\n');
    expect(heading).toMatch(/^【自评表】2022年度项目支出绩效自评表\s.*经费$/u);
    expect(lines).toEqual(
      CLASSIC.evaluation.findings.map(
        ({ message, advice }, index) =>
          `${index + 1}. ${['I13', 'I19', 'I21'][index] ?? ''}（提醒）${message}；${advice}`,
      ),
    );
    expect(faultless.split('\n').at(-1)).toBe('未发现问题');
    expect(others).toEqual([]);
  });

  it('names a form on one line, whatever breaks its title', () => {
    const broken = earlierForm([['产出指标', '数量指标', '里程', '≥5公里', '6公里', 10, 10]], undefined, [
      [' 2025年度\n项目支出  绩效自评表 '],
      ['项目名称', '公路 \n养护'],
    ]);
    const [heading] = printReviewNotes([{ place: '公路', evaluation: broken }]).split('\n');
    expect(heading).toBe('【公路】2025年度 项目支出 绩效自评表　公路 养护');
  });

  it('says where the whole form is meant', () => {
    const whole = { ...CLASSIC.evaluation.findings[0], at: null, severity: 'hint' } as const;
    const entry = { ...CLASSIC, evaluation: { ...CLASSIC.evaluation, findings: [{ ...FINDING, ...whole }] } };
    expect(printReviewNotes([entry])).toContain('1. 全表（提示）');
  });
});

const FINDING = { code: 'x', severity: 'hint', at: null, params: {}, message: '', advice: '' } as const;
