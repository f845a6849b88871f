import { scriptCompression } from '../../../src/adapters/xlsx/compression';
import { checkWrites } from '../../../src/adapters/xlsx/check-writes';
import { PackageParts } from '../../../src/adapters/xlsx/package-parts';
import { readBook } from '../../../src/adapters/xlsx/read-book';
import { countedAreas } from '../counted-areas';
import { buildBook } from './book';

describe('checkWrites', () => {
  it('does not look at every merged area for every write', () => {
    const count = 2_000;
    const { areas, looks } = countedAreas(count);
    const book = readBook(new PackageParts(buildBook(), scriptCompression));
    const sheets = book.sheets.map((sheet) => ({ ...sheet, part: { ...sheet.part, mergedAreas: areas } }));
    const writes = areas.map((_, index) => ({ at: { row: index + 1, column: 1 }, from: null, to: index }));
    expect(checkWrites({ ...book, sheets }, [{ sheet: '自评表', writes }])).toHaveLength(count);
    expect(looks()).toBeLessThan(100 * count);
  });
});
