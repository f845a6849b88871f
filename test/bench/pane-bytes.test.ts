import { execFileSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

interface Bytes {
  readonly gzip: number;
}

/** Bytes of script, compressed; the aim for the start is 110,000. */
const MOST = { start: 70_000, result: 132_000 };

describe('the pane in Excel', () => {
  it('starts, and shows its first result, with no more script than its budgets', () => {
    const printed = execFileSync(process.execPath, ['test/bench/pane-bytes.mjs'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const { start, result } = JSON.parse(printed) as Readonly<Record<'start' | 'result', Bytes>>;
    expect(start.gzip).toBeLessThanOrEqual(MOST.start);
    expect(result.gzip).toBeLessThanOrEqual(MOST.result);
    // A page that lost its rules would be light, too.
    expect(result.gzip - start.gzip).toBeGreaterThan(40_000);
  });
});
