import { choosePolicy, unchoosePolicy } from '../../src/app/choose-policy';
import { decideRow } from '../../src/app/decide-row';
import {
  insertBlankForm,
  insertCarriedForm,
  refreshFindings,
  refreshSummary,
} from '../../src/app/draw-sheets';
import type { LiveWorkbook } from '../../src/app/live-workbook';
import { markForms } from '../../src/app/mark-forms';
import { evaluationAt, readLiveWorkbook } from '../../src/app/read-live-workbook';
import type { LiveReading } from '../../src/app/read-live-workbook';
import { recalculate } from '../../src/app/recalculate';
import { restoreWrite } from '../../src/app/restore-write';
import { draftBlankForm } from '../../src/core/drafting/draft-blank-form';
import { draftCarriedForm } from '../../src/core/drafting/draft-carried-form';
import { LAYOUTS } from '../../src/core/drafting/layouts/layouts';
import { snapshotOfDraft } from '../../src/core/drafting/snapshot-of-draft';
import { decisionsOfForm, EMPTY_MEMORY, findPreset, undecided } from '../../src/core/index';
import type { Evaluation, ScoringPolicy } from '../../src/core/index';
import { toNumber } from '../../src/core/number/decimal';
import { REQUEST } from '../core/drafting/draft-builders';
import { smallForm } from '../taskpane/sample-workbook';
import { contentOf } from './drawing-contract';
import type { ContractSheet } from './workbook-contract';

const formSheet = (name: string, project: string): ContractSheet => ({
  name,
  cells: Object.fromEntries(
    Object.entries(smallForm(name, project).cells).map(([at, value]) => [
      at,
      typeof value === 'object' ? null : value,
    ]),
  ),
});

const SHEETS: readonly ContractSheet[] = [
  formSheet('甲', '培训'),
  { name: '说明', cells: { A1: '我的说明', B2: 5 } },
  formSheet('乙', '修路'),
];

const FIRST = { sheet: '甲', index: 0 };

function presetOf(name: string): ScoringPolicy {
  const preset = findPreset(name);
  if (preset === null) throw new Error(`no such preset: ${name}`);
  return preset;
}

async function read(workbook: LiveWorkbook): Promise<LiveReading> {
  const reading = await readLiveWorkbook(workbook);
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return reading;
}

async function firstForm(workbook: LiveWorkbook): Promise<Evaluation> {
  const evaluation = evaluationAt(await read(workbook), FIRST);
  if (evaluation === null) throw new Error('no form');
  return evaluation;
}

/** Every cell of every sheet, and how they are merged. */
async function everything(workbook: LiveWorkbook): Promise<readonly unknown[]> {
  const reading = await workbook.readSheets();
  if ('kind' in reading) throw new Error(reading.kind);
  return reading.sheets.map(contentOf);
}

const totalOf = ({ total: { score } }: Evaluation): number | null =>
  score === null ? null : toNumber(score);

