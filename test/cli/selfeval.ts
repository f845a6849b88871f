import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { builtPath } from '../built-path';

export const ROOT = path.resolve(__dirname, '../..');
export const REAL_FORMS = path.join(ROOT, 'test/forms/real');

const PROGRAM = builtPath('selfeval.mjs');

export interface ProgramResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
}

/** Runs the program as it is shipped, in a folder where it finds no `node_modules`. */
export function selfeval(
  words: readonly string[],
  { cwd = os.tmpdir(), input = '' }: { readonly cwd?: string; readonly input?: string | Uint8Array } = {},
): ProgramResult {
  const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, ...words], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { stdout, stderr, exitCode: status };
}

/** The objects of a JSON Lines output. */
export const jsonLines = (text: string): readonly Readonly<Record<string, unknown>>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** A new folder for one test; the test removes it. */
export const temporaryFolder = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'selfeval 测试 '));

/** Every file below a folder, with `/`, in order. */
export const filesBelow = (folder: string): readonly string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .sort();
