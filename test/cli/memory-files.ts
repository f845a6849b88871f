import path from 'node:path';
import type { Files, PathFailure } from '../../src/cli/files';

/** A disk in memory, with the paths of POSIX or of Windows. */
export interface MemoryDisk {
  readonly files: Files;
  readonly contents: Map<string, Uint8Array>;
}

export interface DiskOptions {
  readonly paths?: path.PlatformPath;
  readonly input?: Uint8Array;
  /** Paths that fail when they are read. */
  readonly unreadable?: Readonly<Record<string, PathFailure>>;
  /** A path whose reading throws what nobody foresaw. */
  readonly breaking?: string;
  /** Folders in which nothing can be created or replaced. */
  readonly unwritable?: Readonly<Record<string, PathFailure>>;
}

export function memoryDisk(
  initial: Readonly<Record<string, Uint8Array>>,
  { paths = path.posix, input, unreadable = {}, unwritable = {}, breaking }: DiskOptions = {},
): MemoryDisk {
  const contents = new Map(Object.entries(initial).map(([name, bytes]) => [paths.normalize(name), bytes]));
  const namesIn = (folder: string): readonly string[] => {
    const start = folder === '' || folder === '.' ? '' : paths.join(folder, paths.sep);
    return [...contents.keys()]
      .filter((name) => name.startsWith(start))
      .map((name) => name.slice(start.length));
  };
  const files: Files = {
    join: (...parts) => paths.join(...parts),
    split: (file) => {
      const { dir, name, ext } = paths.parse(file);
      return { folder: dir, stem: name, extension: ext };
    },
    list: (folder) => {
      if (contents.has(paths.normalize(folder))) return Promise.resolve({ failure: 'notFolder' });
      const failure = unreadable[folder];
      if (failure !== undefined) return Promise.resolve({ failure });
      const names = namesIn(paths.normalize(folder));
      if (names.length === 0) return Promise.resolve({ failure: 'missing' });
      const entries = new Map(
        names.map((name) => {
          const [first = '', ...rest] = name.split(paths.sep);
          return [first, { name: first, isFolder: rest.length > 0 }];
        }),
      );
      return Promise.resolve([...entries.values()].reverse());
    },
    read: (file) =>
      file === breaking
        ? Promise.reject(new TypeError('a\nb'))
        : Promise.resolve(
            unreadable[file] === undefined
              ? (contents.get(paths.normalize(file)) ?? { failure: 'missing' })
              : { failure: unreadable[file] },
          ),
    readInput: () => Promise.resolve(input ?? new Uint8Array()),
    create: (file, bytes) => {
      const failure = unwritable[paths.dirname(file)];
      if (failure !== undefined) return Promise.resolve({ failure });
      if (contents.has(paths.normalize(file))) return Promise.resolve({ failure: 'exists' });
      contents.set(paths.normalize(file), bytes);
      return Promise.resolve('created');
    },
    replace: (file, expected, bytes) => {
      const failure = unwritable[paths.dirname(file)];
      if (failure !== undefined) return Promise.resolve({ failure });
      const name = paths.normalize(file);
      if (contents.get(name) !== expected) return Promise.resolve({ failure: 'changed' });
      contents.set(`${name}.bak`, expected);
      contents.set(name, bytes);
      return Promise.resolve({ backup: `${file}.bak` });
    },
  };
  return { files, contents };
}
