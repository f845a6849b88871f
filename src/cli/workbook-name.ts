/** A file to make, or one Chinese sentence about why it cannot be. */
export type WorkbookName =
  { readonly kind: 'name'; readonly file: string } | { readonly kind: 'wrong'; readonly message: string };

/** Reads the value of `--out` where one new workbook is made. */
export function asWorkbookName(text: string | undefined): WorkbookName {
  if (text === undefined) return { kind: 'wrong', message: '须用“--out”给出存放的 .xlsx 文件' };
  return /[^/\\]\.xlsx$/iu.test(text)
    ? { kind: 'name', file: text }
    : { kind: 'wrong', message: `“--out”应为 .xlsx 文件，现为“${text}”` };
}
