/** East Asian wide and full-width characters (Unicode TR 11, classes W and F). */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u4DBF\u4E00-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6B\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

const widthOf = (character: string): number => (NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1);

/** Columns of a terminal that a text fills. @example displayWidth('得分 8.5') // 8 */
export const displayWidth = (text: string): number =>
  [...text].reduce((width, character) => width + widthOf(character), 0);

/** Columns that the widest of the texts fills; 0 for none. There may be more texts than a call takes arguments. */
export const widestOf = (texts: readonly string[]): number =>
  texts.reduce((widest, text) => Math.max(widest, displayWidth(text)), 0);

/** Blanks, line breaks and control characters of a cell as single blanks: a terminal obeys some of them. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Shortens a text to a width, `…` included. */
export function fitWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const character of text) {
    used += widthOf(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept}…`;
}

/** A column of a table of text. */
export interface TextColumn {
  readonly title: string;
  readonly widest: number;
  readonly isNumber?: true;
}

/** Lines of a table whose columns stay in line under double-width Hanzi; the first line holds the titles. */
export function alignTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const lines = [columns.map(({ title }) => title), ...rows].map((cells) =>
    columns.map(({ widest }, index) => fitWidth(oneLine(cells[index] ?? ''), widest)),
  );
  const widths = columns.map((_, index) => widestOf(lines.map((cells) => cells[index] ?? '')));
  return lines.map((cells) =>
    columns
      .map(({ isNumber }, index) => {
        const text = cells[index] ?? '';
        const blanks = ' '.repeat((widths[index] ?? 0) - displayWidth(text));
        return isNumber === true ? blanks + text : text + blanks;
      })
      .join('  ')
      .trimEnd(),
  );
}
