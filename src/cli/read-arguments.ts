import { parseArgs } from 'node:util';
import type { PairContext } from '../core/index';
import { STANDARD_INPUT } from './files';
import { readTemplate } from './read-template';
import type { TemplateCommand } from './read-template';
import { asWorkbookName } from './workbook-name';

/** Where scored workbooks go. */
export type ScoreTarget =
  | { readonly kind: 'beside' }
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'inPlace' };

export type CommandName = 'check' | 'score' | 'summary' | 'template' | 'explain' | 'policies';

/** What the user asks for; `policy` is a preset's name or a JSON file, `null` for the default. */
export type Command =
  | {
      readonly kind: 'check';
      readonly paths: readonly string[];
      readonly policy: string | null;
      readonly isJson: boolean;
    }
  | {
      readonly kind: 'score';
      readonly paths: readonly string[];
      readonly policy: string | null;
      readonly target: ScoreTarget;
    }
  | {
      readonly kind: 'summary';
      readonly paths: readonly string[];
      readonly policy: string | null;
      readonly out: string;
    }
  | TemplateCommand
  | {
      readonly kind: 'explain';
      readonly target: string;
      readonly actual: string;
      readonly context: PairContext;
    }
  | { readonly kind: 'policies'; readonly name: string | null; readonly isJson: boolean }
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'wrongUsage'; readonly message: string; readonly command: CommandName | null };

const OPTIONS: Record<CommandName, Readonly<Record<string, 'string' | 'boolean'>>> = {
  check: { policy: 'string', json: 'boolean', help: 'boolean' },
  score: { policy: 'string', out: 'string', 'in-place': 'boolean', help: 'boolean' },
  summary: { policy: 'string', out: 'string', help: 'boolean' },
  template: {
    layout: 'string',
    from: 'string',
    year: 'string',
    project: 'string',
    department: 'string',
    agency: 'string',
    unit: 'string',
    rows: 'string',
    out: 'string',
    help: 'boolean',
  },
  explain: {
    dimension: 'string',
    name: 'string',
    unit: 'string',
    year: 'string',
    explanation: 'string',
    help: 'boolean',
  },
  policies: { json: 'boolean', help: 'boolean' },
};

const isCommandName = (text: string): text is CommandName => Object.hasOwn(OPTIONS, text);

const quotedList = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('、');

interface ParsedArguments {
  readonly positionals: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  readonly flags: ReadonlySet<string>;
}

/** Splits the words after a command; a sentence when they do not fit its options. */
function parseWords(command: CommandName, words: readonly string[]): ParsedArguments | string {
  const known = OPTIONS[command];
  const { positionals, tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries(Object.entries(known).map(([name, type]) => [name, { type }])),
      help: { type: 'boolean', short: 'h' },
    },
  });
  const texts: Record<string, string> = {};
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const type = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (type === undefined) {
      const available = quotedList(Object.keys(known).map((name) => `--${name}`));
      return `没有选项“${words[token.index] ?? token.rawName}”，可用 ${available}，以“-”开头的值须放在“--”之后`;
    }
    if (type === 'boolean') {
      if (token.value !== undefined) return `选项“--${token.name}”不带值`;
      flags.add(token.name);
    } else if (token.value === undefined || token.value === '') {
      return `选项“--${token.name}”须带一个值`;
    } else if (!token.inlineValue && token.value.startsWith('-')) {
      return `选项“--${token.name}”须带一个值，以“-”开头的值须写作“--${token.name}=${token.value}”`;
    } else {
      texts[token.name] = token.value;
    }
  }
  return { positionals, texts, flags };
}

function readCheck({ positionals, texts, flags }: ParsedArguments): Command | string {
  if (positionals.length === 0) return '须给出要核对的文件或文件夹';
  return { kind: 'check', paths: positionals, policy: texts.policy ?? null, isJson: flags.has('json') };
}

function readScore({ positionals, texts, flags }: ParsedArguments): Command | string {
  if (positionals.length === 0) return '须给出要评分的文件或文件夹';
  if (texts.out !== undefined && flags.has('in-place')) return '“--out”和“--in-place”只能选一个';
  if (texts.out === undefined && positionals.includes(STANDARD_INPUT)) {
    return '对标准输入评分须用“--out”给出存放的文件夹';
  }
  const target: ScoreTarget =
    texts.out === undefined
      ? { kind: flags.has('in-place') ? 'inPlace' : 'beside' }
      : { kind: 'folder', folder: texts.out };
  return { kind: 'score', paths: positionals, policy: texts.policy ?? null, target };
}

function readSummary({ positionals, texts }: ParsedArguments): Command | string {
  if (positionals.length === 0) return '须给出要汇总的文件或文件夹';
  const out = asWorkbookName(texts.out);
  return out.kind === 'wrong'
    ? out.message
    : { kind: 'summary', paths: positionals, policy: texts.policy ?? null, out: out.file };
}

function readExplain({ positionals, texts }: ParsedArguments): Command | string {
  const [target, actual, ...rest] = positionals;
  if (target === undefined || actual === undefined || rest.length > 0) {
    return `须依次给出年度指标值和实际完成值共 2 个值，现为 ${positionals.length} 个，含空格的值须加引号`;
  }
  const { year, ...others } = texts;
  if (year !== undefined && !/^\d{4}$/u.test(year)) return `年份应为四位数字，现为“${year}”`;
  const context: PairContext = { ...others, ...(year === undefined ? {} : { year: Number(year) }) };
  return { kind: 'explain', target, actual, context };
}

function readPolicies({ positionals, flags }: ParsedArguments): Command | string {
  const [name = null, ...rest] = positionals;
  if (rest.length > 0) return `评分办法最多给出 1 个，现为 ${positionals.length} 个`;
  const isJson = flags.has('json');
  return isJson && name === null ? '导出 JSON 须给出评分办法的名称' : { kind: 'policies', name, isJson };
}

const READERS: Record<CommandName, (parsed: ParsedArguments) => Command | string> = {
  check: readCheck,
  score: readScore,
  summary: readSummary,
  template: readTemplate,
  explain: readExplain,
  policies: readPolicies,
};

/**
 * Reads the words of a command line.
 *
 * @example readArguments(['check', '自评表.xlsx', '--json'])
 * // { kind: 'check', paths: ['自评表.xlsx'], policy: null, isJson: true }
 */
export function readArguments(words: readonly string[]): Command {
  const [first, ...rest] = words;
  if (first === '--help' || first === '-h' || first === 'help') {
    const [topic = ''] = rest;
    return { kind: 'help', command: isCommandName(topic) ? topic : null };
  }
  if (first === undefined || !isCommandName(first)) {
    const available = quotedList(Object.keys(OPTIONS));
    const what = first === undefined ? '须给出命令' : `没有命令“${first}”`;
    return { kind: 'wrongUsage', message: `${what}，可用 ${available}`, command: null };
  }
  const parsed = parseWords(first, rest);
  if (typeof parsed === 'string') return { kind: 'wrongUsage', message: parsed, command: first };
  if (parsed.flags.has('help')) return { kind: 'help', command: first };
  const command = READERS[first](parsed);
  return typeof command === 'string' ? { kind: 'wrongUsage', message: command, command: first } : command;
}
