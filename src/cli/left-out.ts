import type { Source } from './collect-workbooks';
import type { Files } from './files';
import { originalOf } from './save-scored';

/** Tells the files that were named themselves, however their paths are spelt, from those found in a folder. */
export function namedFiles(paths: readonly string[], files: Files): (file: string) => boolean {
  const named = new Set(paths.map((path) => files.join(path)));
  return (file) => named.has(files.join(file));
}

/** The files to look at, and how many scored copies in folders are not among them. */
export interface KeptSources {
  readonly sources: readonly Source[];
  readonly copies: number;
}

/** In a folder a scored copy beside its original would count the same form twice. */
export function withoutCopies(
  sources: readonly Source[],
  isNamed: (file: string) => boolean,
  files: Files,
): KeptSources {
  const known = new Set(sources.map(({ file }) => file));
  const kept = sources.filter(({ file }) => {
    const original = originalOf(file, files);
    return isNamed(file) || original === null || !known.has(original);
  });
  return { sources: kept, copies: sources.length - kept.length };
}

/** What was found in folders and not looked at, a sentence each, and how to have it looked at all the same. */
export function describeLeftOut(copies: number, ownLists: number): string {
  const sentences = [
    ...(copies === 0 ? [] : [`跳过 ${copies} 个已评分的副本，它们的原件已经计入`]),
    ...(ownLists === 0 ? [] : [`跳过 ${ownLists} 个先前生成的汇总`]),
  ];
  return sentences.map((sentence) => `${sentence}，须看的可直接写出文件名\n`).join('');
}