/** What each write of the product does to a workbook, and what it leaves alone, whichever workbook is behind it. */
export function describeWritingContract(
  name: string,
  openSheets: (sheets: readonly ContractSheet[]) => Promise<LiveWorkbook>,
): void {
  const open = (): Promise<LiveWorkbook> => openSheets(SHEETS);

  describe(`what is written into ${name}`, () => {
    it('are the scores of all forms, which can be taken back', async () => {
      const workbook = await open();
      const before = await everything(workbook);
      const written = await recalculate(workbook, 'all');
      if (written.kind !== 'recalculated') throw new Error(written.kind);
      expect(written.plans.map(({ sheet, writes }) => [sheet, writes.map(({ to }) => to)])).toEqual([
        ['甲', [60]],
        ['乙', [60]],
      ]);
      const after = await everything(workbook);
      expect(after).not.toEqual(before);
      expect(after[1]).toEqual(before[1]);
      expect(await recalculate(workbook, 'all')).toMatchObject({ kind: 'recalculated', plans: [] });
      expect(await everything(workbook)).toEqual(after);
      expect(await restoreWrite(workbook, written.undo)).toMatchObject({ kind: 'applied' });
      expect(await everything(workbook)).toEqual(before);
    });

    it('is what a person decided and the policy, and no cell', async () => {
      const workbook = await open();
      const before = await everything(workbook);
      const { form } = await firstForm(workbook);
      const decision = { ...undecided(5), outcome: 'partly', points: 30 } as const;
      const [policy, own] = [presetOf('四川'), presetOf('湖北')];
      expect(await decideRow(workbook, form, decision)).toMatchObject({ kind: 'remembered' });
      const common = { policy, scope: { kind: 'workbook', chosenOn: '甲' } } as const;
      const alone = { policy: own, scope: { kind: 'sheet', sheet: '乙' } } as const;
      expect(await choosePolicy(workbook, common)).toMatchObject({ kind: 'remembered' });
      expect(await choosePolicy(workbook, alone)).toMatchObject({ kind: 'remembered' });
      const reading = await read(workbook);
      expect(reading.policy).toEqual(policy);
      expect(reading.sheets.flatMap(({ evaluations }) => evaluations.map((one) => one.policy.name))).toEqual([
        '四川',
        '湖北',
      ]);
      expect(decisionsOfForm(form, reading.memory)).toEqual([decision]);
      expect(totalOf(await firstForm(workbook))).toBe(90);
      expect(await decideRow(workbook, form, undecided(5))).toMatchObject({ kind: 'remembered' });
      for (const choice of [alone, common]) {
        expect(await unchoosePolicy(workbook, choice, EMPTY_MEMORY)).toMatchObject({ kind: 'remembered' });
      }
      expect(totalOf(await firstForm(workbook))).toBeNull();
      expect(await everything(workbook)).toEqual(before);
    });

    it('are marks, and no cell', async () => {
      const workbook = await open();
      const before = await everything(workbook);
      const marked = await markForms(workbook, await read(workbook));
      expect(marked).toMatchObject({ kind: 'marked', plans: [{ sheet: '甲' }, { sheet: '乙' }] });
      expect(await everything(workbook)).toEqual(before);
      expect(await workbook.clearMarks()).toEqual({ kind: 'marked' });
      expect(await everything(workbook)).toEqual(before);
    });

    it.each(LAYOUTS.map(({ name: layout }) => layout))('is a blank form as in %s', async (layout) => {
      const workbook = await open();
      const before = await everything(workbook);
      const request = { ...REQUEST, layout, projectName: '公路养护' };
      expect(await insertBlankForm(workbook, request)).toEqual({ kind: 'drawn', sheet: '公路养护' });
      expect(await everything(workbook)).toEqual([
        ...before,
        contentOf(snapshotOfDraft(draftBlankForm(request))),
      ]);
    });

    it('is a form with the indicators of last year', async () => {
      const workbook = await open();
      const before = await everything(workbook);
      const earlier = await firstForm(workbook);
      const request = { ...REQUEST, year: null };
      expect(await insertCarriedForm(workbook, earlier, request)).toEqual({ kind: 'drawn', sheet: '培训' });
      expect(await everything(workbook)).toEqual([
        ...before,
        contentOf(snapshotOfDraft(draftCarriedForm(earlier, request))),
      ]);
    });

    it.each([
      {
        sheet: '自评汇总',
        refresh: (workbook: LiveWorkbook, { sheets }: LiveReading) => refreshSummary(workbook, sheets),
      },
      {
        sheet: '自查意见',
        refresh: (workbook: LiveWorkbook, { sheets }: LiveReading) => refreshFindings(workbook, sheets),
      },
    ])('is $sheet, once however often it is drawn', async ({ sheet, refresh }) => {
      const workbook = await open();
      const before = await everything(workbook);
      expect(await refresh(workbook, await read(workbook))).toEqual({ kind: 'drawn', sheet });
      const drawn = await everything(workbook);
      expect(drawn.slice(0, -1)).toEqual(before);
      expect(await refresh(workbook, await read(workbook))).toEqual({ kind: 'drawn', sheet });
      expect(await everything(workbook)).toEqual(drawn);
      const { form } = await firstForm(workbook);
      await decideRow(workbook, form, { ...undecided(5), outcome: 'partly', points: 30 });
      await recalculate(workbook, 'all');
      expect(await refresh(workbook, await read(workbook))).toEqual({ kind: 'drawn', sheet });
      const again = await everything(workbook);
      expect(again).toHaveLength(drawn.length);
      expect(again.at(-1)).not.toEqual(drawn.at(-1));
    });
  });
}
