/** What is told of a text as its tags go by; names are as written. */
export interface XmlHandler {
  readonly open: (
    name: string,
    attributes: Readonly<Record<string, string>>,
    start: number,
    openEnd: number,
  ) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string, end: number) => void;
}

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const BLANK = 32;
const DOUBLE_QUOTE = 34;
const AMPERSAND = 38;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;

/** Characters XML forbids, halves of pairs and what may not stand in text: rare enough to leave to a full parser. */
const NOT_PLAIN =
  // eslint-disable-next-line no-control-regex -- control characters are the point
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]|\]\]>/;

const PROLOG =
  /^\uFEFF?(?:<\?xml version=(["'])1\.0\1(?: encoding=(["'])[Uu][Tt][Ff]-8\2)?(?: standalone=(["'])(?:yes|no)\3)? ?\?>)?[\t\n\r ]*/u;

const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,5})|#x([0-9A-Fa-f]{1,4}));|&/gu;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Attributes without a prototype, which a name in a file could otherwise meet. */
class Attributes {
  [name: string]: string;
}
Object.setPrototypeOf(Attributes.prototype, null);
Reflect.deleteProperty(Attributes.prototype, 'constructor');

/** A table of the ASCII characters that may stand in a name: 2 also at its beginning. */
const NAME_CODES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z_:]/u.test(character) ? 2 : /[-.0-9]/u.test(character) ? 1 : 0;
});

const isBlank = (code: number): boolean =>
  code === BLANK || code === LINE_FEED || code === RETURN || code === TAB;

const isCharacter = (code: number): boolean =>
  isBlank(code) || (code >= BLANK && code < 0xd800) || (code >= 0xe000 && code < 0xfffe);

/** The text with its references resolved; `null` where one is not plain. */
function resolveReferences(text: string): string | null {
  const strange: number[] = [];
  const resolved = text.replace(REFERENCE, (_, name?: string, decimal?: string, hexadecimal?: string) => {
    if (name !== undefined) return NAMED[name] ?? '';
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    if (!isCharacter(code)) strange.push(code);
    return String.fromCharCode(code);
  });
  return strange.length === 0 ? resolved : null;
}

/** Character data as the standard has it read: line ends become line feeds, then references are resolved. */
function readText(raw: string): string | null {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/gu, '\n') : raw;
  return text.includes('&') ? resolveReferences(text) : text;
}

/**
 * Reads the XML that Office programs write, about five times as fast as a full parser does.
 *
 * @remarks
 * Believes nothing: what it tells is well-formed as far as it has come. Where anything comes that it does not
 * know for sure to be right (comments, CDATA, processing instructions, document types, names and characters
 * beyond the usual, every error) it stops, and a full parser has to judge.
 */
export class PlainXmlReader {
  /** Opening and closing tags told of so far, those of `<a/>` counted as two. */
  tags = 0;
  private at = 0;
  private readonly openNames: string[] = [];

  constructor(
    private readonly text: string,
    private readonly handler: XmlHandler,
  ) {}

  /** @returns whether the text was read to its end. */
  read(): boolean {
    if (NOT_PLAIN.test(this.text)) return false;
    this.at = PROLOG.exec(this.text)?.[0].length ?? 0;
    do {
      if (!this.readTag()) return false;
    } while (this.openNames.length > 0);
    this.skipBlanks();
    return this.at === this.text.length;
  }

  /** Reads the next tag and the text before it, and tells of both or of neither. */
  private readTag(): boolean {
    const start = this.text.indexOf('<', this.at);
    if (start === -1) return false;
    const before = start === this.at ? '' : readText(this.text.slice(this.at, start));
    if (before === null || (before !== '' && this.openNames.length === 0)) return false;
    this.at = start + 1;
    return this.text.charCodeAt(this.at) === SLASH
      ? this.readClosing(before)
      : this.readOpening(start, before);
  }

  private readClosing(before: string): boolean {
    const name = this.openNames.at(-1);
    if (name === undefined || !this.text.startsWith(name, this.at + 1)) return false;
    this.at += 1 + name.length;
    this.skipBlanks();
    if (this.text.charCodeAt(this.at) !== GREATER) return false;
    this.at += 1;
    if (before !== '') this.handler.text(before);
    this.openNames.pop();
    this.tags += 1;
    this.handler.close(name, this.at);
    return true;
  }

  private readOpening(start: number, before: string): boolean {
    const name = this.readName();
    const attributes = new Attributes();
    if (name === null || !this.readAttributes(attributes)) return false;
    const isEmpty = this.text.charCodeAt(this.at) === SLASH;
    if (isEmpty) this.at += 1;
    if (this.text.charCodeAt(this.at) !== GREATER) return false;
    this.at += 1;
    if (before !== '') this.handler.text(before);
    this.tags += isEmpty ? 2 : 1;
    this.handler.open(name, attributes, start, this.at);
    if (isEmpty) this.handler.close(name, this.at);
    else this.openNames.push(name);
    return true;
  }

  /** Reads attributes up to the `>` or `/` behind them. */
  private readAttributes(attributes: Attributes): boolean {
    for (;;) {
      const gap = this.at;
      this.skipBlanks();
      const code = this.text.charCodeAt(this.at);
      if (code === GREATER || code === SLASH) return true;
      const name = this.at === gap ? null : this.readName();
      if (name === null || this.text.charCodeAt(this.at) !== EQUALS) return false;
      this.at += 1;
      const value = this.readValue();
      if (value === null || attributes[name] !== undefined) return false;
      attributes[name] = value;
    }
  }

  private readValue(): string | null {
    const { text } = this;
    const quote = text.charCodeAt(this.at);
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return null;
    const start = this.at + 1;
    let end = start;
    let hasReference = false;
    for (;;) {
      const code = text.charCodeAt(end);
      if (code === quote) break;
      if (code < BLANK || code === LESS || end === text.length) return null;
      hasReference ||= code === AMPERSAND;
      end += 1;
    }
    this.at = end + 1;
    const value = text.slice(start, end);
    return hasReference ? resolveReferences(value) : value;
  }

  private readName(): string | null {
    const { text, at } = this;
    let end = at;
    if (NAME_CODES[text.charCodeAt(end)] !== 2) return null;
    do end += 1;
    while ((NAME_CODES[text.charCodeAt(end)] ?? 0) > 0);
    this.at = end;
    return text.slice(at, end);
  }

  private skipBlanks(): void {
    while (isBlank(this.text.charCodeAt(this.at))) this.at += 1;
  }
}
