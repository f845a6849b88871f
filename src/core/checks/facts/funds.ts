import type { AmountCell, FundsRow, MoneyColumn } from '../../form/form';
import type { ScoredForm } from '../../scoring/scored-form';

/** The money columns in the words of the form. */
export const MONEY_COLUMNS: Readonly<Record<MoneyColumn, string>> = {
  initialBudget: '年初预算数',
  annualBudget: '全年预算数',
  executedAmount: '全年执行数',
};

/** The money columns, in the order of the form. */
export const MONEY_COLUMN_NAMES = Object.keys(MONEY_COLUMNS) as readonly MoneyColumn[];

/** Every row of the funds block, the total first. */
export const fundsRowsOf = ({ form }: ScoredForm): readonly FundsRow[] =>
  form.funds === null ? [] : [form.funds.total, ...form.funds.parts];

/** The amount cells of a row that the form has, with the names of their columns. */
export const amountCellsOf = (
  row: FundsRow,
): readonly { readonly column: string; readonly cell: AmountCell }[] =>
  MONEY_COLUMN_NAMES.flatMap((column) => {
    const cell = row[column];
    return cell === null ? [] : [{ column: MONEY_COLUMNS[column], cell }];
  });
