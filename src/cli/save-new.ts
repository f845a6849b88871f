import type { XlsxWorkbook } from '../adapters/xlsx/xlsx-workbook';
import { describePathProblem } from './describe-problem';
import { isPathProblem } from './files';
import type { Files } from './files';

/** Why a new file cannot be made under a name, before any work is done; `null` where nothing is known against it. */
export async function refusalOf(file: string, files: Files): Promise<string | null> {
  const entries = await files.list(file);
  if (!isPathProblem(entries)) return describePathProblem({ failure: 'isFolder' }, file);
  return entries.failure === 'notFolder' ? describePathProblem({ failure: 'exists' }, file) : null;
}

/** Saves a new workbook; a file that is there is never overwritten. Returns a problem's sentence. */
export async function saveNew(file: string, workbook: XlsxWorkbook, files: Files): Promise<string | null> {
  const outcome = await files.create(file, workbook.toBytes());
  return isPathProblem(outcome) ? describePathProblem(outcome, file) : null;
}
