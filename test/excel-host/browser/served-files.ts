import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml; charset=utf-8',
};

export interface ServedFile {
  readonly body: Buffer;
  readonly contentType: string;
}

/** The files below a folder, found by their path whatever its case: the library's folders are lower case only. */
export function servedFiles(folder: string): (name: string) => ServedFile | null {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files.set(path.relative(folder, file).split(path.sep).join('/').toLowerCase(), file);
  }
  return (name) => {
    const file = files.get(name.replace(/^\/+/u, '').toLowerCase());
    if (file === undefined) return null;
    const contentType = CONTENT_TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
    return { body: readFileSync(file), contentType };
  };
}

/** The library as npm has it. */
export const officeJsFiles = servedFiles(
  path.resolve(__dirname, '../../../node_modules/@microsoft/office-js/dist'),
);

/** Where Microsoft serves the library; the path behind it is that of the package. */
const CDN =
  /^https:\/\/(?:officeapis\.public\.onecdn\.static\.microsoft\/1|appsforoffice\.microsoft\.com\/lib\/1(?:\.1)?\/hosted|appsforoffice\.cdn\.partner\.office365\.cn\/appsforoffice\/lib\/1\/hosted)\//u;

/** The path of a file of the library, `null` for an address that is none of Microsoft's. */
export const pathOnCdn = (url: string): string | null =>
  CDN.test(url) ? new URL(url.replace(CDN, 'https://cdn/')).pathname : null;
