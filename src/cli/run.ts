import { checkFiles } from './check-files';
import { explain } from './explain';
import type { Files } from './files';
import { listPolicies } from './list-policies';
import type { ExitCode, Output } from './output';
import { readArguments } from './read-arguments';
import { scoreFiles } from './score-files';
import { summariseFiles } from './summarise-files';
import { makeTemplate } from './make-template';
import { describeUsage } from './usage.zh-cn';

/** The command line, given its words, the files and somewhere to print. */
export async function run(words: readonly string[], files: Files, output: Output): Promise<ExitCode> {
  const command = readArguments(words);
  switch (command.kind) {
    case 'check':
      return checkFiles(command, files, output);
    case 'score':
      return scoreFiles(command, files, output);
    case 'summary':
      return summariseFiles(command, files, output);
    case 'template':
      return makeTemplate(command, files, output);
    case 'explain':
      return explain(command, output);
    case 'policies':
      return listPolicies(command, output);
    case 'help':
      output.print(describeUsage(command.command));
      return 0;
    case 'wrongUsage':
      output.complain(`${command.message}\n\n${describeUsage(command.command)}`);
      return 2;
  }
}
