import type { Compression } from './compression';
import { unreadableFile, unreadablePart } from './file-problem';
import { decodePart, encodePart } from './part-text';
import { readZipDirectory } from './zip-directory';
import type { ZipDirectory, ZipEntry } from './zip-directory';
import { inflateEntry } from './zip-inflate';
import { writeZip } from './zip-writer';

/** Part names compare without case; a few writers put a backslash or a leading slash into the archive. */
const partKey = (name: string): string => name.replaceAll('\\', '/').replace(/^\//u, '').toLowerCase();

interface ChangedPart {
  /** As the archive spells it. */
  readonly name: string;
  /** `null` for a part that was removed. */
  readonly text: string | null;
}

/** What was changed up to a moment. */
export type PackageMoment = ReadonlyMap<string, ChangedPart>;

/** The parts of a package: read when asked for, changed as text, written without touching the others. */
export class PackageParts {
  private readonly file: Uint8Array;
  private readonly directory: ZipDirectory;
  private readonly entries = new Map<string, ZipEntry>();
  private readonly sources = new Map<string, string>();
  private readonly changes = new Map<string, ChangedPart>();

  /** @throws UnreadableFile */
  constructor(
    file: Uint8Array,
    private readonly compression: Compression,
  ) {
    // A Node Buffer gives views where a plain array gives copies, and the file is the caller's.
    this.file = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
    this.directory = readZipDirectory(this.file);
    for (const entry of this.directory.entries) {
      const key = partKey(entry.name);
      if (this.entries.has(key)) throw unreadableFile('duplicateParts');
      this.entries.set(key, entry);
    }
  }

  /** The names of all parts that are there now. */
  get names(): readonly string[] {
    const present = this.directory.entries.map(({ name }) => name).filter((name) => this.has(name));
    const added = [...this.changes].filter(([key, { text }]) => !this.entries.has(key) && text !== null);
    return [...present, ...added.map(([, { name }]) => name)];
  }

  has(part: string): boolean {
    const key = partKey(part);
    const change = this.changes.get(key);
    return change === undefined ? this.entries.has(key) : change.text !== null;
  }

  /** @throws UnreadableFile */
  text(part: string): string {
    const key = partKey(part);
    const change = this.changes.get(key);
    if (change === undefined) return this.source(key, part);
    if (change.text === null) throw unreadablePart('missing', part);
    return change.text;
  }

  replace(part: string, text: string): void {
    if (!this.has(part)) throw new RangeError(`no such part: ${part}`);
    this.change(part, text);
  }

  add(part: string, text: string): void {
    if (this.has(part)) throw new RangeError(`part is there already: ${part}`);
    this.change(part, text);
  }

  /** Removes a part; what refers to it is the caller's business. */
  remove(part: string): void {
    if (!this.has(part)) throw new RangeError(`no such part: ${part}`);
    const key = partKey(part);
    const entry = this.entries.get(key);
    if (entry === undefined) this.changes.delete(key);
    else this.changes.set(key, { name: entry.name, text: null });
  }

  /** All parts as they are now, for {@link restore}. */
  moment(): PackageMoment {
    return new Map(this.changes);
  }

  /** Puts every part back to what it was at that moment. */
  restore(moment: PackageMoment): void {
    this.changes.clear();
    for (const [key, change] of moment) this.changes.set(key, change);
  }

  /** The package as it is now; the very bytes of the source while every part holds what it held there. */
  toBytes(): Uint8Array {
    if (this.changes.size === 0) return this.file.slice();
    const contents = [...this.changes.values()].map(
      ({ name, text }) => [name, text === null ? null : encodePart(text)] as const,
    );
    return writeZip(this.file, this.directory, new Map(contents), this.compression);
  }

  private source(key: string, part: string): string {
    const known = this.sources.get(key);
    if (known !== undefined) return known;
    const entry = this.entries.get(key);
    if (entry === undefined) throw unreadablePart('missing', part);
    const text = decodePart(inflateEntry(this.file, entry, this.compression), part);
    this.sources.set(key, text);
    return text;
  }

  private change(part: string, text: string): void {
    const key = partKey(part);
    const entry = this.entries.get(key);
    if (entry !== undefined && this.source(key, part) === text) this.changes.delete(key);
    else this.changes.set(key, { name: entry?.name ?? part, text });
  }
}
