import type { Source } from './collect-workbooks';
import { describePathProblem } from './describe-problem';
import { isPathProblem, STANDARD_INPUT } from './files';
import type { Files } from './files';
import type { ScoreTarget } from './read-arguments';

type WorkbookSource = Extract<Source, { kind: 'workbook' }>;

/** Behind the name of a scored copy. */
const SCORED_MARK = '.已评分';

const SCORED_STEM = new RegExp(`${SCORED_MARK}\\d*$`, 'u');

/** A scored copy of an earlier run: not to be scored again when a folder is walked. */
export const isScoredCopy = (file: string, files: Files): boolean => SCORED_STEM.test(files.split(file).stem);

/** The workbook a scored copy was made from; `null` for a file that is no such copy. */
export function originalOf(file: string, files: Files): string | null {
  if (!isScoredCopy(file, files)) return null;
  const { folder, stem, extension } = files.split(file);
  return files.join(folder, `${stem.replace(SCORED_STEM, '')}${extension}`);
}

/** What became of the bytes: where they are now, or why not, in one Chinese sentence. */
export type SavedWorkbook =
  | { readonly kind: 'saved'; readonly sentence: string }
  | { readonly kind: 'problem'; readonly message: string };

/** Creates the copy under the first name that is free. */
async function saveCopy(
  { file, below }: WorkbookSource,
  outFolder: string | null,
  bytes: Uint8Array,
  files: Files,
): Promise<SavedWorkbook> {
  const { folder, stem, extension } =
    file === STANDARD_INPUT ? { folder: '', stem: '标准输入', extension: '.xlsx' } : files.split(file);
  for (let count = 1; ; count += 1) {
    const name = `${stem}${SCORED_MARK}${count === 1 ? '' : count}${extension}`;
    const copy = files.join(...(outFolder === null ? [folder] : [outFolder, ...below]), name);
    const outcome = await files.create(copy, bytes);
    if (!isPathProblem(outcome)) return { kind: 'saved', sentence: `已另存为“${copy}”` };
    if (outcome.failure !== 'exists') {
      return { kind: 'problem', message: describePathProblem(outcome, copy) };
    }
  }
}

/** Puts a scored workbook where the user wants it; nothing that exists is overwritten without a backup. */
export async function saveScored(
  source: WorkbookSource,
  target: ScoreTarget,
  original: Uint8Array,
  scored: Uint8Array,
  files: Files,
): Promise<SavedWorkbook> {
  switch (target.kind) {
    case 'beside':
      return saveCopy(source, null, scored, files);
    case 'folder':
      return saveCopy(source, target.folder, scored, files);
    case 'inPlace': {
      const outcome = await files.replace(source.file, original, scored);
      return isPathProblem(outcome)
        ? { kind: 'problem', message: describePathProblem(outcome, source.file) }
        : { kind: 'saved', sentence: `已写入原文件，原件存为“${outcome.backup}”` };
    }
  }
}
