import type { ExcelHost } from './excel-host';
import { openHost } from './opened-host';

/** Lets events that are on their way arrive. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

describe('events', () => {
  async function watch(host: ExcelHost): Promise<{ heard: string[]; stop: () => Promise<void> }> {
    const heard: string[] = [];
    const hear = (kind: string) => (args: object) => {
      const { address, source, triggerSource } = args as Record<string, unknown>;
      heard.push([kind, address, source, triggerSource].filter((part) => typeof part === 'string').join(' '));
      return Promise.resolve();
    };
    const results = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = [
        worksheets.onChanged.add(hear('changed')),
        worksheets.onSelectionChanged.add(hear('selected')),
        worksheets.onActivated.add(hear('activated')),
        worksheets.onAdded.add(hear('added')),
        worksheets.onDeleted.add(hear('deleted')),
      ];
      await context.sync();
      return added;
    });
    host.forgetBatches();
    const [first] = results;
    const stop = async (): Promise<void> => {
      if (first === undefined) return;
      await Excel.run(first.context, async (context) => {
        for (const result of results) (result as OfficeExtension.EventHandlerResult<unknown>).remove();
        await context.sync();
      });
    };
    return { heard, stop };
  }

  it('tell who changed what', async () => {
    const host = openHost();
    const { heard, stop } = await watch(host);
    host.user.edit('参数', 'A1', 11);
    host.coAuthor.edit('参数', 'A1:B2', 12);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('参数').getRange('C3').values = [[13]];
      await context.sync();
    });
    host.user.select('自评表', 'B2');
    host.user.activate('参数');
    host.user.addSheet('新');
    host.user.deleteSheet('新');
    await settled();
    expect(heard).toEqual([
      'changed A1 Local Unknown',
      'changed A1:B2 Remote Unknown',
      'changed C3 Local ThisLocalAddin',
      'selected B2',
      'activated',
      'added Local',
      'deleted Local',
    ]);
    await stop();
    host.user.edit('参数', 'A1', 14);
    await settled();
    expect(heard).toHaveLength(7);
  });

  it('say nothing of the trigger before 1.14, and nothing at all while they are off', async () => {
    const host = openHost(undefined, { excelApi: '1.12' });
    const { heard, stop } = await watch(host);
    const write = (value: number, areEnabled: boolean): Promise<void> =>
      Excel.run(async (context) => {
        context.runtime.enableEvents = areEnabled;
        context.workbook.worksheets.getItem('参数').getRange('C3').values = [[value]];
        await context.sync();
      });
    await write(1, false);
    await write(2, true);
    await settled();
    expect(heard).toEqual(['changed C3 Local']);
    await stop();
  });

  it('hand out the range that was changed', async () => {
    const host = openHost();
    const changed: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('参数').onChanged.add(async (args) => {
        await Excel.run(async (inner) => {
          const range = args.getRange(inner);
          range.load('address');
          await inner.sync();
          changed.push(range.address);
        });
      });
      await context.sync();
    });
    host.user.edit('参数', 'B2:C3', '变');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(changed).toEqual(['参数!B2:C3']);
  });
});
