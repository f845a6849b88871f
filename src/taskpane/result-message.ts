/** What a command of the ribbon has to say where the pane is closed. */
export interface ResultMessage {
  readonly sentence: string;
  readonly lines: readonly string[];
}

const MAX_LINES = 20;
const MAX_LENGTH = 300;

/** Leaves room for what Office adds to the address; a Hanzi takes nine characters of it. */
const MAX_HASH = 1900;

/** Whatever its characters are, it and a line of ours fit into {@link MAX_HASH}. */
const MAX_SENTENCE = 150;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MAX_LENGTH;

const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

const encode = (message: ResultMessage): string => `#${encodeURIComponent(JSON.stringify(message))}`;

/** The part of the address of `message.html` that carries the message; what is too much for it is cut. */
export function printMessageHash({ sentence, lines }: ResultMessage): string {
  const withLines = (count: number): string =>
    encode({
      sentence: cut(sentence, MAX_SENTENCE),
      lines: [
        ...lines.slice(0, count).map((line) => cut(line, MAX_LENGTH)),
        ...(count < lines.length ? [`另有 ${lines.length - count} 项，可打开面板查看`] : []),
      ],
    });
  let count = lines.length > MAX_LINES ? MAX_LINES - 1 : lines.length;
  let hash = withLines(count);
  while (count > 0 && hash.length > MAX_HASH) {
    count -= 1;
    hash = withLines(count);
  }
  return hash;
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
