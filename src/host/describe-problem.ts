import type { WorkbookProblem } from '../app/workbook';

const MOST_NAMED = 8;

/** Many cells are counted, so that what helps is not lost behind them. */
const nameSome = (cells: readonly string[]): string =>
  `${cells.slice(0, MOST_NAMED).join('、')}${cells.length > MOST_NAMED ? `等 ${cells.length} 个单元格` : ''}`;

/**
 * One sentence on why an edit was refused, in the words the pane has for it.
 *
 * @remarks They come with the pane, and the page begins without them.
 */
export async function describeProblem(problem: WorkbookProblem): Promise<string> {
  const { problemWords } = await import(/* webpackChunkName: "writes" */ '../taskpane/problem-strings.zh-cn');
  const { title, cells, advice } = problemWords(problem);
  return [cells.length === 0 ? title : `${title}：${nameSome(cells)}`, advice].join('，');
}
