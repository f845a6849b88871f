import { parseAreas } from '../../../src/adapters/office/merged-areas';
import { parseArea } from '../../../src/core/sheet/cell-address';

const areas = (...names: readonly string[]) => names.map((name) => parseArea(name));

describe('parseAreas', () => {
  it.each([
    { address: '', is: [] },
    { address: 'Sheet1!A1:D1', is: areas('A1:D1') },
    { address: '自评表!A1:D1,自评表!A5:B6', is: areas('A1:D1', 'A5:B6') },
    { address: "'甲,乙'!A1:D1, '甲,乙'!A5:B6", is: areas('A1:D1', 'A5:B6') },
    { address: "'it''s A1:B2!'!C3:D4", is: areas('C3:D4') },
    { address: 'A1:B2,C3', is: areas('A1:B2', 'C3') },
  ])('reads $address', ({ address, is }) => {
    expect(parseAreas(address)).toEqual(is);
  });
});
