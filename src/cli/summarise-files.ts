import { newXlsx } from '../adapters/xlsx/xlsx-workbook';
import { summaryEntryOf } from '../app/draw-sheets';
import { draftFindings, draftSummary } from '../core/index';
import type { ReviewEntry, ScoringPolicy, SummaryEntry } from '../core/index';
import { hasError } from './check-files';
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
import { refusalOf, saveNew } from './save-new';

/** The forms of one file. */
interface ReadForms {
  readonly kind: 'forms';
  readonly entries: readonly ReviewEntry[];
  /** What was remembered and does not count, in one sentence; `null` for nothing. */
  readonly complaint: string | null;
}

async function readForms(
  source: Source,
  policy: ScoringPolicy | null,
  files: Files,
): Promise<ReadForms | Unreadable> {
  const reading = await readWorkbook(source, policy, files);
  if (reading.kind !== 'read') return reading;
  const forms = reading.sheets.flatMap(({ sheet, evaluations }) =>
    evaluations.map((evaluation) => ({ sheet, evaluation })),
  );
  const placeOf = (sheet: string): string => (forms.length > 1 ? `${source.file} ${sheet}` : source.file);
  return {
    kind: 'forms',
    entries: forms.map(({ sheet, evaluation }) => ({ place: placeOf(sheet), evaluation })),
    complaint: describeMemoryProblems(reading.memoryProblems),
  };
}

/** No form to sum up: why each file gave none, and that there is no new file. */
const describeNothing = (out: string, lines: readonly SummaryEntry[]): string =>
  [
    ...lines.flatMap((line) => (line.kind === 'unread' ? [`${line.place}：${line.message}`] : [])),
    `没有可汇总的自评表，未生成“${out}”`,
  ]
    .map((sentence) => `${sentence}\n`)
    .join('');

/** `selfeval summary`: one line for every form of many files, and all their findings, in a new workbook. */
export async function summariseFiles(
  command: Extract<Command, { kind: 'summary' }>,
  files: Files,
  output: Output,
): Promise<ExitCode> {
  const { out, paths } = command;
  const policy = await choosePolicy(command.policy, files);
  const refusal = typeof policy === 'string' ? policy : await refusalOf(out, files);
  if (typeof policy === 'string' || refusal !== null) {
    output.complain(`${refusal ?? ''}\n`);
    return 2;
  }
  const lines: SummaryEntry[] = [];
  const entries: ReviewEntry[] = [];
  const isNamed = namedFiles(paths, files);
  const { sources, copies } = withoutCopies(await collectWorkbooks(paths, files), isNamed, files);
  const counts = { ownLists: 0, unread: 0, blank: 0 };
  for (const source of sources) {
    const { file } = source;
    const read = await guardFile(file, output, () => readForms(source, policy, files));
    if (read.kind === 'forms') {
      if (read.complaint !== null) output.complain(`${file}：${read.complaint}\n`);
      entries.push(...read.entries);
      lines.push(...read.entries.map(summaryEntryOf));
    } else if (read.isOwn === true && !isNamed(file)) counts.ownLists += 1;
    else {
      counts[read.isBlank === true ? 'blank' : 'unread'] += 1;
      lines.push({ kind: 'unread', place: file, message: read.message });
    }
  }
  if (entries.length === 0) {
    output.complain(describeNothing(out, lines));
    output.complain(describeLeftOut(copies, counts.ownLists));
    return 2;
  }
  const workbook = await newXlsx([draftSummary(lines, '文件'), draftFindings(entries, '文件')]);
  const problem = await saveNew(out, workbook, files);
  if (problem !== null) {
    output.complain(`${problem}\n`);
    return 2;
  }
  const withErrors = entries.filter(({ evaluation }) => hasError(evaluation)).length;
  const { unread, blank, ownLists } = counts;
  const blankForms = blank === 0 ? '' : `，${blank} 个文件未填写指标`;
  output.print(
    `已汇总到“${out}”：${entries.length} 份自评表，${withErrors} 份有错误，${unread} 个文件无法读取${blankForms}\n`,
  );
  output.complain(describeLeftOut(copies, ownLists));
  return unread + blank > 0 ? 2 : withErrors > 0 ? 1 : 0;
}
