import type { ScoredForm } from '../scoring/scored-form';
import type { CellAddress } from '../sheet/cell-address';

/** How much a finding weighs: 错误, 提醒, 提示. */
export type Severity = 'error' | 'warning' | 'hint';

/** One place where a check does not hold, before it has a sentence. */
export interface Hit<Params> {
  readonly at: CellAddress | null;
  readonly params: Params;
  /** Where it differs from the check's own. */
  readonly severity?: Severity;
}

/** 核对结果: one place where a check does not hold. Plain data, created once. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** `null` only for findings about the whole form. */
  readonly at: CellAddress | null;
  /** The facts the sentence was made of. */
  readonly params: Readonly<Record<string, unknown>>;
  /** One Chinese sentence by the message grammar. */
  readonly message: string;
  /** 下一步: what the person can do, in Chinese, without 句号. */
  readonly advice: string;
}

/** 核对项: one rule of the form. */
export interface Check {
  readonly code: string;
  readonly severity: Severity;
  readonly run: (scored: ScoredForm) => readonly Finding[];
}

/** The user's words may run over several lines, a sentence does not. */
const onOneLine = (text: string): string =>
  text
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');

/** Longer words of the user's would bury the sentence around them. */
const LONGEST_QUOTE = 60;

/** The facts as a sentence quotes them: texts shortened, never in the middle of a character. */
function inShort<Params extends Readonly<Record<string, unknown>>>(params: Params): Params {
  const entries = Object.entries(params).map(([name, fact]) =>
    typeof fact === 'string' && fact.length > LONGEST_QUOTE
      ? [name, `${fact.slice(0, LONGEST_QUOTE).replace(/[\uD800-\uDBFF]$/, '')}…`]
      : [name, fact],
  );
  return Object.fromEntries(entries) as Params;
}

/**
 * Declares a check; its hits become findings with code, severity, sentence and advice.
 *
 * @remarks
 * `message` and `advice` follow the message grammar of the house style: one sentence, no 句号. The comment on a
 * check says after 要求 what the README lists; no pane has to load it, and tests hold both together.
 */
export function defineCheck<Params extends Readonly<Record<string, unknown>>>(declaration: {
  readonly code: string;
  readonly severity: Severity;
  readonly message: (params: Params) => string;
  readonly advice: (params: Params) => string;
  readonly run: (scored: ScoredForm) => readonly Hit<Params>[];
}): Check {
  const { code, severity, message, advice, run } = declaration;
  return {
    code,
    severity,
    run: (scored) =>
      run(scored).map((hit) => {
        const facts = inShort(hit.params);
        return {
          code,
          severity: hit.severity ?? severity,
          at: hit.at,
          params: hit.params,
          message: onOneLine(message(facts)),
          advice: onOneLine(advice(facts)),
        };
      }),
  };
}
