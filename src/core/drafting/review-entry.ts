import type { Severity } from '../checks/check';
import type { Evaluation } from '../evaluate';
import type { Decimal } from '../number/decimal';

/** Points of a block of the form: 预算执行, or a first level. */
export interface BlockPoints {
  readonly label: string;
  readonly points: Decimal;
}

/** What the places of a list are called. */
export type PlaceTitle = '工作表' | '文件';

/** Between the parts of a line that is no sentence. */
export const GAP = '\u3000';

/** A form of a summary, and where it is. */
export interface ReviewEntry {
  /** The sheet, or the file, as the person knows it. */
  readonly place: string;
  readonly evaluation: Evaluation;
}

/** A line of 自评汇总: a form, or why there is none. */
export type SummaryEntry =
  | (ReviewEntry & { readonly kind: 'form'; readonly blocks: readonly BlockPoints[] })
  /** `message` is the one sentence that says why the file could not be read. */
  | { readonly kind: 'unread'; readonly place: string; readonly message: string };

/** 错误, 提醒, 提示: how much a finding weighs, in a word. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '提醒',
  hint: '提示',
};

/** The form in the person's own words: its title, then its project. */
export const nameOfForm = ({ evaluation: { form } }: ReviewEntry): string =>
  [form.title?.text ?? '', form.projectName?.cell.text ?? '']
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '')
    .join(GAP);
