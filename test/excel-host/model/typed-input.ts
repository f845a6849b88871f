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

/** How dates are written; a date without a year is one of this year. */
const DATES: readonly { readonly pattern: RegExp; readonly numberFormat: string }[] = [
  { pattern: /^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})$/u, numberFormat: 'yyyy/m/d' },
  {
    pattern: /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/u,
    numberFormat: 'yyyy"年"m"月"d"日"',
  },
  { pattern: /^(?<year>\d{4})年(?<month>\d{1,2})月$/u, numberFormat: 'yyyy"年"m"月"' },
  { pattern: /^(?<month>\d{1,2})月(?<day>\d{1,2})日$/u, numberFormat: 'm"月"d"日"' },
  { pattern: /^(?<month>\d{1,2})[-/](?<day>\d{1,2})$/u, numberFormat: 'm"月"d"日"' },
];

function readDate(text: string): Entered | null {
  for (const { pattern, numberFormat } of DATES) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const { year = new Date().getFullYear(), month, day = 1 } = groups;
    const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    const isThere = time.getUTCMonth() === Number(month) - 1 && time.getUTCDate() === Number(day);
    return isThere ? entered((time.getTime() - DAY_ZERO) / DAY, { numberFormat }) : null;
  }
  return null;
}

function readTime(text: string): Entered | null {
  const [, hours, minutes] = /^(\d{1,2}):([0-5]\d)$/u.exec(text) ?? [];
  if (hours === undefined) return null;
  return entered((Number(hours) * 60 + Number(minutes)) / 1440, { numberFormat: 'h:mm' });
}

/** `(5)` is how bookkeepers write -5. */
const readBracketed = (text: string): Entered | null =>
  readNumber(/^\(([\d.,]+)\)$/u.exec(text)?.[1]?.replace(/^/u, '-') ?? '');

/** Also `+1+A1`, `-A1` and `@A1` become formulas in Excel, as a typed `+cmd` does. */
const formulaOf = (text: string): string | null => {
  if (/^=./su.test(text)) return text;
  return /^[+\-@]\s*[\p{L}\d($]/u.test(text) ? `=${text}` : null;
};

function readText(text: string): Entered {
  const trimmed = text.trim();
  const constant = readNumber(trimmed) ?? readDate(trimmed) ?? readTime(trimmed) ?? readBracketed(trimmed);
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
