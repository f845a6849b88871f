import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import {
  access,
  copyFile,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { errorCode } from './error-code';
import { isPathProblem } from './files';
import type { PathFailure, PathProblem, Files } from './files';

/** No form comes near; beyond it the memory would not do. */
const LARGEST_FILE = 128 * 1024 * 1024;

const FAILURES: ReadonlyMap<string, PathFailure> = new Map([
  ['ENOENT', 'missing'],
  ['EISDIR', 'isFolder'],
  ['ENOTDIR', 'notFolder'],
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['EROFS', 'readOnly'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EBUSY', 'busy'],
  ['ETXTBSY', 'busy'],
  ['ERR_FS_FILE_TOO_LARGE', 'tooLarge'],
  ['EEXIST', 'exists'],
]);

/** What the system refuses is a value; everything else is our mistake and stays loud. */
async function attempt<T>(act: () => Promise<T>): Promise<T | PathProblem> {
  try {
    return await act();
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    return { failure: FAILURES.get(code) ?? 'unusable' };
  }
}

/** The bytes without the habits of a Buffer, whose `slice` shares memory where an array's copies it. */
const plainBytes = ({ buffer, byteOffset, byteLength }: Buffer): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** Undoes a half-done step when a later one fails. */
async function orElse<T>(act: () => Promise<T>, undo: () => Promise<unknown>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    await undo();
    throw error;
  }
}

const remove = (file: string): Promise<void> => rm(file, { force: true });

/** Puts the bytes into a new file beside `target`, on the disk and not only in a cache. */
async function writeBeside(target: string, bytes: Uint8Array, mode: number): Promise<string> {
  const temporary = path.join(path.dirname(target), `.${randomUUID()}.tmp`);
  const handle = await open(temporary, 'wx', mode);
  const fill = async (): Promise<void> => {
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  };
  await orElse(fill, () => remove(temporary));
  return temporary;
}

/** What file systems without hard links answer; EISDIR is what Windows' "invalid function" becomes. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EISDIR']);

/**
 * Gives a finished file its name, which nobody may have taken in the meantime.
 *
 * @remarks
 * Renaming would replace what stands there, linking does not. Where there are no links the name is reserved by
 * an empty file of our own, and that is what the renaming replaces.
 */
async function giveName(temporary: string, file: string): Promise<void> {
  try {
    await link(temporary, file);
  } catch (error) {
    if (!NO_LINKS.has(errorCode(error) ?? '')) throw error;
    await (await open(file, 'wx')).close();
    await orElse(
      () => rename(temporary, file),
      () => remove(file),
    );
    return;
  }
  await remove(temporary);
}

/** Copies the original to the first of `.bak`, `.bak1`, `.bak2` … that is not there yet. */
async function keepBackup(original: string, file: string): Promise<{ backup: string } | PathProblem> {
  for (let count = 0; ; count += 1) {
    const backup = `${file}.bak${count === 0 ? '' : count}`;
    const outcome = await attempt(() => copyFile(original, backup, constants.COPYFILE_EXCL));
    if (outcome === undefined) return { backup };
    if (outcome.failure !== 'exists') return outcome;
  }
}

/** Moves the new file into the place of the original, of which a backup stays. */
async function exchange(
  original: string,
  file: string,
  expected: Uint8Array,
  replacement: string,
): Promise<{ backup: string } | PathProblem> {
  if (!(await readFile(original)).equals(expected)) return { failure: 'changed' };
  const kept = await keepBackup(original, file);
  if (isPathProblem(kept)) return kept;
  await orElse(
    () => rename(replacement, original),
    () => remove(kept.backup),
  );
  return kept;
}

/**
 * Makes a folder and those above it that are missing.
 *
 * @remarks Not `mkdir` with `recursive`: it never returns where a folder that exists answers ENOENT (`/proc`).
 */
async function makeFolder(folder: string): Promise<void> {
  try {
    if ((await stat(folder)).isDirectory()) return;
  } catch (error) {
    const parent = path.dirname(folder);
    if (errorCode(error) !== 'ENOENT' || parent === folder) throw error;
    await makeFolder(parent);
  }
  await mkdir(folder);
}

/** The disk and standard input. */
export const nodeFiles: Files = {
  join: (...parts) => path.join(...parts),

  split: (file) => {
    const { dir, name, ext } = path.parse(file);
    return { folder: dir, stem: name, extension: ext };
  },

  list: (folder) =>
    attempt(async () => {
      const entries = await readdir(folder, { withFileTypes: true });
      // A link to a folder is not followed: it may lead back here.
      return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
    }),

  read: (file) =>
    attempt(async () => {
      const status = await stat(file);
      if (status.isDirectory()) return { failure: 'isFolder' as const };
      if (!status.isFile()) return { failure: 'notFile' as const };
      return status.size > LARGEST_FILE ? { failure: 'tooLarge' as const } : plainBytes(await readFile(file));
    }),

  readInput: () =>
    attempt(async () => {
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
        size += chunk.length;
        if (size > LARGEST_FILE) return { failure: 'tooLarge' as const };
        chunks.push(chunk);
      }
      return plainBytes(Buffer.concat(chunks));
    }),

  create: async (file, bytes) => {
    const folder = await attempt(() => makeFolder(path.dirname(file)));
    if (isPathProblem(folder)) return folder.failure === 'exists' ? { failure: 'notFolder' } : folder;
    return attempt(async () => {
      // Only spares the work; what decides is `giveName`.
      if (!isPathProblem(await attempt(() => lstat(file)))) return { failure: 'exists' as const };
      const temporary = await writeBeside(file, bytes, 0o666);
      await orElse(
        () => giveName(temporary, file),
        () => remove(temporary),
      );
      return 'created' as const;
    });
  },

  replace: (file, expected, bytes) =>
    attempt(async () => {
      const target = await realpath(file);
      const { mode } = await stat(target);
      // Renaming over a write-protected file would succeed; its owner meant it to stay.
      if ((mode & 0o222) === 0) return { failure: 'readOnly' as const };
      await access(target, constants.W_OK);
      const temporary = await writeBeside(target, bytes, mode);
      const outcome = await orElse(
        () => exchange(target, file, expected, temporary),
        () => remove(temporary),
      );
      if (isPathProblem(outcome)) await remove(temporary);
      return outcome;
    }),
};
