import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx } from '../../src/adapters/xlsx/xlsx-workbook';
import { run } from '../../src/cli/run';
import { decisionsOfForm, DEFAULT_POLICY, findPreset, printPolicy, undecided } from '../../src/core/index';
import type { RowDecision, ScoringPolicy } from '../../src/core/index';
import { evaluateWorkbook } from '../../src/app/evaluate-workbook';
import { rememberDecision } from '../../src/core/memory/decisions-of-form';
import { rememberPolicy } from '../../src/core/memory/remember-policy';
import { EMPTY_MEMORY } from '../../src/core/memory/workbook-memory';
import type { WorkbookMemory } from '../../src/core/memory/workbook-memory';
import { memoryDisk } from './memory-files';
import { runOnDisk } from './run-on-disk';

const FORM = path.join(__dirname, '../forms/real/amounts-in-yuan/form.xlsx');
const jiangxi = findPreset('江西') ?? DEFAULT_POLICY;

const open = (bytes: Uint8Array) => {
  const opened = openXlsx(bytes);
  if (opened.kind !== 'opened') throw new Error(opened.message);
  return opened.workbook;
};

async function firstForm(bytes: Uint8Array) {
  const evaluated = await evaluateWorkbook(open(bytes), DEFAULT_POLICY);
  const [evaluation] =
    evaluated.kind === 'evaluated' ? evaluated.sheets.flatMap(({ evaluations }) => evaluations) : [];
  if (evaluation === undefined) throw new Error('no form');
  return evaluation;
}

/** The real form as the pane leaves it: with a policy of its own and one decision about its first row. */
async function leftByThePane(
  policy: ScoringPolicy | null,
  decision: Partial<RowDecision> | null,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(fs.readFileSync(FORM));
  const { form } = await firstForm(bytes);
  const [first] = form.indicators;
  if (first === undefined) throw new Error('no row');
  const base: WorkbookMemory = { ...EMPTY_MEMORY, policy };
  const memory =
    decision === null ? base : rememberDecision(base, form, { ...undecided(first.row), ...decision });
  expect(decisionsOfForm(form, memory)).toHaveLength(decision === null ? 0 : 1);
  const workbook = open(bytes);
  await workbook.writeMemory(memory);
  return workbook.toBytes();
}

async function runOn(bytes: Uint8Array, words: readonly string[], more: Record<string, string> = {}) {
  const others = Object.entries(more).map(
    ([name, text]) => [name, new Uint8Array(new TextEncoder().encode(text))] as const,
  );
  const { files, contents } = memoryDisk({ '表.xlsx': bytes, ...Object.fromEntries(others) });
  const printed: string[] = [];
  await run(words, files, {
    print: (text) => void printed.push(text),
    complain: (text) => void printed.push(text),
  });
  return { text: printed.join(''), contents };
}

describe('what the pane left in a workbook', () => {
  it.each([
    { because: 'nothing is saved', saved: null, words: [], name: '通用（默认）' },
    { because: 'one is saved', saved: jiangxi, words: [], name: '江西' },
    { because: 'another is asked for', saved: jiangxi, words: ['--policy', '湖北'], name: '湖北' },
  ])('is scored by $name where $because', async ({ saved, words, name }) => {
    const { text } = await runOn(await leftByThePane(saved, null), ['check', '表.xlsx', ...words]);
    expect(text).toContain(`评分办法：${name}`);
  });

  it.each([
    { because: 'its sheet has one of its own', words: [], name: '湖北' },
    { because: 'another is asked for', words: ['--policy', '四川'], name: '四川' },
  ])('is scored by $name where $because', async ({ words, name }) => {
    const workbook = open(await leftByThePane(jiangxi, null));
    const { memory } = await workbook.readMemory();
    const own = findPreset('湖北') ?? DEFAULT_POLICY;
    const { form } = await firstForm(workbook.toBytes());
    await workbook.writeMemory(
      rememberPolicy(memory, { policy: own, scope: { kind: 'sheet', sheet: form.sheet } }),
    );
    const { text } = await runOn(workbook.toBytes(), ['check', '表.xlsx', ...words]);
    expect(text).toContain(`评分办法：${name}`);
  });

  it('says nothing of the policy of a sheet where another is asked for', async () => {
    const plain = await leftByThePane(null, null);
    const workbook = open(plain);
    const { form } = await firstForm(plain);
    const policy = { ...jiangxi, maxScore: { ...jiangxi.maxScore, total: 120 } };
    const scope = { kind: 'sheet', sheet: form.sheet } as const;
    await workbook.writeMemory(rememberPolicy(EMPTY_MEMORY, { policy, scope }));
    const words = ['score', '表.xlsx', '--policy', '江西'];
    expect((await runOn(workbook.toBytes(), words)).text).toBe((await runOn(plain, words)).text);
  });

  it('says which row a person decided, and how', async () => {
    const bytes = await leftByThePane(null, { isScoreLocked: true });
    const { results } = await firstForm(bytes);
    const [first] = results;
    const { text } = await runOn(bytes, ['check', '表.xlsx']);
    expect(text).toContain(`第 ${String(first?.indicator.row)} 行“`);
    expect(text).toMatch(/由人工评定：达成，10分/u);
    expect((await runOn(await leftByThePane(null, null), ['check', '表.xlsx'])).text).not.toContain(
      '由人工评定：',
    );
  });

  it('stays in the scored copy', async () => {
    const { contents } = await runOn(await leftByThePane(jiangxi, { isScoreLocked: true }), [
      'score',
      '表.xlsx',
    ]);
    const scored = contents.get('表.已评分.xlsx');
    if (scored === undefined) throw new Error('no copy');
    const { memory } = await open(scored).readMemory();
    expect(memory.policy).toEqual(jiangxi);
    expect(memory.decisions).toMatchObject([{ isScoreLocked: true }]);
  });

  it('names in a summary every policy that was used', async () => {
    const bytes = await leftByThePane(jiangxi, null);
    const { contents } = await runOn(bytes, ['summary', '表.xlsx', '--out', '汇总.xlsx']);
    const summary = contents.get('汇总.xlsx');
    if (summary === undefined) throw new Error('no summary');
    const reading = await open(summary).readSheets();
    const texts = reading.sheets.flatMap(({ rows }) =>
      [...rows.values()].flatMap((row) => [...row.values()].map(({ value }) => String(value))),
    );
    expect(texts.filter((text) => text.includes('评分办法：'))).toEqual([
      expect.stringContaining('评分办法：江西'),
    ]);
  });
});

