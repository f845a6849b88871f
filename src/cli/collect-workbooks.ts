import { describePathProblem } from './describe-problem';
import { isPathProblem, STANDARD_INPUT } from './files';
import type { Files } from './files';

/** A workbook to look at, or why a path leads to none. */
export type Source =
  | {
      readonly kind: 'workbook';
      readonly file: string;
      /** Folders between the one that was named and the file. */
      readonly below: readonly string[];
    }
  | { readonly kind: 'problem'; readonly file: string; readonly message: string };

/**
 * `~$` marks Excel's lock files, a leading point those the system hides. Old workbooks count, too: whoever adds up a
 * folder must hear that they were not read.
 */
const isWorkbookName = (name: string): boolean => /^(?!~\$|\.).*\.(?:xls[xm]?|et)$/iu.test(name);

async function walk(folder: string, below: readonly string[], files: Files): Promise<readonly Source[]> {
  const entries = await files.list(folder);
  if (isPathProblem(entries)) {
    return [{ kind: 'problem', file: folder, message: describePathProblem(entries, folder) }];
  }
  const found: Source[] = [];
  for (const { name, isFolder } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = files.join(folder, name);
    if (isFolder && !name.startsWith('.')) {
      for (const source of await walk(file, [...below, name], files)) found.push(source);
    } else if (!isFolder && isWorkbookName(name)) found.push({ kind: 'workbook', file, below });
  }
  return found;
}

async function sourcesOf(path: string, files: Files): Promise<readonly Source[]> {
  if (path === STANDARD_INPUT) return [{ kind: 'workbook', file: path, below: [] }];
  const entries = await files.list(path);
  if (isPathProblem(entries)) {
    return entries.failure === 'notFolder'
      ? [{ kind: 'workbook', file: path, below: [] }]
      : [{ kind: 'problem', file: path, message: describePathProblem(entries, path) }];
  }
  const found = await walk(path, [], files);
  const none = `文件夹“${path}”里没有 .xlsx 或 .xlsm 文件`;
  return found.length > 0 ? found : [{ kind: 'problem', file: path, message: none }];
}

/** Every workbook the paths name, folders walked to the bottom; a file named twice comes once. */
export async function collectWorkbooks(paths: readonly string[], files: Files): Promise<readonly Source[]> {
  const sources = new Map<string, Source>();
  for (const path of paths) {
    for (const source of await sourcesOf(path, files)) {
      const key = files.join(source.file);
      if (!sources.has(key)) sources.set(key, source);
    }
  }
  return [...sources.values()];
}
