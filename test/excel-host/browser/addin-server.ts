import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { throwAwayCertificate } from './certificate';
import { officeJsFiles, servedFiles } from './served-files';
import type { ServedFile } from './served-files';

export interface AddinServer {
  /** `https://localhost:…`, without a slash. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Where the page that plays Excel is. */
export const EXCEL_PAGE = '/excel-host/';

const HOST_PAGE: ServedFile = {
  body: Buffer.from(
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Excel</title>' +
      '<style>body{margin:0}iframe{border:0;display:block}[hidden]{display:none}</style></html>',
  ),
  contentType: 'text/html; charset=utf-8',
};

export interface AddinServerOptions {
  readonly folder: string;
  /** Sent with the add-in's own files, as the server of an office would. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves an add-in, the library under `/office-js/` and the page that plays Excel, all on one origin. */
export async function startAddinServer({ folder, headers = {} }: AddinServerOptions): Promise<AddinServer> {
  const addinFiles = servedFiles(folder);
  const find = (path: string): { readonly file: ServedFile | null; readonly isAddin: boolean } => {
    if (path === EXCEL_PAGE) return { file: HOST_PAGE, isAddin: false };
    const [, library] = /^\/office-js\/(.+)$/u.exec(path) ?? [];
    // An add-in that brings the library along has its own copy.
    const own = addinFiles(path);
    if (own !== null || library === undefined) return { file: own, isAddin: true };
    return { file: officeJsFiles(library), isAddin: false };
  };
  const server = createServer(await throwAwayCertificate(), (request, response) => {
    const { file, isAddin } = find(
      decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname),
    );
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': file.contentType,
      'Access-Control-Allow-Origin': '*',
      ...(isAddin ? headers : {}),
    });
    response.end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `https://localhost:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
