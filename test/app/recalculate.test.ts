import fs from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../src/adapters/xlsx/xlsx-workbook';
import { applyPlan } from '../../src/app/apply-plan';
import { evaluateWorkbook } from '../../src/app/evaluate-workbook';
import type { Workbook, WorkbookSnapshot } from '../../src/app/workbook';
import { PRESETS } from '../../src/core/index';
import type { ScoringPolicy } from '../../src/core/index';
import type { WritePlan } from '../../src/core/writing/write-plan';

const FORMS = path.join(__dirname, '../forms/real');

const openForm = (slug: string): Workbook => {
  const opened = openXlsx(new Uint8Array(fs.readFileSync(path.join(FORMS, slug, 'form.xlsx'))));
  if (opened.kind !== 'opened') throw new Error(opened.message);
  return opened.workbook;
};

async function plansFor(workbook: Workbook, policy: ScoringPolicy): Promise<readonly WritePlan[]> {
  const outcome = await evaluateWorkbook(workbook, policy);
  if (outcome.kind !== 'evaluated') throw new Error(outcome.kind);
  return outcome.sheets.flatMap(({ evaluations }) => evaluations.map(({ plan }) => plan));
}

async function snapshotOf(workbook: Workbook): Promise<WorkbookSnapshot> {
  const reading = await workbook.readSheets();
  if ('kind' in reading) throw new Error(reading.kind);
  return reading;
}

const writeCount = (plans: readonly WritePlan[]): number => plans.flatMap(({ writes }) => writes).length;

describe('recalculating a real form', () => {
  const pairs = fs.readdirSync(FORMS).flatMap((slug) => PRESETS.map((policy) => ({ slug, policy })));

  it.each(pairs)(
    'twice changes nothing, and undoing restores $slug under $policy.name',
    async ({ slug, policy }) => {
      const workbook = openForm(slug);
      const before = await snapshotOf(workbook);
      const applied = await applyPlan(workbook, await plansFor(workbook, policy));
      if (applied.kind !== 'applied') throw new Error(applied.kind);
      expect(writeCount(await plansFor(workbook, policy))).toBe(0);
      await applyPlan(workbook, applied.undo);
      expect(await snapshotOf(workbook)).toEqual(before);
    },
  );

  it('writes something under some policy', async () => {
    const plans = await Promise.all(pairs.map(({ slug, policy }) => plansFor(openForm(slug), policy)));
    expect(plans.filter((plan) => writeCount(plan) > 0).length).toBeGreaterThan(5);
  });
});
