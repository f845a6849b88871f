import fs from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../src/adapters/xlsx/xlsx-workbook';
import { evaluateWorkbook } from '../../src/app/evaluate-workbook';
import { printForm } from '../../src/cli/report-text';
import { DEFAULT_POLICY } from '../../src/core/index';
import type { Evaluation } from '../../src/core/index';

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
  it('prints more findings than a call takes arguments', async () => {
    const evaluation = await evaluatedForm();
    const [finding] = evaluation.findings;
    if (finding === undefined) throw new Error('no finding');
    const findings = Array.from({ length: 200_000 }, () => finding);
    const text = printForm('表.xlsx', { ...evaluation, findings }, 'visible');
    expect(text.split(finding.message)).toHaveLength(findings.length + 1);
  });
});
