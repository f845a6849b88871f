import { ExcelHost } from './excel-host';
import { attachHost, loadOfficeJs } from './node/load-office-js';
import { OTHER } from './opened-host';

describe('the debug build of the library', () => {
  it('speaks to the host as the minified one does, and names the statement that failed', async () => {
    loadOfficeJs('debug');
    attachHost(ExcelHost.fromContract([OTHER]));
    const run = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('参数').getRange('A1');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[10]]);
      range.values = [[1, 2]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values', statement: 'v.values = ...;' },
    });
  });
});
