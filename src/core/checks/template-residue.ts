import { compareAddresses, printAddress } from '../sheet/cell-address';
import { defineCheck } from './check';

/** Something of the empty template was left in the form. */
export const templateResidue = defineCheck({
  code: 'template-residue',
  severity: 'hint',
  requires: '模板中的提示文字和空白指标行须清除',
  message: ({ cells }: { cells: readonly string[] }) =>
    `表中有${String(cells.length)}处模板残留，如“${cells[0] ?? ''}”`,
  advice: ({ cells }) => `可清除${cells.join('、')}`,
  run: ({ form: { residue } }) =>
    residue.length === 0
      ? []
      : [{ at: null, params: { cells: [...residue].sort(compareAddresses).map(printAddress) } }],
});
