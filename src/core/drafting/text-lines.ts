/** Hanzi and full-width signs take two digits of a column's width. */
const WIDE =
  /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE6B\uFF01-\uFF60\uFFE0-\uFFE6\u3000-\u303F\u2014\u2026\u201C\u201D]/u;

const digitsOf = (text: string): number =>
  [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);

/**
 * Lines that a wrapped text takes in a column, as near as can be told without its typeface.
 *
 * @param width of the column, in digits
 * @example linesIn('服务对象满意度指标', 12) // 2
 */
export const linesIn = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(digitsOf(part) / Math.max(1, width - 1))), 0);
