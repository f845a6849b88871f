import { realForm, runOnDisk } from './run-on-disk';

const FORM = realForm('classic-with-spare-rows');
const DISK = {
  '材料/甲.xlsx': FORM,
  '材料/甲.已评分.xlsx': FORM,
  '材料/甲.已评分2.xlsx': FORM,
  '材料/下级/乙.已评分.xlsx': FORM,
};
const COPIES = '跳过 2 个已评分的副本，它们的原件已经计入，须看的可直接写出文件名\n';

const filesIn = (text: string): readonly string[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => String((JSON.parse(line) as { readonly file: unknown }).file));

describe('what a folder holds and is not looked at', () => {
  it.each([
    { words: ['check', '材料'] },
    { words: ['check', '材料', '--json'] },
    { words: ['summary', '材料', '--out', '汇总.xlsx'] },
  ])('is told apart from the results: $words', async ({ words }) => {
    expect((await runOnDisk(DISK, words)).complaints).toBe(COPIES);
  });

  it('leaves every line of JSON a line of JSON', async () => {
    const { text } = await runOnDisk(DISK, ['check', '材料', '--json']);
    expect(filesIn(text)).toEqual(['材料/下级/乙.已评分.xlsx', '材料/甲.xlsx']);
  });

  it.each([
    { named: '材料/甲.已评分.xlsx' },
    { named: './材料/甲.已评分.xlsx' },
    { named: '材料/下级/../甲.已评分.xlsx' },
  ])('is looked at where it is named: $named', async ({ named }) => {
    const { text, complaints } = await runOnDisk(DISK, ['check', '材料', named, '--json']);
    expect(filesIn(text)).toContain('材料/甲.已评分.xlsx');
    expect(complaints).toContain('跳过 1 个已评分的副本');
  });

  it('is scored where it is named, whatever the spelling', async () => {
    const words = ['score', '材料', './材料/下级/乙.已评分.xlsx', '--out', '结果'];
    const { text } = await runOnDisk(DISK, words);
    expect(text.match(/先前的评分结果，已跳过/gu)).toHaveLength(2);
  });

  it('may be a list of our own', async () => {
    const { contents } = await runOnDisk({ '材料/甲.xlsx': FORM }, [
      'summary',
      '材料',
      '--out=材料/汇总.xlsx',
    ]);
    const { complaints } = await runOnDisk(Object.fromEntries(contents), ['check', '材料']);
    expect(complaints).toBe('跳过 1 个先前生成的汇总，须看的可直接写出文件名\n');
  });

  it('is not spoken of where there is none', async () => {
    expect((await runOnDisk({ '材料/甲.xlsx': FORM }, ['check', '材料'])).complaints).toBe('');
  });
});
