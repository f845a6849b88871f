import type { Output } from './output';
import type { Unreadable } from './read-workbook';
import { oneLine } from './text-table';

/**
 * Works on one file; a mistake of ours in it ends this file and no other.
 *
 * @returns what `work` returns, or a problem whose sentence says no more than its reader can use; what a
 * developer needs goes to the complaints, in one line
 */
export async function guardFile<T>(
  file: string,
  output: Output,
  work: () => Promise<T>,
): Promise<T | Unreadable> {
  try {
    return await work();
  } catch (error) {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    output.complain(`${oneLine(`${file}: ${details}`)}\n`);
    return {
      kind: 'unreadable-file',
      message: `处理“${file}”时程序出错，须把该文件和错误详情交给维护人员`,
    };
  }
}
