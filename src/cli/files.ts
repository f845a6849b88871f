/** The path that stands for standard input. */
export const STANDARD_INPUT = '-';

/** Why a path could not be read or written. */
export type PathFailure =
  | 'missing'
  | 'isFolder'
  /** A pipe, a device or a socket, which may never end. */
  | 'notFile'
  | 'notFolder'
  | 'denied'
  | 'readOnly'
  | 'full'
  | 'busy'
  | 'tooLarge'
  | 'exists'
  /** Somebody else wrote it after it was read. */
  | 'changed'
  | 'unusable';

export interface PathProblem {
  readonly failure: PathFailure;
}

export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** `/a/表.xlsx` is folder `/a`, stem `表`, extension `.xlsx`. */
export interface PathParts {
  readonly folder: string;
  readonly stem: string;
  readonly extension: string;
}

/** The files as the command line needs them; a path means what it means to the system underneath. */
export interface Files {
  join(...parts: readonly string[]): string;
  split(path: string): PathParts;
  list(folder: string): Promise<readonly FolderEntry[] | PathProblem>;
  read(path: string): Promise<Uint8Array | PathProblem>;
  /** Standard input to its end. */
  readInput(): Promise<Uint8Array | PathProblem>;
  /** Writes a file that is not there yet, with the folders above it: whole or not at all. */
  create(path: string, bytes: Uint8Array): Promise<'created' | PathProblem>;
  /** Replaces a file that still holds `expected`, whole or not at all; the original stays as `backup`. */
  replace(
    path: string,
    expected: Uint8Array,
    bytes: Uint8Array,
  ): Promise<{ readonly backup: string } | PathProblem>;
}

export const isPathProblem = (result: unknown): result is PathProblem =>
  typeof result === 'object' && result !== null && 'failure' in result;
