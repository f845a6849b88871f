import { MemoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import { createPaneController } from '../../src/taskpane/pane-controller';
import { runRibbonCommand } from '../../src/taskpane/ribbon-commands';
import { liveDouble } from './live-double';
import { cell, openSample } from './sample-workbook';

describe('runRibbonCommand', () => {
  it('says which cells of which sheet were written', async () => {
    const pane = createPaneController(await openSample({ H13: null, H19: 12 }));
    expect(await runRibbonCommand('recalculate', pane)).toEqual({
      sentence: '已写入 2 个单元格',
      lines: ['自评表 H13 空 → 20', '自评表 H19 12 → 20'],
    });
    expect(await runRibbonCommand('recalculate', pane)).toEqual({
      sentence: '得分已是最新，没有单元格须改动',
      lines: [],
    });
    pane.stop();
  });

  it.each([
    { name: 'markFindings', sentence: '已在表中标出 3 个单元格' },
    { name: 'clearMarks', sentence: '已清除标记' },
  ] as const)('says what $name came to', async ({ name, sentence }) => {
    const pane = createPaneController(await openSample());
    expect(await runRibbonCommand(name, pane)).toEqual({ sentence, lines: [] });
    pane.stop();
  });

  it('names the next step where the workbook refuses', async () => {
    const workbook = await openSample();
    const pane = createPaneController(workbook);
    await pane.ask({ kind: 'read' });
    workbook.refuse({ kind: 'drifted', cells: [{ sheet: '自评表', at: { row: 13, column: 8 } }] });
    const message = await runRibbonCommand('recalculate', pane);
    expect(message.sentence).toBe('原表已变动，未写入任何单元格');
    expect(message.lines).toEqual(['H13', '可重新读取后再试']);
    pane.stop();
  });

  it('says that there is no form, and that something of ours broke', async () => {
    const workbook = liveDouble(new MemoryWorkbook([]));
    const pane = createPaneController(workbook);
    expect(await runRibbonCommand('recalculate', pane)).toEqual({ sentence: '没有找到自评表', lines: [] });
    workbook.refuse(new Error('boom'));
    const { sentence, lines } = await runRibbonCommand('clearMarks', pane);
    expect([sentence, lines.join()]).toEqual([
      '出现意外问题，操作没有完成',
      expect.not.stringContaining('boom'),
    ]);
    pane.stop();
  });

  it('reads again what could not be read at first', async () => {
    const workbook = await openSample({ H13: null });
    workbook.refuse({ kind: 'busy' });
    const pane = createPaneController(workbook);
    expect((await runRibbonCommand('recalculate', pane)).sentence).toBe('单元格正在编辑，暂时不能读写');
    workbook.refuse(null);
    expect((await runRibbonCommand('recalculate', pane)).sentence).toBe('已写入 1 个单元格');
    pane.stop();
  });

  it('does not tell of an earlier command', async () => {
    const workbook = await openSample({ H13: null });
    const pane = createPaneController(workbook);
    expect((await runRibbonCommand('recalculate', pane)).sentence).toBe('已写入 1 个单元格');
    for (const label of ['D12', 'E12', 'F12']) await workbook.type(cell(label), '栏目');
    await pane.ask({ kind: 'read' });
    expect(await runRibbonCommand('recalculate', pane)).toEqual({ sentence: '没有找到自评表', lines: [] });
    pane.stop();
  });
});
