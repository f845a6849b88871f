import type { BlankFormRequest } from '../app/draw-sheets';
import { MOST_ROWS_PER_DIMENSION, USUAL_ROWS_PER_DIMENSION } from '../app/draw-sheets';

/** What a person typed about a new form; only the figures can be wrong. */
export interface TypedForm extends Omit<BlankFormRequest, 'year' | 'rowsPerDimension'> {
  readonly year: string;
  readonly rowsPerDimension: string;
}

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
  | { readonly kind: 'wrong'; readonly year: string | null; readonly rows: string | null };

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
  if (!isYear || !areRows) {
    return {
      kind: 'wrong',
      year: isYear ? null : '年度须填写四位数字，或留空',
      rows: areRows ? null : `行数须填写1至${MOST_ROWS_PER_DIMENSION}之间的整数`,
    };
  }
  const request = { ...facts, year: digits === undefined ? null : Number(digits), rowsPerDimension: rows };
  return { kind: 'request', request };
}
