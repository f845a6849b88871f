import { oneLine } from './text-table';

/**
 * What a workbook remembers and nobody can read, in one Chinese sentence; `null` where all of it counts.
 *
 * @remarks Without it a person would take their decisions for counted. The sentence names the first problem
 * and counts the others, for a memory may hold thousands of decisions.
 * @example describeMemoryProblems([]) // null
 */
export function describeMemoryProblems(problems: readonly string[]): string | null {
  const [first] = problems;
  if (first === undefined) return null;
  const others = problems.length > 1 ? `等 ${problems.length} 处` : '';
  const leftOut = '工作簿里保存的评分办法或人工评定无法识别，没有计入核对和得分，可更新本程序后再试';
  return `${leftOut}：${oneLine(first)}${others}`;
}
