import { newXlsx } from '../adapters/xlsx/xlsx-workbook';
import type { XlsxWorkbook } from '../adapters/xlsx/xlsx-workbook';
import { adoptPolicy } from '../app/adopt-policy';
import { evaluateWorkbook } from '../app/evaluate-workbook';
import {
  DEFAULT_POLICY,
  draftBlankForm,
  draftCarriedForm,
  USUAL_ROWS_PER_DIMENSION,
  USUAL_SPARE_ROWS,
} from '../core/index';
import type { SheetDraft } from '../core/index';
import type { Files } from './files';
import { guardFile } from './guard-file';
import type { ExitCode, Output } from './output';
import type { TemplateCommand } from './read-template';
import { readWorkbook } from './read-workbook';
import { refusalOf, saveNew } from './save-new';

const blankDraft = ({ unit, rows, ...facts }: TemplateCommand): SheetDraft =>
  draftBlankForm({
    ...facts,
    unit: unit ?? 'tenThousandYuan',
    rowsPerDimension: rows ?? USUAL_ROWS_PER_DIMENSION,
  });

/** A draft for every form of the earlier workbook; a sentence when it holds none. */
async function carriedDrafts(
  { rows, ...facts }: TemplateCommand,
  from: string,
  files: Files,
): Promise<readonly SheetDraft[] | string> {
  const reading = await readWorkbook({ kind: 'workbook', file: from, below: [] }, DEFAULT_POLICY, files);
  if (reading.kind !== 'read') return `“${from}”：${reading.message}`;
  return reading.sheets
    .flatMap(({ evaluations }) => evaluations)
    .filter(({ results }) => results.length > 0)
    .map((earlier) => draftCarriedForm(earlier, { ...facts, rowsPerDimension: rows ?? USUAL_SPARE_ROWS }));
}

/** A workbook of new forms, with the policies that they state. */
async function workbookOf(drafts: readonly [SheetDraft, ...SheetDraft[]]): Promise<XlsxWorkbook> {
  const workbook = await newXlsx(drafts);
  const reading = await evaluateWorkbook(workbook, DEFAULT_POLICY);
  if (reading.kind === 'evaluated') {
    const drawn = reading.sheets.map(({ sheet }) => sheet);
    await adoptPolicy(workbook, reading.sheets, drawn);
  }
  return workbook;
}

/** Makes the file and says so; a problem's sentence otherwise. */
async function make(
  command: TemplateCommand,
  files: Files,
): Promise<{ readonly kind: 'made'; readonly sheets: number } | string> {
  const refusal = await refusalOf(command.out, files);
  if (refusal !== null) return refusal;
  const drafts =
    command.from === null ? [blankDraft(command)] : await carriedDrafts(command, command.from, files);
  if (typeof drafts === 'string') return drafts;
  const [first, ...others] = drafts;
  if (first === undefined) return `“${command.from ?? ''}”里没有填写任何指标`;
  const problem = await saveNew(command.out, await workbookOf([first, ...others]), files);
  return problem ?? { kind: 'made', sheets: drafts.length };
}

/** `selfeval template`: makes a blank form, or one with last year's indicators. */
export async function makeTemplate(
  command: TemplateCommand,
  files: Files,
  output: Output,
): Promise<ExitCode> {
  const made = await guardFile(command.from ?? command.out, output, () => make(command, files));
  const problem = typeof made === 'string' ? made : made.kind === 'made' ? null : made.message;
  if (problem !== null) {
    output.complain(`${problem}\n`);
    return 2;
  }
  const count = typeof made === 'object' && made.kind === 'made' ? made.sheets : 0;
  output.print(`已新建“${command.out}”，${count} 份${command.layout}表样的自评表\n`);
  return 0;
}
