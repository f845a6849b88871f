import type { FormCell, SelfEvaluationForm } from '../form/form';
import { type CellAddress, compareAddresses, placeKey, printAddress } from '../sheet/cell-address';
import { defineCheck } from './check';

/** Cells that a finding of their own reports as missing when only help text stands in them. */
function cellsWithOwnFindings(form: SelfEvaluationForm): readonly CellAddress[] {
  const head = [form.projectName, form.supervisingDepartment, form.implementingAgency];
  const cells: readonly (FormCell | null)[] = [
    ...head.map((field) => field?.cell ?? null),
    ...form.goals.flatMap(({ expected, achieved }) => [expected, achieved]),
    ...form.indicators.flatMap(({ target, actual }) => [target, actual]),
  ];
  return cells.flatMap((cell) => (cell === null ? [] : [cell.at]));
}

/**
 * Something of the empty template was left in the form.
 *
 * 要求：模板中的提示文字和空白指标行须清除
 */
export const templateResidue = defineCheck({
  code: 'template-residue',
  severity: 'hint',
  message: ({ cells }: { cells: readonly string[] }) =>
    `表中有${String(cells.length)}处模板残留，如“${cells[0] ?? ''}”`,
  advice: ({ cells }) => `可清除${cells.join('、')}`,
  run: ({ form }) => {
    if (form.residue.length === 0) return [];
    const owned = new Set(cellsWithOwnFindings(form).map(placeKey));
    const residue = form.residue.filter((at) => !owned.has(placeKey(at)));
    return residue.length === 0
      ? []
      : [{ at: null, params: { cells: residue.sort(compareAddresses).map(printAddress) } }];
  },
});
