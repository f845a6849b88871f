import { MemoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import { createPaneController } from '../../src/taskpane/pane-controller';
import { answerRibbon } from '../../src/taskpane/answer-ribbon';
import { runRibbonCommand } from '../../src/taskpane/ribbon-commands';
import { liveDouble } from './live-double';
import { cell, openGrids, openSample, smallForm } from './sample-workbook';

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

  it.each([
    { because: 'the event of the other sheet is lost', shown: '甲', active: '乙', written: [50, 60] },
    { because: 'another form is chosen in the pane', shown: '甲', active: '甲', written: [60, 50] },
  ])('writes the form on the sheet in view: $because', async ({ shown, active, written }) => {
    const workbook = openGrids([smallForm('甲'), smallForm('乙'), { sheet: '说明', cells: {} }], '甲');
    const pane = createPaneController(workbook);
    await pane.ask({ kind: 'read' });
    if (shown === active) pane.dispatch({ kind: 'formChosen', place: { sheet: '乙', index: 0 } });
    workbook.look(active);
    const { sentence } = await runRibbonCommand('recalculate', pane);
    expect(sentence).toBe('已写入 1 个单元格');
    const values = await Promise.all(['甲', '乙'].map((sheet) => workbook.valueAt(cell('G4', sheet))));
    expect(values).toEqual(written);
    expect(pane.state().place?.sheet).toBe(active);
    pane.stop();
  });

  it('writes nothing where the sheet in view has no form', async () => {
    const workbook = openGrids([smallForm('甲'), { sheet: '说明', cells: { A1: '填表说明' } }], '甲');
    const pane = createPaneController(workbook);
    await pane.ask({ kind: 'read' });
    workbook.look('说明');
    const { sentence } = await runRibbonCommand('recalculate', pane);
    expect(sentence).toBe('当前工作表没有自评表，未写入任何单元格');
    expect(workbook.applyCount).toBe(0);
    pane.stop();
  });

  it('writes a form on a sheet that was added since the workbook was read', async () => {
    const workbook = openGrids([smallForm('甲'), smallForm('乙')], '乙');
    const pane = createPaneController(workbook);
    await pane.ask({ kind: 'read' });
    const { reading } = pane.state();
    if (reading === null) throw new Error('not read');
    const sheets = reading.sheets.filter(({ sheet }) => sheet !== '乙');
    pane.dispatch({ kind: 'read', reading: { ...reading, sheets, activeSheet: '甲' } });
    expect((await runRibbonCommand('recalculate', pane)).sentence).toBe('已写入 1 个单元格');
    expect(await workbook.valueAt(cell('G4', '乙'))).toBe(60);
    pane.stop();
  });
});

describe('answerRibbon', () => {
  it('tells of code that could not be fetched, and asks for it again', async () => {
    const pane = createPaneController(await openSample({ H13: null }));
    const offline = () => Promise.reject(new Error('Loading chunk 3 failed'));
    expect((await answerRibbon('recalculate', pane, offline)).sentence).toBe('出现意外问题，操作没有完成');
    expect(pane.state().failure).toContain('Loading chunk 3 failed');
    expect((await answerRibbon('recalculate', pane)).sentence).toBe('已写入 1 个单元格');
    pane.stop();
  });
});
