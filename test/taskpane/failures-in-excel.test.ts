import { failurePoints } from '../excel-host/controls/failures';
import type { FailureKind, FailurePoint } from '../excel-host/controls/failures';
import { openSample, valueIn } from '../adapters/office/excel-sample';
import type { OpenedExcel } from '../adapters/office/excel-sample';
import { createPaneController } from '../../src/taskpane/pane-controller';
import { runRibbonCommand } from '../../src/taskpane/ribbon-commands';

const SCORES = ['H13', 'H19', 'H23'] as const;
const BEFORE = [null, null, null];
const AFTER = [20, 20, 10];
const WRITTEN = '已写入 3 个单元格';

interface Told {
  readonly sentence: string;
  readonly scores: readonly unknown[];
  readonly batches: OpenedExcel['host']['batches'];
  readonly struck: number;
}

/** Recalculates by the ribbon, with or without a failure, and says what stands there and what was told. */
async function recalculateWith(failure?: {
  readonly at: FailurePoint;
  readonly with: FailureKind;
}): Promise<Told> {
  const { host, workbook } = await openSample({ H13: '', H19: '', H23: '' });
  const pane = createPaneController(workbook);
  await pane.ask({ kind: 'read' });
  host.forgetBatches();
  if (failure !== undefined) host.failures.add(failure);
  const { sentence } = await runRibbonCommand('recalculate', pane);
  pane.stop();
  const scores = SCORES.map((address) => valueIn(host, address));
  return { sentence, scores, batches: host.batches, struck: host.failures.struck };
}

describe('a failure at any call of 重新计算 in Excel', () => {
  it.each<{ kind: string; failure: FailureKind; problem: string }>([
    { kind: 'an error of the call', failure: { code: 'GeneralException' }, problem: '工作簿拒绝读写' },
    { kind: 'the end of the session', failure: { transport: 5012 }, problem: '与 Excel 的连接已中断' },
  ])('by $kind leaves the sheet as it was or fully written, and says which', async ({ failure, problem }) => {
    const clean = await recalculateWith();
    expect(clean.scores).toEqual(AFTER);
    const points = failurePoints(clean.batches);
    expect(points.length).toBeGreaterThan(100);
    const sentences = new Set<string>();
    for (const at of points) {
      const { sentence, scores, struck } = await recalculateWith({ at, with: failure });
      expect(struck).toBe(1);
      expect(scores).toEqual(sentence.startsWith(WRITTEN) ? AFTER : BEFORE);
      sentences.add(sentence);
    }
    expect(sentences).toEqual(new Set([problem, WRITTEN, `${WRITTEN}，未能在表中标出问题`]));
  });
});
