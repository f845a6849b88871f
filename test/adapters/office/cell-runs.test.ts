import fc from 'fast-check';
import { cellRuns } from '../../../src/adapters/office/cell-runs';
import { parseAddress, parseArea, printAddress } from '../../../src/core/sheet/cell-address';
import type { CellWrite } from '../../../src/core/writing/write-plan';

const write = (address: string): CellWrite => {
  const at = parseAddress(address);
  if (at === null) throw new Error(address);
  return { at, from: null, to: address };
};

const runsOf = (...addresses: readonly string[]) =>
  cellRuns(addresses.map(write)).map(({ address }) => address);

describe('cellRuns', () => {
  it.each([
    { of: [], runs: [] },
    { of: ['H13'], runs: ['H13'] },
    { of: ['H13', 'H14', 'H15'], runs: ['H13:H15'] },
    { of: ['H15', 'H13', 'H14'], runs: ['H13:H15'] },
    { of: ['H13', 'H15'], runs: ['H13', 'H15'], because: 'the cell between is not ours' },
    { of: ['H13', 'I13', 'H14'], runs: ['H13:H14', 'I13'] },
  ])('makes $runs of $of', ({ of, runs }) => {
    expect(runsOf(...of)).toEqual(runs);
  });

  it('covers every cell once and no other', () => {
    const place = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 3 }) });
    fc.assert(
      fc.property(fc.uniqueArray(place, { selector: printAddress }), (places) => {
        const runs = cellRuns(places.map((at) => ({ at, from: null, to: 1 })));
        const covered = runs.flatMap(({ address, writes }) => {
          const area = parseArea(address);
          if (area === null) throw new Error(address);
          expect([area.left, area.bottom - area.top + 1]).toEqual([area.right, writes.length]);
          return writes.map(({ at }, down) => {
            expect(at).toEqual({ row: area.top + down, column: area.left });
            return printAddress(at);
          });
        });
        expect(covered.sort()).toEqual(places.map(printAddress).sort());
      }),
    );
  });
});
