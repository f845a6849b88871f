import http from 'node:http';
import { startServer } from '../browser/page-server';
import type { PageServer } from '../browser/page-server';

describe('npm start', () => {
  let server: PageServer;
  beforeAll(async () => {
    server = await startServer();
  }, 30_000);
  afterAll(() => server.stop());

  /** A request as it stands: no browser tidies the path. */
  const ask = (path: string, options: http.RequestOptions = {}) =>
    new Promise<{ status: number | undefined; headers: http.IncomingHttpHeaders; body: string }>(
      (resolve, reject) => {
        const { port } = new URL(server.address);
        const request = http.request({ host: '127.0.0.1', port, path, ...options }, (response) => {
          let body = '';
          response.on('data', (chunk: Buffer) => (body += chunk.toString()));
          response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
        });
        request.on('error', reject).end();
      },
    );

  it('serves the page with a policy that lets nothing in from outside', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(body).toContain('<title>绩效自评助手</title>');
    const policy = headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('listens on this machine only', () => {
    expect(new URL(server.address).hostname).toBe('127.0.0.1');
  });

  it.each([
    '/../../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..\\..\\package.json',
    '//etc/passwd',
    '/index.html%00.js',
    '/%',
    '/gone.js',
    '/sample',
  ])('finds nothing at %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it('answers only to its own name and only to reading', async () => {
    expect((await ask('/', { headers: { host: 'evil.example' } })).status).toBe(421);
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });
});
