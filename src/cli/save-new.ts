import { newXlsx } from '../adapters/xlsx/xlsx-workbook';
import { adoptPolicy } from '../app/adopt-policy';
import { evaluateWorkbook } from '../app/evaluate-workbook';
import { DEFAULT_POLICY } from '../core/index';
import type { SheetDraft } from '../core/index';
import { describePathProblem } from './describe-problem';
import { isPathProblem } from './files';
import type { Files } from './files';

/** Why a new file cannot be made under a name, before any work is done; `null` where nothing is known against it. */
export async function refusalOf(file: string, files: Files): Promise<string | null> {
  const entries = await files.list(file);
  if (!isPathProblem(entries)) return describePathProblem({ failure: 'isFolder' }, file);
  return entries.failure === 'notFolder' ? describePathProblem({ failure: 'exists' }, file) : null;
}

/** Makes a workbook of drafted sheets, with the policy that its forms state; a file that is there is never overwritten. Returns a problem's sentence. */
export async function saveNew(
  file: string,
  drafts: readonly [SheetDraft, ...SheetDraft[]],
  files: Files,
): Promise<string | null> {
  const workbook = await newXlsx(drafts);
  const reading = await evaluateWorkbook(workbook, DEFAULT_POLICY);
  if (reading.kind === 'evaluated') {
    const evaluations = reading.sheets.flatMap((sheet) => sheet.evaluations);
    await adoptPolicy(workbook, evaluations, DEFAULT_POLICY);
  }
  const outcome = await files.create(file, workbook.toBytes());
  return isPathProblem(outcome) ? describePathProblem(outcome, file) : null;
}
