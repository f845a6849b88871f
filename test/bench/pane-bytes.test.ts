import { execFileSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** Bytes of script, compressed; the aim is 110,000. */
const MOST = 128_500;

describe('the pane in Excel', () => {
  it('starts with no more script than its budget', () => {
    const printed = execFileSync(process.execPath, ['test/bench/pane-bytes.mjs'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const { gzip } = JSON.parse(printed) as { readonly gzip: number };
    // A page that lost its rules would be light, too.
    expect(gzip).toBeGreaterThan(50_000);
    expect(gzip).toBeLessThanOrEqual(MOST);
  });
});
