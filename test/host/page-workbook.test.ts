import fs from 'node:fs';
import path from 'node:path';
import type { XlsxWorkbook } from '../../src/adapters/xlsx/xlsx-workbook';
import type { WorkbookEvent } from '../../src/app/live-workbook';
import { draftBlankForm } from '../../src/core/drafting/draft-blank-form';
import { printAddress } from '../../src/core/sheet/cell-address';
import { cellAt } from '../../src/core/sheet/sheet-snapshot';
import { invertPlan } from '../../src/core/writing/invert-plan';
import { layOutSheet } from '../../src/host/grid-layout';
import { moveFrom, placesOf } from '../../src/host/grid-motion';
import { pasteInto } from '../../src/host/cell-edits';
import { PageWorkbook } from '../../src/host/page-workbook';
import { address, opened } from '../adapters/xlsx/opened';

const FORM = path.resolve(__dirname, '../forms/real/classic-with-spare-rows/form.xlsx');

const form = (): XlsxWorkbook => opened(new Uint8Array(fs.readFileSync(FORM)));

async function openedPage() {
  const workbook = await PageWorkbook.open(form(), '表.xlsx');
  const events: WorkbookEvent[] = [];
  workbook.watch((event) => events.push(event));
  const valueOf = (name: string) => {
    const { row, column } = address(name);
    return workbook.view().sheet?.rows.get(row)?.get(column)?.value ?? null;
  };
  const sheet = () => {
    const { sheet: shown } = workbook.view();
    if (shown === null) throw new Error('no sheet');
    return shown;
  };
  return { workbook, events, valueOf, sheet };
}

describe('PageWorkbook', () => {
  it('writes edits, tells of them, and takes them back', async () => {
    const { workbook, events, valueOf } = await openedPage();
    expect(await workbook.edit([{ at: address('H13'), to: 7 }])).toBeNull();
    expect(valueOf('H13')).toBe(7);
    expect(workbook.view()).toMatchObject({ canUndo: true, canRedo: false, isSaved: false });
    expect(await workbook.undo()).toBeNull();
    expect(valueOf('H13')).not.toBe(7);
    expect(workbook.view()).toMatchObject({ canUndo: false, canRedo: true, isSaved: true });
    expect(events).toEqual([
      { kind: 'changed', source: 'user', sheet: '自评表' },
      { kind: 'changed', source: 'undo', sheet: '自评表' },
      { kind: 'selected', cell: { sheet: '自评表', at: address('H13') } },
    ]);
  });

  it('brings into view what is undone and made again, also from another sheet', async () => {
    const { workbook } = await openedPage();
    const request = {
      layout: '益阳',
      projectName: '新',
      year: null,
      unit: 'yuan',
      rowsPerDimension: 2,
    } as const;
    const draft = draftBlankForm({ ...request, supervisingDepartment: '', implementingAgency: '' });
    await workbook.addSheet({ ...draft, name: '别处' });
    await workbook.activate('自评表');
    await workbook.edit([{ at: address('H13'), to: 7 }]);
    for (const step of ['undo', 'redo'] as const) {
      await workbook.activate('别处');
      expect(await workbook[step]()).toBeNull();
      expect(workbook.view()).toMatchObject({ sheet: { name: '自评表' }, selected: address('H13') });
    }
  });

  it('can undo what the pane wrote, and tells nobody of the writing', async () => {
    const { workbook, events, valueOf, sheet } = await openedPage();
    const from = valueOf('H13');
    const plan = { sheet: sheet().name, writes: [{ at: address('H13'), from, to: 1.5 }] };
    expect(await workbook.apply([plan])).toMatchObject({ kind: 'applied' });
    expect(events).toEqual([]);
    await workbook.undo();
    expect(valueOf('H13')).toBe(from);
  });

  it('empties a cell that holds an error, and puts the error back', async () => {
    const { workbook, sheet } = await openedPage();
    const at = address('H13');
    const errorThere = () => cellAt(sheet(), at).error;
    const { writes } = invertPlan({
      sheet: '自评表',
      writes: [{ at, from: null, to: cellAt(sheet(), at).value, fromError: '#N/A' }],
    });
    await workbook.apply([{ sheet: '自评表', writes }]);
    await workbook.activate('自评表');
    expect(errorThere()).toBe('#N/A');
    await workbook.edit([{ at, to: null }]);
    expect(errorThere()).toBeNull();
    await workbook.undo();
    expect(errorThere()).toBe('#N/A');
  });

  it('does not count an edit that changes nothing', async () => {
    const { workbook, valueOf } = await openedPage();
    await workbook.edit([{ at: address('H13'), to: valueOf('H13') }]);
    expect(workbook.view()).toMatchObject({ canUndo: false, isSaved: true });
  });

  it('selects the anchor of a merged area', async () => {
    const { workbook, sheet } = await openedPage();
    const [area] = sheet().mergedAreas;
    if (area === undefined) throw new Error('no merged area');
    await workbook.select({ sheet: sheet().name, at: { row: area.bottom, column: area.right } });
    expect(workbook.view().selected).toEqual({ row: area.top, column: area.left });
  });

  it('knows no sheet that is not there', async () => {
    const { workbook } = await openedPage();
    expect(await workbook.select({ sheet: '别处', at: address('A1') })).toEqual({
      kind: 'sheetMissing',
      sheet: '别处',
    });
  });

  it('forgets the old file when another one is opened', async () => {
    const { workbook, events } = await openedPage();
    await workbook.edit([{ at: address('H13'), to: 7 }]);
    await workbook.replace(form(), '新.xlsx');
    expect(workbook.view()).toMatchObject({ fileName: '新.xlsx', canUndo: false, isSaved: true });
    expect(events.at(-1)).toEqual({ kind: 'replaced' });
  });
});

