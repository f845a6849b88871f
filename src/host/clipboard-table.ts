/**
 * Reads what Excel and WPS put on the clipboard: rows by line break, cells by tab, cells with either in quotes.
 *
 * @example parseTable('12\t"a\nb"\r\n') // [['12', 'a\nb']]
 */
export function parseTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/guy;
  for (const [, content = '', end = ''] of text.matchAll(cell)) {
    const isQuoted = content.length > 1 && content.startsWith('"') && content.endsWith('"');
    const isMeant = isQuoted && /[\t\r\n"]/u.test(content.slice(1, -1));
    rows.at(-1)?.push(isMeant ? content.slice(1, -1).replaceAll('""', '"') : content);
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  const isClosed = rows.length > 1 && rows.at(-1)?.join('') === '';
  return isClosed ? rows.slice(0, -1) : rows;
}

/** One cell as the clipboard takes it, readable by `parseTable`. */
export const printTableCell = (text: string): string =>
  /[\t\r\n"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
