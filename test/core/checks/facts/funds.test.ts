import { amountCellsOf, fundsRowsOf } from '../../../../src/core/checks/facts/funds';
import { printAddress } from '../../../../src/core/sheet/cell-address';
import { buildScoredForm } from '../scored-form-builder';

describe('the funds block', () => {
  it('hands over its rows, the total first, with the columns it has', () => {
    const scored = buildScoredForm({ funds: { initial: null, parts: [{}] } });
    const cells = fundsRowsOf(scored).map((row) =>
      amountCellsOf(row).map(({ column, cell }) => `${column} ${printAddress(cell.at)}`),
    );
    expect(cells).toEqual([
      ['全年预算数 F6', '全年执行数 G6'],
      ['年初预算数 E7', '全年预算数 F7', '全年执行数 G7'],
    ]);
  });

  it('has no rows in a form without one', () => {
    expect(fundsRowsOf(buildScoredForm({}))).toEqual([]);
  });
});
