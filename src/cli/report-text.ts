import {
  describeReduction,
  describeRescaling,
  isSameCell,
  printAddress,
  printDecimal,
  reducedPoints,
  rescalingOf,
  WAITING_WORDS,
  waitingRowsByCause,
} from '../core/index';
import type { EvaluatedSheet } from '../app/evaluate-workbook';
import type { CellAddress, Evaluation, Finding, Severity } from '../core/index';
import { describeWrites } from './describe-writes';
import { OUTCOME_WORDS, scoreTable } from './score-table';
import { displayWidth, oneLine, widestOf } from './text-table';

const SEVERITY_WORDS: Record<Severity, string> = { error: '错误', warning: '提醒', hint: '提示' };

function headLines({ form, policy }: Evaluation): readonly string[] {
  const fields = [form.projectName, form.supervisingDepartment, form.implementingAgency]
    .filter((field) => field !== null)
    .map(({ label, cell }) => `${label}：${cell.text === '' ? '（空）' : cell.text}`);
  const year = form.year === null ? '年度未写明' : `${form.year}年度`;
  return [
    oneLine(form.title?.text ?? ''),
    ...fields.map(oneLine),
    `${year}，评分办法：${policy.name}`,
  ].filter((line) => line !== '');
}

/** Names the rows without which there is no total. */
export function describeWaiting(evaluation: Evaluation): readonly string[] {
  const waiting = [...waitingRowsByCause(evaluation)].map(
    ([cause, rows]) => `第 ${rows.join('、')} 行${WAITING_WORDS[cause]}`,
  );
  if (waiting.length === 0) return [];
  return [`工作表“${evaluation.form.sheet}”${waiting.join('，')}，处理后才能计算总分`];
}

/** Says that the total is more than the sum of the points above it. */
function rescalingLines(evaluation: Evaluation): readonly string[] {
  const rescaling = rescalingOf(evaluation);
  return rescaling === null || evaluation.total.score === null ? [] : [describeRescaling(rescaling)];
}

/** Names the rows that a person decided in the pane: their points are nobody's arithmetic. */
function decisionLines({ results, policy }: Evaluation): readonly string[] {
  return results
    .filter(({ isByPerson }) => isByPerson)
    .map((result) => {
      const { indicator, judgement, score } = result;
      const reduced = reducedPoints(result, policy);
      const byPolicy = reduced === null ? '' : `（按评分办法为${printDecimal(reduced)}分）`;
      const points = 'points' in score ? `，${printDecimal(score.points)}分${byPolicy}` : '';
      const name = oneLine(indicator.name.text);
      return `第 ${indicator.row} 行“${name}”由人工评定：${OUTCOME_WORDS[judgement.outcome]}${points}`;
    });
}

/** Names the rows that the policy took points from for exceeding their targets. */
function reductionLines({ results, policy }: Evaluation): readonly string[] {
  return results.flatMap((result) => {
    const reduction = describeReduction(result, policy);
    const { row, name } = result.indicator;
    return reduction === null ? [] : [`第 ${row} 行“${oneLine(name.text)}”${reduction}`];
  });
}

function findingLines(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return ['核对结果：没有发现问题'];
  const counts = (['error', 'warning', 'hint'] as const).map(
    (severity) =>
      `${SEVERITY_WORDS[severity]} ${findings.filter((finding) => finding.severity === severity).length}`,
  );
  const cells = findings.map(({ at }) => (at === null ? '全表' : printAddress(at)));
  const width = widestOf(cells);
  return [
    `核对结果：${counts.join('，')}`,
    ...findings.flatMap(({ severity, message, advice }, index) => {
      const cell = cells[index] ?? '';
      const place = cell + ' '.repeat(width - displayWidth(cell));
      const margin = ' '.repeat(2 + 4 + 2 + width + 2);
      return [
        `  ${SEVERITY_WORDS[severity]}  ${place}  ${oneLine(message)}`,
        `${margin}→ ${oneLine(advice)}`,
      ];
    }),
  ];
}

function writeLines(evaluation: Evaluation): readonly string[] {
  const writes = describeWrites(evaluation);
  if (writes.length === 0) return ['重新计算：没有单元格须改动'];
  return [`重新计算会写入 ${writes.length} 个单元格：`, ...writes.map((write) => `  ${write}`)];
}

function lockLines({ plan }: Evaluation, locked: readonly CellAddress[]): readonly string[] {
  const cells = locked.filter((cell) => plan.writes.some(({ at }) => isSameCell(at, cell)));
  if (cells.length === 0) return [];
  const names = cells.map(printAddress).join('、');
  return [`工作表受保护，${names} 已锁定而不能写入，须在“审阅”选项卡中撤消工作表保护`];
}

const VISIBILITY_NOTES = {
  visible: '',
  hidden: '（隐藏的工作表）',
  veryHidden: '（深度隐藏的工作表）',
} as const;

/** One form for a terminal: head, scores, findings, and what recalculation would write. */
export function printForm(
  file: string,
  evaluation: Evaluation,
  { visibility, lockedCells }: Pick<EvaluatedSheet, 'visibility' | 'lockedCells'>,
): string {
  const { form, findings } = evaluation;
  return [
    `■ ${file}  工作表“${form.sheet}”${VISIBILITY_NOTES[visibility]}`,
    ...headLines(evaluation),
    '',
    ...scoreTable(evaluation),
    ...rescalingLines(evaluation),
    ...(evaluation.results.length === 0 ? ['绩效指标表里没有填写任何指标'] : []),
    ...reductionLines(evaluation),
    ...decisionLines(evaluation),
    ...describeWaiting(evaluation),
    '',
    ...findingLines(findings),
    '',
    ...writeLines(evaluation),
    ...lockLines(evaluation, lockedCells),
    '',
    '',
  ].join('\n');
}
