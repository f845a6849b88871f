import { unreadableFile, unreadablePart } from './file-problem';
import { decodePart, encodePart } from './part-text';
import { readZipDirectory } from './zip-directory';
import type { ZipDirectory, ZipEntry } from './zip-directory';
import { inflateEntry } from './zip-inflate';
import { writeZip } from './zip-writer';

/** Part names compare without case; a few writers put a backslash or a leading slash into the archive. */
const partKey = (name: string): string => name.replaceAll('\\', '/').replace(/^\//u, '').toLowerCase();

/** The parts of a package: read when asked for, replaced as text, written without touching the others. */
export class PackageParts {
  private readonly directory: ZipDirectory;
  private readonly entries = new Map<string, ZipEntry>();
  private readonly texts = new Map<string, string>();
  private readonly replaced = new Map<string, Uint8Array>();

  /** @throws UnreadableFile */
  constructor(private readonly file: Uint8Array) {
    this.directory = readZipDirectory(file);
    for (const entry of this.directory.entries) {
      const key = partKey(entry.name);
      if (this.entries.has(key)) throw unreadableFile('duplicateParts');
      this.entries.set(key, entry);
    }
  }

  get names(): readonly string[] {
    return this.directory.entries.map(({ name }) => name);
  }

  has(part: string): boolean {
    return this.entries.has(partKey(part));
  }

  /** @throws UnreadableFile */
  text(part: string): string {
    const key = partKey(part);
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const entry = this.entries.get(key);
    if (entry === undefined) throw unreadablePart('missing', part);
    const text = decodePart(inflateEntry(this.file, entry), part);
    this.texts.set(key, text);
    return text;
  }

  replace(part: string, text: string): void {
    const key = partKey(part);
    const entry = this.entries.get(key);
    if (entry === undefined) throw new RangeError(`no such part: ${part}`);
    this.texts.set(key, text);
    this.replaced.set(entry.name, encodePart(text));
  }

  /** The package as it is now; the very bytes of the source as long as nothing was replaced. */
  toBytes(): Uint8Array {
    if (this.replaced.size === 0) return this.file.slice();
    return writeZip(this.file, this.directory, this.replaced);
  }
}
