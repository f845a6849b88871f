import { violationsIn } from './axe';
import { openExcel, openExcelStage, startExcel, useExcel } from './excel-stage';
import type { ExcelStage } from './excel-stage';
import { PANE_STATES } from './pane-states';
import { recalculate, stale, told } from './stage';

useExcel();

/** States that only an Excel brings about. */
const EXCEL_STATES: Readonly<Record<string, () => Promise<ExcelStage>>> = {
  waiting: async () => {
    const stage = await openExcel();
    stage.host.startCellEdit();
    await recalculate(stage);
    await told(stage, '正在等待 Excel');
    return stage;
  },
  unsupported: async () => {
    const stage = await startExcel({ excel: { excelApi: '1.8' } });
    await stage.pane.getByRole('alert').waitFor();
    return stage;
  },
  unwatched: async () => {
    const stage = await startExcel();
    stage.host.failures.add({
      at: { member: 'WorksheetCollection._RegisterDataChangedEvent' },
      with: { code: 'GeneralException' },
    });
    await stage.pane.getByRole('alert').waitFor();
    return stage;
  },
  failed: async () => {
    const stage = await openExcel({ edits: { H13: '' } });
    stage.host.failures.add({
      at: { member: 'Range.values', use: 'write' },
      with: { code: 'GeneralException' },
    });
    await stale(stage);
    await recalculate(stage);
    await stage.pane.getByRole('alert').waitFor();
    return stage;
  },
};

const THEMES = ['light', 'dark'] as const;
const WIDTHS = [270, 320, 350] as const;

/** States that have every kind of part; the others differ from them in words. */
const RICHEST = /^(?:findings|written|toDecide)$/u;

/** What is wrong with how the pane looks, in both themes and at every width Excel gives it. */
async function flawsOf({ excel, pane }: ExcelStage, isRich: boolean): Promise<readonly string[]> {
  const flaws: string[] = [];
  for (const [index, colorScheme] of THEMES.entries()) {
    await excel.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of WIDTHS) {
      await excel.resizePane(width);
      const overflow = await pane.evaluate((screen) => screen.scrollWidth - screen.clientWidth);
      if (overflow > 0) flaws.push(`${colorScheme} ${width}: ${overflow} px are cut off`);
      if (!isRich && width !== WIDTHS[index]) continue;
      const violations = await violationsIn(excel.page, { include: 'iframe' });
      flaws.push(...violations.map((violation) => `${colorScheme} ${width}: ${violation}`));
    }
  }
  return flaws;
}

describe('care in Excel', () => {
  it.each(Object.keys(PANE_STATES))('leaves axe nothing to say about the state %s', async (name) => {
    let stage: ExcelStage | undefined;
    await PANE_STATES[name]?.(async (bytes) => (stage = await openExcelStage(bytes)));
    if (stage === undefined) throw new Error('nothing was opened');
    expect(await flawsOf(stage, RICHEST.test(name))).toEqual([]);
    expect(stage.offences).toEqual([]);
  });

  it.each(Object.keys(EXCEL_STATES))('leaves axe nothing to say about the state %s', async (name) => {
    const stage = await EXCEL_STATES[name]?.();
    if (stage === undefined) throw new Error('nothing was opened');
    expect(await flawsOf(stage, false)).toEqual([]);
    stage.host.endCellEdit();
    expect(stage.offences).toEqual([]);
  });
});
