/** Where results go. */
export interface Output {
  /** The results themselves, whole lines. */
  print(text: string): void;
  /** What is no result: what was asked wrongly, what was left out. */
  complain(text: string): void;
}

/** 0 nothing to correct, 1 errors in a form, 2 something could not be read or written. */
export type ExitCode = 0 | 1 | 2;

export const worse = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b);
