import { describeProblem } from '../../src/host/describe-problem';
import { problemWords } from '../../src/taskpane/problem-strings.zh-cn';

const cellsTo = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ sheet: '自评表', at: { row: index + 1, column: 8 } }));

describe('describeProblem', () => {
  it('says what the pane says, in one sentence', async () => {
    const problem = { kind: 'protected', cells: cellsTo(2) } as const;
    const { title, advice } = problemWords(problem);
    expect(await describeProblem(problem)).toBe(`${title}：H1、H2，${advice}`);
  });

  it('names no cells where there are none', async () => {
    const problem = { kind: 'readOnly' } as const;
    const { title, advice } = problemWords(problem);
    expect(await describeProblem(problem)).toBe(`${title}，${advice}`);
  });

  it('counts what it does not name', async () => {
    const sentence = await describeProblem({ kind: 'drifted', cells: cellsTo(9) });
    expect(sentence).toContain('：H1、H2、H3、H4、H5、H6、H7、H8等 9 个单元格，');
  });
});
