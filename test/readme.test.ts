import fs from 'node:fs';
import path from 'node:path';
import type { Severity } from '../src/core/index';
import { CHECKS } from '../src/core/index';
import { ROOT, selfeval } from './cli/selfeval';
import { requirementOf } from './core/checks/requirement';

const README = fs.readFileSync(path.join(ROOT, 'README.md'), 'utf8');

const rulesOf = (severity: Severity): readonly string[] =>
  CHECKS.filter((check) => check.severity === severity).map(({ code }) => requirementOf(code));

/** The cells of a Markdown table, without its head. */
const tableRows = (table: string): readonly (readonly string[])[] =>
  table
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

describe('README.md', () => {
  it('lists every check under its weight, and no other', () => {
    const [, table = ''] = /<!-- checks -->\n\n([^]*?)\n\n<!-- end -->/u.exec(README) ?? [];
    const columns = (['error', 'warning', 'hint'] as const).map(rulesOf);
    const longest = Math.max(...columns.map((rules) => rules.length));
    expect(tableRows(table)).toEqual(
      Array.from({ length: longest }, (_, row) => columns.map((rules) => rules[row] ?? '')),
    );
  });

  it('shows the output of its first command', () => {
    const [, sample = ''] = /```text\n([^]*?)```/u.exec(README) ?? [];
    const { stdout } = selfeval(['check', 'assets/益阳-附件3-样表.xlsx'], { cwd: ROOT });
    expect(sample).not.toBe('');
    expect(stdout.trimEnd()).toBe(sample.trimEnd());
  });

  it('names only paths that exist', () => {
    const paths = [...README.matchAll(/`((?:src|test|assets)\/[^`]*)`/gu)].map(([, name = '']) => name);
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((name) => !fs.existsSync(path.join(ROOT, name)))).toEqual([]);
  });
});
