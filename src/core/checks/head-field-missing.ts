import { defineCheck } from './check';
import { isEmptyCell } from './facts/cell-content';

/**
 * A field of the head is there and empty.
 *
 * 要求：表头须填写项目名称、主管部门和实施单位
 */
export const headFieldMissing = defineCheck({
  code: 'head-field-missing',
  severity: 'warning',
  message: ({ label }: { label: string }) => `“${label}”须填写`,
  advice: ({ label }) => `补填${label}`,
  run: ({ form }) =>
    [form.projectName, form.supervisingDepartment, form.implementingAgency]
      .filter((field) => field !== null)
      .filter(({ cell }) => isEmptyCell(cell))
      .map(({ label, cell }) => ({ at: cell.at, params: { label } })),
});
