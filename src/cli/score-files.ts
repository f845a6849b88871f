import { applyPlan } from '../app/apply-plan';
import { evaluateWorkbook } from '../app/evaluate-workbook';
import type { ScoringPolicy } from '../core/index';
import { hasError } from './check-files';
import { choosePolicy } from './choose-policy';
import { collectWorkbooks } from './collect-workbooks';
import type { Source } from './collect-workbooks';
import { describeMemoryProblems } from './describe-memory';
import { describeWorkbookProblem } from './describe-problem';
import { describeWrites } from './describe-writes';
import type { Files } from './files';
import { guardFile } from './guard-file';
import { namedFiles } from './left-out';
import { worse } from './output';
import type { ExitCode, Output } from './output';
import type { Command, ScoreTarget } from './read-arguments';
import { readWorkbook } from './read-workbook';
import type { ReadWorkbook } from './read-workbook';
import { describeWaiting } from './report-text';
import { isScoredCopy, saveScored } from './save-scored';

/** What scoring one file came to, in lines for the user. */
interface ScoredFile {
  readonly lines: readonly string[];
  readonly exitCode: ExitCode;
}

const failed = (message: string): ScoredFile => ({ lines: [message], exitCode: 2 });

/** Counts what a person still has to correct after the scores are in, and says which decisions are not. */
async function describeRest({ workbook, policy, memory, memoryProblems }: ReadWorkbook): Promise<ScoredFile> {
  const evaluated = await evaluateWorkbook(workbook, policy, memory);
  if (evaluated.kind !== 'evaluated') return failed(describeWorkbookProblem(evaluated));
  const evaluations = evaluated.sheets.flatMap((sheet) => sheet.evaluations);
  const errors = evaluations
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === 'error');
  const leftOut = describeMemoryProblems(memoryProblems);
  const lines = [
    ...(leftOut === null ? [] : [leftOut]),
    ...evaluations.flatMap(describeWaiting),
    ...(errors.length === 0 ? [] : [`还有 ${errors.length} 处错误须改，见 selfeval check`]),
  ];
  return { lines, exitCode: evaluations.some(hasError) ? 1 : 0 };
}

async function scoreFile(
  source: Extract<Source, { kind: 'workbook' }>,
  isWalked: boolean,
  target: ScoreTarget,
  policy: ScoringPolicy | null,
  files: Files,
): Promise<ScoredFile> {
  const reading = await readWorkbook(source, policy, files);
  if (reading.kind !== 'read') {
    return isWalked && reading.isOwn === true
      ? { lines: ['先前生成的汇总，已跳过'], exitCode: 0 }
      : failed(reading.message);
  }
  const evaluations = reading.sheets.flatMap((sheet) => sheet.evaluations);
  const changes = evaluations.flatMap((evaluation) =>
    describeWrites(evaluation).map((write) => `  ${evaluation.form.sheet}!${write}`),
  );
  if (changes.length === 0) {
    const rest = await describeRest(reading);
    return { ...rest, lines: ['没有单元格须改动，未另存也未改动文件', ...rest.lines] };
  }
  const applied = await applyPlan(
    reading.workbook,
    evaluations.map(({ plan }) => plan),
  );
  if (applied.kind !== 'applied') return failed(describeWorkbookProblem(applied));
  const saved = await saveScored(source, target, reading.bytes, reading.workbook.toBytes(), files);
  if (saved.kind === 'problem') return failed(saved.message);
  const rest = await describeRest(reading);
  return {
    ...rest,
    lines: [`${saved.sentence}，写入 ${changes.length} 个单元格：`, ...changes, ...rest.lines],
  };
}

async function scoreSource(
  source: Source,
  isWalked: boolean,
  target: ScoreTarget,
  policy: ScoringPolicy | null,
  files: Files,
): Promise<ScoredFile> {
  if (source.kind === 'problem') return failed(source.message);
  return isWalked && isScoredCopy(source.file, files)
    ? { lines: ['先前的评分结果，已跳过'], exitCode: 0 }
    : scoreFile(source, isWalked, target, policy, files);
}

/** `selfeval score`: writes the scores into every workbook, one after the other. */
export async function scoreFiles(
  command: Extract<Command, { kind: 'score' }>,
  files: Files,
  output: Output,
): Promise<ExitCode> {
  const policy = await choosePolicy(command.policy, files);
  if (typeof policy === 'string') {
    output.complain(`${policy}\n`);
    return 2;
  }
  let exitCode: ExitCode = 0;
  const isNamed = namedFiles(command.paths, files);
  for (const source of await collectWorkbooks(command.paths, files)) {
    const isWalked = !isNamed(source.file);
    const scored = await guardFile(source.file, output, () =>
      scoreSource(source, isWalked, command.target, policy, files),
    );
    const outcome = 'lines' in scored ? scored : failed(scored.message);
    output.print(`■ ${[source.file, ...outcome.lines].join('\n')}\n\n`);
    exitCode = worse(exitCode, outcome.exitCode);
  }
  return exitCode;
}
