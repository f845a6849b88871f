import { fillingOffers } from '../../../src/core/filling/filling-offers';
import { planOffer } from '../../../src/core/filling/offer';
import { printAddress } from '../../../src/core/sheet/cell-address';
import { cellsOf, evaluateCells } from './form-of-rows';

const offers = fillingOffers(evaluateCells(cellsOf([{ target: '不少于5家', actual: '4家' }])));

describe('fillingOffers', () => {
  it('holds what can be offered for the targets, then for the explanations', () => {
    expect(offers.map(({ kind, at }) => `${kind} ${printAddress(at)}`)).toEqual([
      'canonicalTarget F6',
      'explanationOpening I6',
    ]);
  });
});

describe('planOffer', () => {
  it('writes the one cell of the offer, as long as it holds what it held', () => {
    expect(offers.map((offer) => planOffer('自评表', offer))).toEqual([
      {
        sheet: '自评表',
        writes: [{ at: { row: 6, column: 6 }, from: '不少于5家', to: '≥5家' }],
      },
      {
        sheet: '自评表',
        writes: [{ at: { row: 6, column: 9 }, from: null, to: expect.stringContaining('差1家。偏差原因：') }],
      },
    ]);
  });
});
