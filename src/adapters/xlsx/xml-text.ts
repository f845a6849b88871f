const ESCAPED = /_x([0-9A-Fa-f]{4})_/gu;

/** Reads the `_xHHHH_` escapes of cell texts. @example unescapeCellText('a_x000D_b') // 'a\rb' */
export const unescapeCellText = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

const escapeUnit = (unit: string): string =>
  `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** What XML cannot carry: control characters but tab and line feed, carriage returns, halves of pairs. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- control characters are the point
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Writes text for element content or attribute values. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);

/** Writes a cell's text so that reading it gives the same text again. */
export const escapeCellText = (text: string): string =>
  escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_').replace(UNWRITABLE, escapeUnit));

/** `<t>` with the text in it; blanks at the edges need `xml:space`. */
export function textElement(text: string, prefix: string): string {
  const space = /^\s|\s$|\n/u.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${escapeCellText(text)}</${prefix}t>`;
}

const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/gu;

/**
 * Changes attributes of one opening tag and leaves every other character as it is.
 *
 * @param changes new values, `null` to remove the attribute
 * @example withAttributes('<c r="A1" t="s">', { t: null }) // '<c r="A1">'
 */
export function withAttributes(tag: string, changes: Readonly<Record<string, string | null>>): string {
  const missing = new Map(Object.entries(changes));
  const changed = tag.replace(ATTRIBUTE, (attribute, name: string) => {
    const value = missing.get(name);
    if (value === undefined) return attribute;
    missing.delete(name);
    return value === null ? '' : ` ${name}="${escapeXml(value)}"`;
  });
  const added = [...missing].map(([name, value]) => (value === null ? '' : ` ${name}="${escapeXml(value)}"`));
  return changed.replace(/\s*\/?>$/u, (end) => `${added.join('')}${end}`);
}
