import { findLayout, LAYOUTS, MOST_ROWS_PER_DIMENSION } from '../core/index';
import type { FormUnit, LayoutName } from '../core/index';
import { asWorkbookName } from './workbook-name';

/** `selfeval template`; what is `null` or empty is left out, or taken from the earlier form. */
export interface TemplateCommand {
  readonly kind: 'template';
  readonly layout: LayoutName;
  readonly out: string;
  /** A workbook with earlier forms; `null` for a blank one. */
  readonly from: string | null;
  readonly year: number | null;
  readonly projectName: string;
  readonly supervisingDepartment: string;
  readonly implementingAgency: string;
  readonly unit: FormUnit | null;
  readonly rows: number | null;
}

const UNITS: ReadonlyMap<string, FormUnit> = new Map([
  ['元', 'yuan'],
  ['万元', 'tenThousandYuan'],
]);

const LAYOUT_NAMES = LAYOUTS.map(({ name }) => `“${name}”`).join('、');

/** Reads the words behind `template`; a sentence when they do not fit. */
export function readTemplate({
  positionals,
  texts,
}: {
  readonly positionals: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
}): TemplateCommand | string {
  const { layout: name, year, unit, rows } = texts;
  const [extra] = positionals;
  if (extra !== undefined) return `“${extra}”须写在选项之后，上年的自评表用“--from”给出`;
  if (name === undefined) return `须用“--layout”给出表样，可用 ${LAYOUT_NAMES}`;
  const layout = findLayout(name);
  if (layout === null) return `没有表样“${name}”，可用 ${LAYOUT_NAMES}`;
  const out = asWorkbookName(texts.out);
  if (out.kind === 'wrong') return out.message;
  if (year !== undefined && !/^(?:19|20)\d{2}$/u.test(year)) return `年份应为四位数字，现为“${year}”`;
  const amountUnit = unit === undefined ? null : UNITS.get(unit);
  if (amountUnit === undefined) return `金额单位应为“万元”或“元”，现为“${unit ?? ''}”`;
  const count = rows === undefined ? null : Number(rows);
  const isCount =
    count === null || (/^\d+$/u.test(rows ?? '') && count >= 1 && count <= MOST_ROWS_PER_DIMENSION);
  if (!isCount) return `行数应为 1 至 ${MOST_ROWS_PER_DIMENSION} 的整数，现为“${rows ?? ''}”`;
  return {
    kind: 'template',
    layout: layout.name,
    out: out.file,
    from: texts.from ?? null,
    year: year === undefined ? null : Number(year),
    projectName: texts.project ?? '',
    supervisingDepartment: texts.department ?? '',
    implementingAgency: texts.agency ?? '',
    unit: amountUnit,
    rows: count,
  };
}
