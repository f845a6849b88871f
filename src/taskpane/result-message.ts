/** What a command of the ribbon has to say where the pane is closed. */
export interface ResultMessage {
  readonly sentence: string;
  readonly lines: readonly string[];
}

const MAX_LINES = 20;
const MAX_LENGTH = 300;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MAX_LENGTH;

/** The part of the address of `message.html` that carries the message; what is too much for it is cut. */
export function printMessageHash({ sentence, lines }: ResultMessage): string {
  const rest = lines.length - MAX_LINES;
  const shown = rest > 0 ? [...lines.slice(0, MAX_LINES - 1), `另有 ${rest + 1} 项，可打开面板查看`] : lines;
  const cut = (text: string): string =>
    text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH - 1)}…` : text;
  return `#${encodeURIComponent(JSON.stringify({ sentence: cut(sentence), lines: shown.map(cut) }))}`;
}

/**
 * The message in the address, `null` where there is none or not as this file prints it.
 *
 * @remarks
 * Anyone can open the page with any address, so it is read like a stranger's. Office may add parts of its own
 * to the address, each after a `&`.
 */
export function parseMessageHash(hash: string): ResultMessage | null {
  const [, encoded = ''] = /^#([^&]+)/u.exec(hash) ?? [];
  let value: unknown;
  try {
    value = JSON.parse(decodeURIComponent(encoded));
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || !('sentence' in value) || !('lines' in value))
    return null;
  const { sentence, lines } = value;
  return isText(sentence) && Array.isArray(lines) && lines.length <= MAX_LINES && lines.every(isText)
    ? { sentence, lines }
    : null;
}
