import type { Decimal } from '../number/decimal';
import { parseDecimal } from '../number/decimal';
import { plainText } from '../number/plain-text';

const BRACKETED = /[([{<〈《「『“"'][^()[\]{}<>〈〉《》「」『』“”"']*[)\]}>〉》」』”"']/gu;
const STRAY_BRACKETS = /[()[\]{}〈〉《》「」『』“”"'|]/gu;
const STARS = /[★☆*※●◆■□☑√▲△◇]+/gu;
const NUMBERING = /^(?:[一二三四五六七八九十]{1,3}[、.,]|\d{1,2}[、.):,]|[①-⑳⑴-⒇㈠-㈩])+/u;
const TRAILING = /[\s:;,.。、…=≥≤<>%‰×÷+\-_/\\A-Za-z\d]+$/u;

/** Most labels: nothing of the above is in them. */
const HANZI = /^[\u4e00-\u9fff]+$/u;

/** Longer cells hold sentences, not labels. */
const LONGEST_LABEL = 60;

/**
 * A label without what forms add to it: blanks, line breaks, full-width forms, brackets, numbering, stars.
 *
 * @returns `''` for text too long to be a label.
 * @example bareLabel('★ 执 行 率\n（Ｂ/Ａ）：') // '执行率'
 */
export function bareLabel(text: string): string {
  if (text.length > LONGEST_LABEL * 2) return '';
  const plain = plainText(text).replace(/ /gu, '');
  if (plain.length > LONGEST_LABEL) return '';
  if (HANZI.test(plain)) return plain;
  const open = plain.replace(BRACKETED, '').replace(BRACKETED, '');
  return open.replace(STRAY_BRACKETS, '').replace(STARS, '').replace(NUMBERING, '').replace(TRAILING, '');
}

/** A cell that holds label and value at once: `项目名称：道路养护`. `null` where there is no colon. */
export function splitAtColon(text: string): { readonly label: string; readonly value: string } | null {
  const at = text.search(/[:：]/u);
  return at > 0 ? { label: text.slice(0, at), value: text.slice(at + 1).trim() } : null;
}

const BRACKETED_POINTS = /\((?:[^()\d]{0,6})(\d{1,4}(?:\.\d{1,4})?)分[^()]*\)?/u;
const OPEN_POINTS = /(\d{1,4}(?:\.\d{1,4})?)分$/u;

/**
 * The points printed behind a label.
 *
 * @example pointsOf('产出指标\n（50 分）') // 50
 */
export function pointsOf(text: string): Decimal | null {
  if (text.length > LONGEST_LABEL * 2 || !text.includes('分')) return null;
  const plain = plainText(text).replace(/ /gu, '');
  const digits = (BRACKETED_POINTS.exec(plain) ?? OPEN_POINTS.exec(plain))?.[1];
  return digits === undefined ? null : parseDecimal(digits);
}

/** Brackets with points, in whatever width they were typed; then points without brackets. */
const TYPED_POINTS = /[(（【[［〔]\D{0,6}[\d０-９.．]+分[^)）】\]］〕]*[)）】\]］〕]?|[\d０-９.．]+分$/gu;

/** A level label as written, points and blanks removed. @example levelLabel('产出指标\n（50分）') // '产出指标' */
export const levelLabel = (text: string): string =>
  text.replace(/[\s\u00ad\u200b-\u200f\u2060\u3000\ufeff]+/gu, '').replace(TYPED_POINTS, '');

/**
 * A number that stands alone in a cell: `10`, `10 分`, `9.５`.
 *
 * @returns `null` for everything else.
 */
export const plainNumber = (text: string): Decimal | null =>
  parseDecimal(
    plainText(text)
      .replace(/ /gu, '')
      .replace(/(\d),(?=\d{3})/gu, '$1')
      .replace(/分$/u, ''),
  );

const NOTHING = /^(?:[-—―–_一/\\*]*|无|空)$/u;

/** Signs and words for "nothing", a blank included. @example saysNothing('—— ') // true */
export const saysNothing = (text: string): boolean => NOTHING.test(plainText(text).replace(/ /gu, ''));

/** Words for "nothing", and zeros: none of them says anything about an indicator. */
export const isFiller = (text: string): boolean => saysNothing(plainText(text).replace(/0/gu, ''));
