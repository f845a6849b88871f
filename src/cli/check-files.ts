import type { Evaluation } from '../core/index';
import { choosePolicy } from './choose-policy';
import { collectWorkbooks } from './collect-workbooks';
import type { Files } from './files';
import { worse } from './output';
import type { ExitCode, Output } from './output';
import type { Command } from './read-arguments';
import { readWorkbook } from './read-workbook';
import { printFormJson, printProblemJson } from './report-json';
import { printForm } from './report-text';

export const hasError = ({ findings }: Evaluation): boolean =>
  findings.some(({ severity }) => severity === 'error');

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
  let exitCode: ExitCode = 0;
  const counts = { forms: 0, withErrors: 0, unread: 0 };
  for (const source of await collectWorkbooks(command.paths, files)) {
    const { file } = source;
    const reading = await readWorkbook(source, policy, files);
    if (reading.kind !== 'read') {
      output.print(isJson ? `${printProblemJson(file, reading)}\n` : `■ ${file}\n${reading.message}\n\n`);
      counts.unread += 1;
      exitCode = 2;
      continue;
    }
    for (const { evaluations, visibility } of reading.sheets) {
      for (const evaluation of evaluations) {
        output.print(
          isJson ? `${printFormJson(file, evaluation)}\n` : printForm(file, evaluation, visibility),
        );
        counts.forms += 1;
        if (!hasError(evaluation)) continue;
        counts.withErrors += 1;
        exitCode = worse(exitCode, 1);
      }
    }
  }
  if (!isJson && counts.forms + counts.unread > 1) {
    const { forms, withErrors, unread } = counts;
    output.print(`共核对 ${forms} 份自评表，${withErrors} 份有错误，${unread} 个文件无法读取\n`);
  }
  return exitCode;
}
