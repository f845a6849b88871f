import fs from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../src/adapters/xlsx/xlsx-workbook';
import { evaluateWorkbook } from '../../src/app/evaluate-workbook';
import { printForm } from '../../src/cli/report-text';
import { DEFAULT_POLICY, evaluateSheet, printAddress, undecided } from '../../src/core/index';
import { scoreForm } from '../../src/core/scoring/score-form';
import type { Evaluation, RowDecision } from '../../src/core/index';
import { snapshotOf } from '../forms/load-grid';
import { smallForm } from '../taskpane/sample-workbook';

async function evaluatedForm(): Promise<Evaluation> {
  const opened = openXlsx(
    new Uint8Array(fs.readFileSync(path.join(__dirname, '../forms/real/amounts-in-yuan/form.xlsx'))),
  );
  if (opened.kind !== 'opened') throw new Error(opened.message);
  const evaluated = await evaluateWorkbook(opened.workbook, DEFAULT_POLICY);
  const [evaluation] =
    evaluated.kind === 'evaluated' ? evaluated.sheets.flatMap(({ evaluations }) => evaluations) : [];
  if (evaluation === undefined) throw new Error('no form');
  return evaluation;
}

describe('printForm', () => {
  it('names the cells that protection keeps from being written', async () => {
    const evaluation = await evaluatedForm();
    const lockedCells = evaluation.plan.writes.map(({ at }) => at).slice(0, 1);
    const other = { row: 999, column: 1 };
    const text = printForm('表.xlsx', evaluation, {
      visibility: 'visible',
      lockedCells: [...lockedCells, other],
    });
    expect(text).toContain(`工作表受保护，${lockedCells.map(printAddress).join('')} 已锁定`);
    expect(text).not.toContain('A999');
  });

  it('says what a row lacks, and leaves to a person what is theirs', () => {
    const form = smallForm('甲');
    const sheet = snapshotOf({ ...form, cells: { ...form.cells, E4: null, G4: null } });
    const [evaluation] = evaluateSheet(sheet, DEFAULT_POLICY).evaluations;
    if (evaluation === undefined) throw new Error('no form');
    const text = printForm('表.xlsx', evaluation, { visibility: 'visible', lockedCells: [] });
    expect(text).toMatch(/场次.* 未填实际完成值$/mu);
    expect(text).toMatch(/群众反映.* 待人工评定$/mu);
    expect(text).toContain('第 4 行未填实际完成值，第 5 行待人工评定，处理后才能计算总分');
  });

  it.each([
    { notApplicable: 'ask', isSaid: false },
    { notApplicable: 'rescale', isSaid: true },
  ] as const)('says whether a total was rescaled: $notApplicable', ({ notApplicable, isSaid }) => {
    const form = smallForm('甲');
    const sheet = snapshotOf({ ...form, cells: { ...form.cells, D5: '/', E5: null } });
    const [evaluation] = evaluateSheet(sheet, { ...DEFAULT_POLICY, notApplicable }).evaluations;
    if (evaluation === undefined) throw new Error('no form');
    const text = printForm('表.xlsx', evaluation, { visibility: 'visible', lockedCells: [] });
    expect(text.includes('总分已按适用的60分折算')).toBe(isSaid);
  });

  it.each([
    { overAction: { kind: 'reduce', share: 0.1 }, says: '扣减10%，得54分', points: '54' },
    { overAction: { kind: 'deduct', points: 2 }, says: '扣减2分，得58分', points: '58' },
  ] as const)('says what is taken for exceeding a target: $says', ({ overAction, says, points }) => {
    const form = smallForm('甲');
    const sheet = snapshotOf({ ...form, cells: { ...form.cells, E4: '6场' } });
    const policy = { ...DEFAULT_POLICY, quantity: { ...DEFAULT_POLICY.quantity, overAction } };
    const reportOf = (decisions: readonly RowDecision[]): string => {
      const { evaluations } = evaluateSheet(sheet, policy);
      const evaluation = evaluations[0];
      if (evaluation === undefined) throw new Error('no form');
      const scored = scoreForm(evaluation.form, evaluation.results, policy, decisions);
      return printForm('表.xlsx', { ...evaluation, ...scored }, { visibility: 'visible', lockedCells: [] });
    };
    expect(reportOf([])).toContain(`第 4 行“场次”超额完成，按评分办法${says}\n`);
    const decided = reportOf([{ ...undecided(4), points: 30 }]);
    expect(decided).toContain(`由人工评定：超额，30分（按评分办法为${points}分）`);
    expect(decided).not.toContain('扣减');
  });

  it('prints more findings than a call takes arguments', async () => {
    const evaluation = await evaluatedForm();
    const [finding] = evaluation.findings;
    if (finding === undefined) throw new Error('no finding');
    const findings = Array.from({ length: 200_000 }, () => finding);
    const text = printForm(
      '表.xlsx',
      { ...evaluation, findings },
      { visibility: 'visible', lockedCells: [] },
    );
    expect(text.split(finding.message)).toHaveLength(findings.length + 1);
  });
});
