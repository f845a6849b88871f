import { MemoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import {
  insertBlankForm,
  insertCarriedForm,
  refreshFindings,
  refreshSheet,
  refreshSummary,
} from '../../src/app/draw-sheets';
import { evaluateWorkbook } from '../../src/app/evaluate-workbook';
import type { EvaluatedSheet } from '../../src/app/evaluate-workbook';
import type { Workbook } from '../../src/app/workbook';
import { DEFAULT_POLICY } from '../../src/core/scoring/policies/presets';
import { DRAFT } from '../adapters/drawing-contract';
import { REQUEST } from '../core/drafting/draft-builders';
import { loadGrid } from '../forms/load-grid';

const forms = (): MemoryWorkbook =>
  new MemoryWorkbook(
    ['real-classic-with-spare-rows', 'common-form'].map((folder) => ({ ...loadGrid(folder), name: folder })),
  );

async function evaluated(workbook: Workbook): Promise<readonly EvaluatedSheet[]> {
  const outcome = await evaluateWorkbook(workbook, DEFAULT_POLICY);
  if (outcome.kind !== 'evaluated') throw new Error(outcome.kind);
  return outcome.sheets;
}

describe('insertBlankForm', () => {
  it('adds a form that is read as one', async () => {
    const workbook = new MemoryWorkbook([]);
    expect(await insertBlankForm(workbook, REQUEST)).toEqual({ kind: 'drawn', sheet: '自评表' });
    const [sheet] = await evaluated(workbook);
    expect(sheet?.evaluations).toHaveLength(1);
  });
});

describe('insertCarriedForm', () => {
  it('adds a form with the indicators of an earlier one', async () => {
    const workbook = forms();
    const [earlier] = (await evaluated(workbook)).flatMap(({ evaluations }) => evaluations);
    if (earlier === undefined) throw new Error('no form');
    await insertCarriedForm(workbook, earlier, { ...REQUEST, year: null, unit: null });
    const [next] = (await evaluated(workbook)).at(-1)?.evaluations ?? [];
    expect(next?.results.map(({ indicator }) => indicator.name.text)).toEqual(
      earlier.results.map(({ indicator }) => indicator.name.text),
    );
  });
});

describe('refreshSummary and refreshFindings', () => {
  it('add their sheets once and draw them anew afterwards', async () => {
    const workbook = forms();
    const before = await evaluated(workbook);
    expect(await refreshSummary(workbook, before)).toEqual({
      kind: 'drawn',
      sheet: '自评汇总',
    });
    expect(await refreshFindings(workbook, before)).toEqual({ kind: 'drawn', sheet: '自查意见' });
    const once = await workbook.readSheets();
    const after = await evaluated(workbook);
    await refreshSummary(workbook, after);
    await refreshFindings(workbook, after);
    expect(await workbook.readSheets()).toEqual(once);
    expect(once.sheets.map(({ name }) => name).slice(2)).toEqual(['自评汇总', '自查意见']);
  });
});

describe('refreshSheet', () => {
  it('hands on what keeps the workbook from being read', async () => {
    const busy = Object.assign(forms(), { readSheets: () => Promise.resolve({ kind: 'busy' } as const) });
    expect(await refreshSheet(busy, DRAFT)).toEqual({ kind: 'busy' });
  });
});
