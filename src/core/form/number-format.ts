/** What a number format says about the number under it. */
export interface FormatReading {
  readonly kind: 'number' | 'percent' | 'date' | 'month' | 'year';
  /** Words the format puts before the number (`"≥"0`). */
  readonly before: string;
  /** Words the format puts behind the number: a unit (`0"家"`). */
  readonly after: string;
  /** How many powers of ten the format takes away (`0.0,"千元"`, `0!.0,"万元"`). */
  readonly scaleDown: number;
}

const PLAIN: FormatReading = { kind: 'number', before: '', after: '', scaleDown: 0 };
const PERCENT: FormatReading = { ...PLAIN, kind: 'percent' };

/** Quoted, escaped, padded, filled and bracketed pieces, else one character. */
const PIECE = /"([^"]*)"?|[\\!](.)|_.|\*.|\[[^\]]*\]?|AM\/PM|A\/P|上午\/下午|./gisu;

/** Signs that belong to a unit; dashes, brackets and currency signs are decoration. */
const WORD = /[\p{L}\p{So}%‰‱°℃≥≤<>≧≦％²³]/u;

interface Parts {
  readonly codes: string;
  readonly before: string;
  readonly after: string;
  /** Digits behind a point that is only drawn (`0!.0`). */
  readonly drawnPlaces: number;
}

/** Splits one section of a format into its codes and its literal words. */
function splitSection(section: string): Parts {
  let codes = '';
  let before = '';
  let after = '';
  let drawnFrom: number | null = null;
  const digits = (): number => codes.replace(/[^0#?]/gu, '').length;
  for (const [piece, quoted, escaped] of section.matchAll(PIECE)) {
    const literal = quoted ?? escaped ?? (/[^\x20-\x7e]/u.test(piece) && !piece.includes('/') ? piece : null);
    if (literal === null) {
      if (/^(?:[_*].|\[(?![hms]+\]).*)$/isu.test(piece)) continue;
      codes += piece;
    } else if (literal === '.' && digits() > 0) drawnFrom = digits();
    else if (WORD.test(literal) && digits() === 0) before += literal;
    else if (WORD.test(literal)) after += literal;
  }
  return { codes, before, after, drawnPlaces: drawnFrom === null ? 0 : digits() - drawnFrom };
}

/** Which calendar parts a section shows; `null` for a number, a clock time or a duration. */
function calendarKind(codes: string): 'date' | 'month' | 'year' | null {
  if (/\[[hms]+\]/iu.test(codes) || /[0#?]/u.test(codes)) return null;
  const letters = codes.replace(/AM\/PM|A\/P|上午\/下午/giu, '').toLowerCase();
  if (/d|aaa/u.test(letters)) return 'date';
  const hasMonth = /m/u.test(letters) && (!/[hs]/u.test(letters) || /y/u.test(letters));
  if (hasMonth) return 'month';
  return /y/u.test(letters) ? 'year' : null;
}

/** Excel takes no longer format. */
const LONGEST_FORMAT = 255;

/** Formats that add nothing to the number: General, text, and digits with places and thousands separators. */
const BARE = /^(?:General|G\/通用格式|@||[#,]*0(?:\.0+)?)$/iu;
const BARE_PERCENT = /^0(?:\.0+)?%$/u;

/**
 * Reads a number format: percentage, date, or the unit it writes behind the number.
 *
 * @remarks
 * Only the section for positive numbers is read; the sign stays with the number. Clock times and durations
 * are numbers to this form.
 * @example readNumberFormat('#,##0"家"') // { kind: 'number', before: '', after: '家', scaleDown: 0 }
 * @example readNumberFormat('yyyy"年"m"月"') // kind 'month'
 */
export function readNumberFormat(format: string): FormatReading {
  if (format.length > LONGEST_FORMAT || BARE.test(format)) return PLAIN;
  if (BARE_PERCENT.test(format)) return PERCENT;
  const section = /^(?:"[^"]*"|\\.|[^;])*/su.exec(format)?.[0] ?? '';
  const { codes, before, after, drawnPlaces } = splitSection(section.replace(/General|G\/通用格式/giu, '0'));
  const calendar = calendarKind(codes);
  if (calendar !== null) return { ...PLAIN, kind: calendar };
  if (!/[0#?]/u.test(codes)) return PLAIN;
  if (codes.includes('%')) return { ...PERCENT, before, after };
  const commas = /[0#?](,+)(?![0#?,])/u.exec(codes)?.[1]?.length ?? 0;
  return { kind: 'number', before, after, scaleDown: commas * 3 + drawnPlaces };
}
