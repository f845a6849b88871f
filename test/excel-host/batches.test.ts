import { failurePoints } from './controls/failures';
import { errorOf, openHost } from './opened-host';
import { TRANSPORT_ERROR } from './protocol/wire';

const fill = (context: Excel.RequestContext, cell: string, value: unknown): void => {
  context.workbook.worksheets.getItem('参数').getRange(cell).values = [[value]];
};

const holds = (host: ReturnType<typeof openHost>, cell: string): unknown =>
  host.dump().sheets[1]?.cells[cell]?.value;

describe('a batch', () => {
  it('reads all sheets in two syncs and leaves no object behind', async () => {
    const host = openHost();
    const read = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, visibility: true, protection: { protected: true } });
      await context.sync();
      const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject());
      for (const each of used) each.load(['address', 'values', 'formulas']);
      await context.sync();
      return used.map(({ address, values, formulas }) => ({ address, values, formulas }));
    });
    expect(read).toEqual([
      {
        address: '自评表!A1:D3',
        values: [
          ['项目支出绩效自评表', '', '', ''],
          [5, 4.5, '≥5家', true],
          ['', 9.5, 1, ''],
        ],
        formulas: [
          ['项目支出绩效自评表', '', '', ''],
          [5, 4.5, '≥5家', true],
          ['', '=A2+B2', 1, ''],
        ],
      },
      { address: '参数!A1', values: [[10]], formulas: [[10]] },
    ]);
    expect(host.batches.map(({ error }) => error)).toEqual([null, null]);
    expect(host.keptObjects).toBe(0);
  });

  it('is not atomic: what came before the failure stays', async () => {
    const host = openHost();
    const error = await errorOf(async (context) => {
      fill(context, 'A1', 1);
      context.workbook.worksheets.getItem('不存在').load('name');
      fill(context, 'A2', 2);
      await context.sync();
    });
    expect(error).toEqual({ code: 'ItemNotFound', location: 'WorksheetCollection.getItem' });
    expect([holds(host, 'A1'), holds(host, 'A2')]).toEqual([1, undefined]);
  });

  it('gives a null object for what is not there', async () => {
    openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('不存在');
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  it('fails by name for a member the tables do not have', async () => {
    openHost();
    const error = await errorOf(async (context) => {
      context.workbook.tables.load('count');
      await context.sync();
    });
    expect(error).toEqual({ code: 'ApiNotFound', location: 'Workbook.tables' });
  });

  it('fails by name for a member beyond the set the host claims', async () => {
    openHost(undefined, { excelApi: '1.9' });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
    const error = await errorOf((context) => {
      context.workbook.worksheets.getItem('参数').getRange('A1').getMergedAreasOrNullObject();
      return Promise.resolve();
    });
    expect(error).toEqual({ code: 'ApiNotFound', location: 'Range.getMergedAreasOrNullObject' });
  });

  it.each([
    ['request', TRANSPORT_ERROR.requestTooLarge, 'RequestPayloadSizeLimitExceeded', undefined],
    ['response', TRANSPORT_ERROR.responseTooLarge, 'ResponsePayloadSizeLimitExceeded', 'x'.repeat(900)],
  ])('fails when its %s is too large', async (which, number, code, written) => {
    const limits = { request: 1_000_000, response: 1_000_000, [which]: 2000 };
    const host = openHost(undefined, { limits });
    const error = await errorOf(async (context) => {
      const range = context.workbook.worksheets.getItem('参数').getRange('A1:D1');
      range.values = [Array.from({ length: 4 }, () => 'x'.repeat(900))];
      range.load('values');
      await context.sync();
    });
    expect(error.code).toBe(code);
    expect(host.batches.map((batch) => batch.error)).toEqual([number]);
    // A response that is too large comes from a batch that was carried out.
    expect(holds(host, 'B1')).toBe(written);
  });
});

describe('a cell that is being edited', () => {
  it('makes every batch fail', async () => {
    const host = openHost();
    host.startCellEdit();
    const { code } = await errorOf(async (context) => {
      fill(context, 'A1', 1);
      await context.sync();
    });
    expect(code).toBe('InvalidOperationInCellEditMode');
    expect(holds(host, 'A1')).toBe(10);
  });

  it('makes a patient batch wait', async () => {
    const host = openHost();
    host.startCellEdit();
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      fill(context, 'A1', 1);
      await context.sync();
    });
    await Promise.resolve();
    expect(holds(host, 'A1')).toBe(10);
    host.endCellEdit();
    await run;
    expect(holds(host, 'A1')).toBe(1);
  });

  it('lets nobody wait in an Excel that cannot', async () => {
    const host = openHost(undefined, { delaysForCellEdit: false });
    host.startCellEdit();
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      fill(context, 'A1', 1);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });
});

