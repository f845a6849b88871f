import { openXlsx } from '../adapters/xlsx/xlsx-workbook';
import type { XlsxWorkbook } from '../adapters/xlsx/xlsx-workbook';
import { evaluateWorkbook } from '../app/evaluate-workbook';
import type { EvaluatedSheet } from '../app/evaluate-workbook';
import { DEFAULT_POLICY, isOwnSheet } from '../core/index';
import type { ScoringPolicy, WorkbookMemory } from '../core/index';
import type { Source } from './collect-workbooks';
import { describePathProblem, describeWorkbookProblem } from './describe-problem';
import { isPathProblem, STANDARD_INPUT } from './files';
import type { Files } from './files';
import { nodeCompression } from './node-compression';

/** Why a file gave no form; `message` is one Chinese sentence. */
export interface Unreadable {
  readonly kind: 'no-form' | 'not-xlsx' | 'encrypted' | 'damaged' | 'too-large' | 'unreadable-file';
  readonly message: string;
  /** The workbook holds nothing but lists that this program made. */
  readonly isOwn?: true;
  /** The workbook holds a form, and nobody wrote an indicator into it. */
  readonly isBlank?: true;
}

/** A workbook with at least one form. */
export interface ReadWorkbook {
  readonly kind: 'read';
  readonly bytes: Uint8Array;
  readonly workbook: XlsxWorkbook;
  /** The chosen policy, else the one saved with the workbook, else the default. */
  readonly policy: ScoringPolicy;
  /** What persons decided about rows of this workbook. */
  readonly memory: WorkbookMemory;
  /** What the workbook remembers and nobody can read, a Chinese sentence each. */
  readonly memoryProblems: readonly string[];
  /** Only sheets with forms. */
  readonly sheets: readonly EvaluatedSheet[];
}

/** Names what the sheet that comes closest to a form still lacks. */
function describeMissingForm(sheets: readonly EvaluatedSheet[]): string {
  const [closest] = [...sheets].sort((a, b) => a.missingLabels.length - b.missingLabels.length);
  if (closest === undefined) return '工作簿里没有工作表';
  const labels = closest.missingLabels.map((label) => `“${label}”`).join('、');
  return `没有找到项目支出绩效自评表：工作表“${closest.sheet}”缺少${labels}`;
}

const hasNoIndicators = ({ evaluations }: EvaluatedSheet): boolean =>
  evaluations.every(({ results }) => results.length === 0);

const describeEmptyForm = (sheets: readonly EvaluatedSheet[]): string =>
  `工作表“${sheets[0]?.sheet ?? ''}”的绩效指标表里没有填写任何指标，须先填写指标`;

/** Reads one workbook and evaluates its forms, with what was decided about them in the pane. */
export async function readWorkbook(
  source: Source,
  policy: ScoringPolicy | null,
  files: Files,
): Promise<ReadWorkbook | Unreadable> {
  if (source.kind === 'problem') return { kind: 'unreadable-file', message: source.message };
  const { file } = source;
  const bytes = await (file === STANDARD_INPUT ? files.readInput() : files.read(file));
  if (isPathProblem(bytes)) {
    const kind = bytes.failure === 'tooLarge' ? 'too-large' : 'unreadable-file';
    return { kind, message: describePathProblem(bytes, file) };
  }
  const opened = openXlsx(bytes, nodeCompression);
  if (opened.kind !== 'opened') return { kind: opened.kind, message: opened.message };
  const { memory: remembered, problems: memoryProblems } = await opened.workbook.readMemory();
  // A policy that was asked for is the one for all.
  const memory = policy === null ? remembered : { ...remembered, sheetPolicies: [] };
  const ruling = policy ?? memory.policy ?? DEFAULT_POLICY;
  const evaluated = await evaluateWorkbook(opened.workbook, ruling, memory);
  if (evaluated.kind !== 'evaluated') {
    return { kind: 'damaged', message: describeWorkbookProblem(evaluated) };
  }
  const sheets = evaluated.sheets.filter(({ evaluations }) => evaluations.length > 0);
  if (sheets.length === 0) {
    const message = describeMissingForm(evaluated.sheets);
    const isOwn = (await opened.workbook.readSheets()).sheets.every(isOwnSheet);
    return { kind: 'no-form', message, ...(isOwn ? { isOwn } : {}) };
  }
  return sheets.every(hasNoIndicators)
    ? { kind: 'no-form', message: describeEmptyForm(sheets), isBlank: true }
    : { kind: 'read', bytes, workbook: opened.workbook, policy: ruling, memory, memoryProblems, sheets };
}
