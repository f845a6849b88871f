/** What Excel makes of something that is written into a cell. */
export interface Entered {
  readonly value: string | number | boolean | null;
  readonly error: string | null;
  readonly formula: string | null;
  readonly isTextForced: boolean;
  /** The format a `General` cell takes on; `null` for none. */
  readonly numberFormat: string | null;
}

const entered = (value: Entered['value'], more: Partial<Entered> = {}): Entered => ({
  value,
  error: null,
  formula: null,
  isTextForced: false,
  numberFormat: null,
  ...more,
});

const ERRORS = new Set(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!']);

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[+-]?\d+)?(%?)$/iu;

function readNumber(text: string): Entered | null {
  const [, sign = '', whole = '', fraction = '', exponent = '', percent = ''] = NUMBER.exec(text) ?? [];
  const digits = `${whole.replaceAll(',', '')}${fraction}`;
  if (!/\d/u.test(digits) || (exponent !== '' && percent !== '')) return null;
  const decimals = fraction.length > 1 ? '0.00' : '0';
  if (percent !== '') {
    return entered(Number(`${sign}${digits}e-2`), { numberFormat: `${decimals}%` });
  }
  const value = Number(`${sign}${digits}${exponent}`);
  if (exponent !== '') return entered(value, { numberFormat: '0.00E+00' });
  return entered(value, whole.includes(',') ? { numberFormat: `#,##${decimals}` } : {});
}

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DATE = /^(\d{4})(?:([-/])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/u;

function readDate(text: string): Entered | null {
  const [, year, , month, day, monthCn, dayCn] = DATE.exec(text) ?? [];
  if (year === undefined) return null;
  const time = new Date(Date.UTC(Number(year), Number(month ?? monthCn) - 1, Number(day ?? dayCn)));
  if (time.getUTCMonth() !== Number(month ?? monthCn) - 1) return null;
  const numberFormat = monthCn === undefined ? 'yyyy/m/d' : 'yyyy"年"m"月"d"日"';
  return entered((time.getTime() - DAY_ZERO) / DAY, { numberFormat });
}

/** Also `+1+A1`, `-A1` and `@A1` become formulas in Excel, as a typed `+cmd` does. */
const formulaOf = (text: string): string | null => {
  if (/^=./su.test(text)) return text;
  return /^[+\-@]\s*[\p{L}\d($]/u.test(text) ? `=${text}` : null;
};

function readText(text: string): Entered {
  const trimmed = text.trim();
  const constant = readNumber(trimmed) ?? readDate(trimmed);
  if (constant !== null) return constant;
  if (/^(?:true|false)$/iu.test(trimmed)) return entered(trimmed.toLowerCase() === 'true');
  if (ERRORS.has(trimmed.toUpperCase())) return entered(null, { error: trimmed.toUpperCase() });
  const formula = formulaOf(text);
  return formula === null ? entered(text) : entered(null, { formula });
}

/**
 * What a value becomes in a cell of a format.
 *
 * @example readEntered('86.18%', 'General') // { value: 0.8618, numberFormat: '0.00%', … }
 * @example readEntered(12, '@') // { value: '12', … }
 */
export function readEntered(input: string | number | boolean, numberFormat: string): Entered {
  if (input === '') return entered(null);
  if (typeof input === 'string' && input.startsWith("'")) {
    return input === "'" ? entered(null) : entered(input.slice(1), { isTextForced: true });
  }
  if (numberFormat === '@') {
    return entered(typeof input === 'boolean' ? String(input).toUpperCase() : String(input));
  }
  return typeof input === 'string' ? readText(input) : entered(input);
}