describe('a policy exported by the pane', () => {
  it('is taken by --policy', async () => {
    const policy: ScoringPolicy = { ...jiangxi, name: '我县', tolerance: 0.1 };
    const { text } = await runOn(
      await leftByThePane(null, null),
      ['check', '表.xlsx', '--policy', '我县.json'],
      { '我县.json': printPolicy(policy) },
    );
    expect(text).toContain('评分办法：我县');
  });
});

describe('what the pane left and nobody can read', () => {
  /** A decision, and behind it another of which `isScoreLocked` has become a number. */
  async function brokenMemory(): Promise<Uint8Array> {
    const parts = unzipSync(await leftByThePane(jiangxi, { isScoreLocked: true }));
    const xml = strFromU8(parts['customXml/item1.xml'] ?? new Uint8Array());
    const [decision = ''] = /\{[^{}]*"isScoreLocked":true[^{}]*\}/u.exec(xml) ?? [];
    const broken = decision.replace('"isScoreLocked":true', '"isScoreLocked":1');
    expect(broken).not.toBe(decision);
    const changed = xml.replace(decision, [decision, broken, broken].join(','));
    return zipSync({ ...parts, 'customXml/item1.xml': new Uint8Array(strToU8(changed)) });
  }
  const SENTENCE =
    '工作簿里保存的评分办法或人工评定无法识别，没有计入核对和得分，可更新本程序后再试：' +
    '参数“decisions[1].isScoreLocked”应为“true”或“false”等 2 处\n';

  it('is told at the head of the report, and the rest counts', async () => {
    const sound = await leftByThePane(jiangxi, { isScoreLocked: true });
    const whole = await runOnDisk({ '表.xlsx': sound }, ['check', '表.xlsx']);
    const broken = await runOnDisk({ '表.xlsx': await brokenMemory() }, ['check', '表.xlsx']);
    expect(whole.text).toContain('评分办法：江西');
    expect(broken).toMatchObject({
      text: `■ 表.xlsx\n${SENTENCE}\n${whole.text}`,
      complaints: '',
      exitCode: whole.exitCode,
    });
  });

  it('leaves every line of JSON as the contract has it', async () => {
    const sound = await leftByThePane(jiangxi, { isScoreLocked: true });
    const whole = await runOnDisk({ '表.xlsx': sound }, ['check', '表.xlsx', '--json']);
    const broken = await runOnDisk({ '表.xlsx': await brokenMemory() }, ['check', '表.xlsx', '--json']);
    expect(whole.complaints).toBe('');
    expect(broken).toMatchObject({ text: whole.text, complaints: `表.xlsx：${SENTENCE}` });
    expect(broken.exitCode).toBe(whole.exitCode);
  });

  it('is told beside the scores, whether or not there was anything to write', async () => {
    const once = await runOnDisk({ '表.xlsx': await brokenMemory() }, ['score', '表.xlsx']);
    expect(once.text).toContain(SENTENCE);
    const scored = once.contents.get('表.已评分.xlsx') ?? new Uint8Array();
    const twice = await runOnDisk({ '表.xlsx': scored }, ['score', '表.xlsx']);
    expect(twice.text).toMatch(/^■ 表\.xlsx\n没有单元格须改动/u);
    expect(twice.text).toContain(SENTENCE);
    const sound = await leftByThePane(jiangxi, { isScoreLocked: true });
    const whole = await runOnDisk({ '表.xlsx': sound }, ['score', '表.xlsx']);
    expect(whole.text).not.toContain('无法识别');
    expect(once.exitCode).toBe(whole.exitCode);
  });

  it('is told apart from a summary', async () => {
    const words = ['summary', '表.xlsx', '--out', '汇总.xlsx'];
    const { text, complaints, contents } = await runOnDisk({ '表.xlsx': await brokenMemory() }, words);
    expect(complaints).toBe(`表.xlsx：${SENTENCE}`);
    expect(text).toContain('1 份自评表');
    expect(contents.has('汇总.xlsx')).toBe(true);
    const sound = await leftByThePane(jiangxi, null);
    expect((await runOnDisk({ '表.xlsx': sound }, words)).complaints).toBe('');
  });
});
