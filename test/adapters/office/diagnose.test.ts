import { diagnose } from '../../../src/adapters/office/diagnose';
import { openForms } from './excel-sample';

describe('diagnose', () => {
  it.each([
    { excelApi: '1.9', has: 'ExcelApi 1.9\n' },
    { excelApi: '1.14', has: 'ExcelApi 1.9、1.12、1.13、1.14\n' },
  ])('tells what an Excel with ExcelApi $excelApi can do', async ({ excelApi, has }) => {
    openForms(1, { excelApi });
    expect(await diagnose()).toContain(has);
  });
});
