import { newXlsx } from '../adapters/xlsx/xlsx-workbook';
import type { XlsxWorkbook } from '../adapters/xlsx/xlsx-workbook';
import { adoptPolicy } from '../app/adopt-policy';
import { evaluateWorkbook } from '../app/evaluate-workbook';
import {
  DEFAULT_POLICY,
  draftBlankForm,
  draftCarriedForm,
  EMPTY_MEMORY,
  policyOfSheet,
  USUAL_ROWS_PER_DIMENSION,
  USUAL_SPARE_ROWS,
} from '../core/index';
import type { ScoringPolicy, SheetDraft } from '../core/index';
import type { Files } from './files';
import { guardFile } from './guard-file';
import type { ExitCode, Output } from './output';
import type { TemplateCommand } from './read-template';
import { readWorkbook } from './read-workbook';
import { refusalOf, saveNew } from './save-new';

/** New forms, and what an earlier workbook kept for them. */
interface NewForms {
  readonly drafts: readonly SheetDraft[];
  /** The policy of the earlier workbook; `null` for none of its own. */
  readonly policy: ScoringPolicy | null;
  /** For each draft the policy that the sheet of its earlier form had of its own. */
  readonly own: readonly (ScoringPolicy | null)[];
}

const blankForm = ({ unit, rows, ...facts }: TemplateCommand): NewForms => {
  const draft = draftBlankForm({
    ...facts,
    unit: unit ?? 'tenThousandYuan',
    rowsPerDimension: rows ?? USUAL_ROWS_PER_DIMENSION,
  });
  return { drafts: [draft], policy: null, own: [null] };
};

/** A draft for every form of the earlier workbook; a sentence when it holds none. */
async function carriedForms(
  { rows, ...facts }: TemplateCommand,
  from: string,
  files: Files,
): Promise<NewForms | string> {
  const reading = await readWorkbook({ kind: 'workbook', file: from, below: [] }, null, files);
  if (reading.kind !== 'read') return `“${from}”：${reading.message}`;
  const { memory, sheets } = reading;
  const earlier = sheets
    .flatMap(({ evaluations }) => evaluations)
    .filter(({ results }) => results.length > 0);
  const request = { ...facts, rowsPerDimension: rows ?? USUAL_SPARE_ROWS };
  return {
    drafts: earlier.map((evaluation) => draftCarriedForm(evaluation, request)),
    policy: memory.policy,
    own: earlier.map(({ form }) => policyOfSheet(memory, form.sheet)),
  };
}

/** A workbook of new forms, with the policies that they bring along. */
async function workbookOf(
  drafts: readonly [SheetDraft, ...SheetDraft[]],
  { policy, own }: NewForms,
): Promise<XlsxWorkbook> {
  const workbook = await newXlsx(drafts);
  const memory = { ...EMPTY_MEMORY, policy };
  await workbook.writeMemory(memory);
  const reading = await evaluateWorkbook(workbook, policy ?? DEFAULT_POLICY);
  if (reading.kind === 'evaluated') {
    const drawn = reading.sheets.map(({ sheet }) => sheet);
    const carried = drawn.flatMap((sheet, index) => {
      const known = own[index] ?? null;
      return known === null ? [] : [[sheet, known] as const];
    });
    await adoptPolicy(workbook, { sheets: reading.sheets, memory }, drawn, new Map(carried));
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
  const forms = command.from === null ? blankForm(command) : await carriedForms(command, command.from, files);
  if (typeof forms === 'string') return forms;
  const [first, ...others] = forms.drafts;
  if (first === undefined) return `“${command.from ?? ''}”里没有填写任何指标`;
  const problem = await saveNew(command.out, await workbookOf([first, ...others], forms), files);
  return problem ?? { kind: 'made', sheets: forms.drafts.length };
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
