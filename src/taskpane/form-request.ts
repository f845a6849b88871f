import type { BlankFormRequest } from '../app/draw-sheets';
import { MOST_ROWS_PER_DIMENSION, USUAL_ROWS_PER_DIMENSION } from '../app/draw-sheets';

/** What a person typed about a new form. */
export interface TypedForm extends Omit<BlankFormRequest, 'year' | 'rowsPerDimension'> {
  readonly year: string;
  readonly rowsPerDimension: string;
}

/** Facts of the head as the form labels them. */
export const FORM_FACTS = [
  { fact: 'projectName', label: '项目名称' },
  { fact: 'supervisingDepartment', label: '主管部门' },
  { fact: 'implementingAgency', label: '实施单位' },
] as const;

type FormFact = (typeof FORM_FACTS)[number]['fact'];

/** Longer than any name; a cell would hold a hundred times as much, and no line of the form a tenth. */
export const LONGEST_FACT = 255;

export const EMPTY_FORM: TypedForm = {
  layout: '益阳',
  projectName: '',
  supervisingDepartment: '',
  implementingAgency: '',
  unit: 'tenThousandYuan',
  year: '',
  rowsPerDimension: String(USUAL_ROWS_PER_DIMENSION),
};

/** A request, or a sentence for each field that cannot be read. */
export type FormReading =
  | { readonly kind: 'request'; readonly request: BlankFormRequest }
  | {
      readonly kind: 'wrong';
      readonly year: string | null;
      readonly rows: string | null;
      readonly facts: Readonly<Partial<Record<FormFact, string>>>;
    };

const YEAR = /^((?:19|20)\d{2}) ?(?:年度?)?$/u;
const ROWS = /^\d{1,2}$/u;

/**
 * Reads the fields whole or not at all; an empty year leaves a gap in the title.
 *
 * @example readForm({ ...EMPTY_FORM, year: '２０２６年' }) // a request for the year 2026
 */
export function readForm({ year, rowsPerDimension, ...facts }: TypedForm): FormReading {
  const [plainYear, plainRows] = [year, rowsPerDimension].map((text) => text.trim().normalize('NFKC'));
  const rows = ROWS.test(plainRows ?? '') ? Number(plainRows) : 0;
  const digits = YEAR.exec(plainYear ?? '')?.[1];
  const isYear = plainYear === '' || digits !== undefined;
  const areRows = rows >= 1 && rows <= MOST_ROWS_PER_DIMENSION;
  const tooLong = FORM_FACTS.filter(({ fact }) => facts[fact].length > LONGEST_FACT);
  if (!isYear || !areRows || tooLong.length > 0) {
    return {
      kind: 'wrong',
      year: isYear ? null : '年度须填写四位数字，或留空',
      rows: areRows ? null : `行数须填写1至${MOST_ROWS_PER_DIMENSION}之间的整数`,
      facts: Object.fromEntries(tooLong.map(({ fact, label }) => [fact, `${label}最多${LONGEST_FACT}个字`])),
    };
  }
  const request = { ...facts, year: digits === undefined ? null : Number(digits), rowsPerDimension: rows };
  return { kind: 'request', request };
}
