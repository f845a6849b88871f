import type { Evaluation, ScoringPolicy } from '../core/index';
import { choosePolicy } from './choose-policy';
import { collectWorkbooks } from './collect-workbooks';
import type { Source } from './collect-workbooks';
import { describeMemoryProblems } from './describe-memory';
import type { Files } from './files';
import { guardFile } from './guard-file';
import { describeLeftOut, namedFiles, withoutCopies } from './left-out';
import type { ExitCode, Output } from './output';
import type { Command } from './read-arguments';
import { readWorkbook } from './read-workbook';
import type { Unreadable } from './read-workbook';
import { printFormJson, printProblemJson } from './report-json';
import { printForm } from './report-text';

export const hasError = ({ findings }: Evaluation): boolean =>
  findings.some(({ severity }) => severity === 'error');

/** What checking one file came to. */
interface CheckedFile {
  readonly kind: 'checked';
  /** One for every form. */
  readonly texts: readonly string[];
  readonly withErrors: number;
  /** What was remembered and does not count, in one sentence; `null` for nothing. */
  readonly complaint: string | null;
}

async function checkFile(
  source: Source,
  policy: ScoringPolicy | null,
  files: Files,
  isJson: boolean,
): Promise<CheckedFile | Unreadable> {
  const { file } = source;
  const reading = await readWorkbook(source, policy, files);
  if (reading.kind !== 'read') return reading;
  const texts = reading.sheets.flatMap((sheet) =>
    sheet.evaluations.map((evaluation) =>
      isJson ? `${printFormJson(file, evaluation)}\n` : printForm(file, evaluation, sheet),
    ),
  );
  const withErrors = reading.sheets.flatMap(({ evaluations }) => evaluations).filter(hasError).length;
  const complaint = describeMemoryProblems(reading.memoryProblems);
  return { kind: 'checked', texts, withErrors, complaint };
}

/** A workbook of ours that lists forms is no form that somebody forgot to fill in. */
const isOwnList = (checked: CheckedFile | Unreadable): boolean =>
  checked.kind === 'no-form' && checked.isOwn === true;

/** `selfeval check`: reports every form and changes nothing. */
export async function checkFiles(
  command: Extract<Command, { kind: 'check' }>,
  files: Files,
  output: Output,
): Promise<ExitCode> {
  const policy = await choosePolicy(command.policy, files);
  if (typeof policy === 'string') {
    output.complain(`${policy}\n`);
    return 2;
  }
  const { isJson } = command;
  const counts = { forms: 0, withErrors: 0, unread: 0, ownLists: 0 };
  const isNamed = namedFiles(command.paths, files);
  const { sources, copies } = withoutCopies(await collectWorkbooks(command.paths, files), isNamed, files);
  for (const source of sources) {
    const { file } = source;
    const checked = await guardFile(file, output, () => checkFile(source, policy, files, isJson));
    if (isOwnList(checked) && !isNamed(file)) counts.ownLists += 1;
    else if (checked.kind === 'checked') {
      const { complaint } = checked;
      if (complaint !== null && isJson) output.complain(`${file}：${complaint}\n`);
      else if (complaint !== null) output.print(`■ ${file}\n${complaint}\n\n`);
      for (const text of checked.texts) output.print(text);
      counts.forms += checked.texts.length;
      counts.withErrors += checked.withErrors;
    } else {
      output.print(isJson ? `${printProblemJson(file, checked)}\n` : `■ ${file}\n${checked.message}\n\n`);
      counts.unread += 1;
    }
  }
  const { forms, withErrors, unread } = counts;
  if (!isJson && forms + unread > 1) {
    output.print(`共核对 ${forms} 份自评表，${withErrors} 份有错误，${unread} 个文件无法读取\n`);
  }
  output.complain(describeLeftOut(copies, counts.ownLists));
  return unread > 0 ? 2 : withErrors > 0 ? 1 : 0;
}
