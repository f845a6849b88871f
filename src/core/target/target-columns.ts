import { plainText } from '../number/plain-text';
import type { Sign } from './phrase';
import { type Unit, countNoun, parseUnit } from './unit';
import { LEADING_SIGNS } from './words.zh-cn';

const SIGN_WORDS: readonly (readonly [RegExp, Sign])[] = [
  [new RegExp(`^(?:${LEADING_SIGNS.atMost})$`, 'u'), 'atMost'],
  [new RegExp(`^(?:${LEADING_SIGNS.atLeast})$`, 'u'), 'atLeast'],
  [new RegExp(`^(?:${LEADING_SIGNS.exactly})$`, 'u'), 'exactly'],
];

/** Reads a comparator that stands alone: `≥`, `大于等于`, `═`. @returns `null` for everything else. */
export function parseSign(text: string): Sign | null {
  const plain = plainText(text).replace(/[()]/gu, '');
  return SIGN_WORDS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** Reads a cell of the 正向/反向 column. */
export function parseDirection(text: string): Sign | null {
  const plain = plainText(text);
  if (/^正(?:向|指标|向指标)?$/u.test(plain)) return 'atLeast';
  return /^(?:反|逆|负)(?:向|指标|向指标)?$/u.test(plain) ? 'atMost' : null;
}

/** Words that clerks leave in the unit column where there is none. */
const NO_UNIT = /^(?:|无|[/—-]+|文字描述|定性|定性指标|其他)$/u;

/** What a cell of the unit column says; 月 and 年 are stretches of time there. */
export function parseUnitColumn(
  text: string,
): { readonly unit: Unit; readonly isShareOfOne: boolean } | null {
  const plain = plainText(text);
  if (NO_UNIT.test(plain)) return null;
  if (/^(?:比例|比率|百分比|百分率)$/u.test(plain)) {
    const share = parseUnit('%');
    return share === null ? null : { unit: share, isShareOfOne: true };
  }
  const unit =
    parseUnit(plain.replace(/^\((.*)\)$/u, '$1')) ??
    parseUnit(plain === '月' ? '个月' : plain.replace(/\(.*\)$/u, ''));
  return { unit: unit ?? countNoun(plain), isShareOfOne: false };
}

/** What an indicator's name says about its target: `(≥**平方米)`, `(万美元)`. */
export interface NameTemplate {
  readonly sign: Sign | null;
  readonly unit: Unit | null;
}

const LEADING_SIGN = new RegExp(
  `^(?:${LEADING_SIGNS.atLeast}|${LEADING_SIGNS.atMost}|${LEADING_SIGNS.exactly})`,
  'u',
);

/** Reads the template comparator and the unit in the brackets of an indicator's name. */
export function readNameTemplate(name: string): NameTemplate {
  let template: NameTemplate = { sign: null, unit: null };
  for (const match of plainText(name).matchAll(/\(([^()]*)\)/gu)) {
    const content = match[1] ?? '';
    const written = LEADING_SIGN.exec(content)?.[0] ?? '';
    const rest = content.slice(written.length).replace(/^[*×_＊Xx]+/u, '');
    const unit = parseUnit(rest.replace(/^单位[:：]?/u, ''));
    if (written !== '' && /^[\p{L}%‰㎡²³/·]*$/u.test(rest)) {
      template = { sign: parseSign(written), unit: unit ?? (rest === '' ? null : countNoun(rest)) };
    } else if (written === '' && unit !== null) {
      template = { ...template, unit };
    }
  }
  return template;
}