describe('pasteInto', () => {
  it('refuses text for the covered cells of a merged area as a whole', async () => {
    const { workbook, sheet, valueOf } = await openedPage();
    const before = valueOf('A2');
    const { changes } = pasteInto(sheet(), address('A2'), '甲\t乙');
    expect(await workbook.edit(changes)).toMatchObject({ kind: 'notWritable' });
    expect(valueOf('A2')).toBe(before);
  });

  it('passes over the blanks that a copied merged area brings', async () => {
    const { sheet } = await openedPage();
    expect(pasteInto(sheet(), address('A2'), '甲\t\t').changes).toEqual([{ at: address('A2'), to: '甲' }]);
  });
});

describe('the grid', () => {
  it('covers every place of the table exactly once', async () => {
    const { appearance } = (await openedPage()).workbook.view();
    if (appearance === null) throw new Error('no sheet');
    const layout = layOutSheet(appearance);
    const places = placesOf(layout);
    expect(places.map((line) => line.filter(Boolean).length)).toEqual(
      places.map(() => layout.columns.length),
    );
  });

  it('keeps rows that have not changed', async () => {
    const { workbook } = await openedPage();
    const before = workbook.view().appearance;
    await workbook.edit([{ at: address('H13'), to: 7 }]);
    const after = workbook.view().appearance;
    if (before === null || after === null) throw new Error('no sheet');
    const old = layOutSheet(before);
    const changed = layOutSheet(after, old).rows.filter((row, index) => row !== old.rows[index]);
    expect(changed.map(({ row }) => row)).toEqual([13]);
  });

  it('goes down a column past merged titles without leaving it', async () => {
    const { appearance } = (await openedPage()).workbook.view();
    if (appearance === null) throw new Error('no sheet');
    const layout = layOutSheet(appearance);
    let moved: ReturnType<typeof moveFrom> = { at: address('H13'), place: { row: 0, column: 0 } };
    moved = moveFrom(layout, moved.at, 'sheetStart');
    moved = moveFrom(layout, moved.at, 'rowEnd', moved.place);
    const last = printAddress(moved.at);
    for (let step = 0; step < layout.rows.length; step += 1)
      moved = moveFrom(layout, moved.at, 'down', moved.place);
    for (let step = 0; step < layout.rows.length; step += 1)
      moved = moveFrom(layout, moved.at, 'up', moved.place);
    expect(printAddress(moved.at)).toBe(last);
  });
});
