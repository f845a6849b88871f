import fs from 'node:fs';
import path from 'node:path';
import { run } from '../../src/cli/run';
import { memoryDisk } from './memory-files';
import type { DiskOptions } from './memory-files';

/** What a command line came to: what it printed, and the files that were there afterwards. */
export interface DiskRun {
  readonly text: string;
  readonly complaints: string;
  readonly exitCode: number;
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

/** Runs a command line over a disk in memory. */
export async function runOnDisk(
  disk: Readonly<Record<string, Uint8Array>>,
  words: readonly string[],
  options: DiskOptions = {},
): Promise<DiskRun> {
  const { files, contents } = memoryDisk(disk, options);
  const printed: string[] = [];
  const complained: string[] = [];
  const exitCode = await run(words, files, {
    print: (text) => void printed.push(text),
    complain: (text) => void complained.push(text),
  });
  return { text: printed.join(''), complaints: complained.join(''), exitCode, contents };
}

/** A real form of test/forms/real. */
export const realForm = (folder: string): Uint8Array =>
  new Uint8Array(fs.readFileSync(path.join(__dirname, '../forms/real', folder, 'form.xlsx')));
