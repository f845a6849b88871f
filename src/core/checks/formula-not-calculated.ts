import { cellsOfForm } from '../form/form-cells';
import { isUncalculated } from '../sheet/sheet-snapshot';
import { defineCheck } from './check';

/**
 * A cell of the form is a formula whose result the file does not keep, and nobody can tell it here.
 *
 * 要求：公式须有计算结果
 */
export const formulaNotCalculated = defineCheck({
  code: 'formula-not-calculated',
  severity: 'error',
  message: ({ formula }: { formula: string }) => `公式“${formula}”没有计算结果，无法核对`,
  advice: () => '用电子表格软件打开文件，重新计算并保存后再核对',
  run: ({ form }) =>
    cellsOfForm(form)
      .filter(({ cell }) => isUncalculated(cell))
      .map(({ at, cell }) => ({ at, params: { formula: cell.formula ?? '' } })),
});