describe('a failure that was asked for', () => {
  const writeThree = async (context: Excel.RequestContext): Promise<void> => {
    fill(context, 'B1', 1);
    await context.sync();
    fill(context, 'B2', 2);
    await context.sync();
    fill(context, 'B3', 3);
    await context.sync();
  };

  const written = (host: ReturnType<typeof openHost>): readonly unknown[] =>
    ['B1', 'B2', 'B3'].map((cell) => holds(host, cell));

  it.each([
    ['before a batch', { at: { batch: 2 }, with: { transport: 5012 } }, 'InvalidOrTimedOutSession', [1]],
    [
      'after a batch',
      { at: { batch: 2 }, with: { transport: 5012, isCarriedOut: true } },
      'InvalidOrTimedOutSession',
      [1, 2],
    ],
    [
      'in a batch',
      { at: { batch: 1, action: 3 }, with: { code: 'GeneralException' } },
      'GeneralException',
      [],
    ],
    ['as a batch', { at: { batch: 3 }, with: { code: 'AccessDenied' } }, 'AccessDenied', [1, 2]],
    [
      'at a member',
      { at: { member: 'Range.values', use: 'write' }, with: { code: 'GeneralException' } },
      'GeneralException',
      [],
    ],
  ] as const)('strikes %s', async (_, failure, code, left) => {
    const host = openHost();
    host.failures.add(failure);
    expect((await errorOf(writeThree)).code).toBe(code);
    expect(written(host)).toEqual([0, 1, 2].map((place) => left[place]));
    expect(host.failures.struck).toBe(1);
    await Excel.run(writeThree);
    expect(written(host)).toEqual([1, 2, 3]);
  });

  it('can strike at every point, and leaves what was written before it', async () => {
    const clean = openHost();
    await Excel.run(writeThree);
    const points = failurePoints(clean.batches);
    expect(points.length).toBeGreaterThan(10);
    for (const at of points) {
      const host = openHost();
      host.failures.add({ at, with: { code: 'GeneralException' } });
      expect(await errorOf(writeThree)).toMatchObject({ code: 'GeneralException' });
      const left = written(host).filter((value) => value !== undefined);
      expect(left).toEqual([1, 2, 3].slice(0, left.length));
      expect(host.failures.struck).toBe(1);
    }
  });

  it('strikes every time when it is not once', async () => {
    const host = openHost();
    host.failures.add({ at: { member: 'Range.values' }, with: { transport: 5102 }, once: false });
    expect((await errorOf(writeThree)).code).toBe('ActivityLimitReached');
    expect((await errorOf(writeThree)).code).toBe('ActivityLimitReached');
  });
});

describe('a defect of a test', () => {
  it('is told to whoever waits for the answer', async () => {
    const host = openHost();
    host.beforeBatch(1, () => host.user.edit('不存在', 'A1', 1));
    const run = Excel.run((context) => context.sync().then(() => fill(context, 'A1', 1)));
    await expect(run).rejects.toThrow('no sheet 不存在');
  });
});

describe('something between two batches', () => {
  it('is done right before the batch of that number', async () => {
    const host = openHost();
    host.beforeBatch(2, () => host.coAuthor.edit('参数', 'A1', 11));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('参数').getRange('A1');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[10]]);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[11]]);
    });
  });
});

describe('the stack of undo', () => {
  it('has one record for a batch that wrote, and survives reading', async () => {
    const host = openHost();
    host.user.edit('参数', 'A1', 1);
    await Excel.run(async (context) => {
      fill(context, 'A2', 2);
      fill(context, 'A3', 3);
      context.application.suspendApiCalculationUntilNextSync();
      await context.sync();
      context.workbook.worksheets.load('name');
      await context.sync();
    });
    expect(host.undo.records).toEqual([
      { by: 'user', members: [], areas: ['参数!A1'] },
      { by: 'add-in', members: ['Range.values', 'Range.values'], areas: ['参数!A2', '参数!A3'] },
    ]);
    expect(host.undo.wipedBy).toEqual([]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['Range.getMergedAreasOrNullObject', (sheet) => sheet.getRange('A1').getMergedAreasOrNullObject()],
    ['WorksheetProtection.protect', (sheet) => sheet.protection.protect()],
    ['Worksheet.delete', (sheet) => sheet.delete()],
    ['Worksheet.name', (sheet) => (sheet.name = '新名')],
  ])('is wiped by %s', async (member, act) => {
    const host = openHost();
    host.user.edit('参数', 'A1', 1);
    await Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem('参数'));
      await context.sync();
    });
    expect([host.undo.records, host.undo.wipedBy]).toEqual([[], [member]]);
  });
});
