import { EMPTY_FORM, readForm } from '../../src/taskpane/form-request';

describe('readForm', () => {
  it.each([
    { typed: {}, read: { year: null, rowsPerDimension: 2 } },
    { typed: { year: ' 2026 ' }, read: { year: 2026 } },
    { typed: { year: '２０２６', rowsPerDimension: '３' }, read: { year: 2026, rowsPerDimension: 3 } },
    { typed: { year: '２０２６年' }, read: { year: 2026 } },
    { typed: { year: '2026年' }, read: { year: 2026 } },
    { typed: { year: '2026 年度' }, read: { year: 2026 } },
    { typed: { projectName: '=1+1' }, read: { projectName: '=1+1' } },
    { typed: { rowsPerDimension: '20' }, read: { rowsPerDimension: 20 } },
  ])('reads $typed', ({ typed, read }) => {
    expect(readForm({ ...EMPTY_FORM, ...typed })).toMatchObject({ kind: 'request', request: read });
  });

  it.each([
    { typed: { year: '26' }, year: true, rows: false },
    { typed: { year: '二〇二六' }, year: true, rows: false },
    { typed: { year: '2026年初' }, year: true, rows: false },
    { typed: { year: '26年' }, year: true, rows: false },
    { typed: { rowsPerDimension: '0' }, year: false, rows: true },
    { typed: { rowsPerDimension: '21' }, year: false, rows: true },
    { typed: { rowsPerDimension: '2.5' }, year: false, rows: true },
    { typed: { year: '3026', rowsPerDimension: '' }, year: true, rows: true },
  ])('says what is wrong with $typed', ({ typed, year, rows }) => {
    const reading = readForm({ ...EMPTY_FORM, ...typed });
    if (reading.kind !== 'wrong') throw new Error('read');
    expect([reading.year !== null, reading.rows !== null]).toEqual([year, rows]);
  });

  it('takes names of 255 characters and no more', () => {
    const name = '名'.repeat(255);
    expect(readForm({ ...EMPTY_FORM, projectName: name })).toMatchObject({ kind: 'request' });
    expect(readForm({ ...EMPTY_FORM, projectName: `${name}字`, supervisingDepartment: name })).toEqual({
      kind: 'wrong',
      year: null,
      rows: null,
      facts: { projectName: '项目名称最多255个字' },
    });
  });
});
