import { plainText } from '../number/plain-text';
import { MAGNITUDES } from './numeral';
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

const SIZED = new RegExp(`^(${[...MAGNITUDES.keys()].join('|')})(?=.)`, 'u');

/** A unit with the magnitude printed before it: 万亩, 千户; `null` beside 万 alone. */
export interface SizedUnit {
  readonly magnitude: string;
  readonly unit: Unit | null;
}

/** Reads a unit that may have a magnitude of its own; 万元 is a unit itself. */
function parseSizedUnit(text: string): SizedUnit | null {
  const whole = parseUnit(text);
  if (whole !== null) return { magnitude: '', unit: whole };
  if (MAGNITUDES.has(text)) return { magnitude: text, unit: null };
  const magnitude = SIZED.exec(text)?.[1] ?? '';
  const unit = magnitude === '' ? null : parseUnit(text.slice(magnitude.length));
  return unit === null ? null : { magnitude, unit };
}

/** What a cell of the unit column says; 月 and 年 are stretches of time there. */
export function parseUnitColumn(text: string): (SizedUnit & { readonly isShareOfOne: boolean }) | null {
  const plain = plainText(text);
  if (NO_UNIT.test(plain)) return null;
  if (/^(?:比例|比率|百分比|百分率)$/u.test(plain)) {
    const share = parseUnit('%');
    return share === null ? null : { magnitude: '', unit: share, isShareOfOne: true };
  }
  const sized =
    parseSizedUnit(plain.replace(/^\((.*)\)$/u, '$1')) ??
    parseSizedUnit(plain === '月' ? '个月' : plain.replace(/\(.*\)$/u, ''));
  return { ...(sized ?? { magnitude: '', unit: countNoun(plain) }), isShareOfOne: false };
}

/** What an indicator's name says about its target: `(≥**平方米)`, `(万美元)`. */
export interface NameTemplate {
  readonly sign: Sign | null;
  readonly sized: SizedUnit | null;
}

const LEADING_SIGN = new RegExp(
  `^(?:${LEADING_SIGNS.atLeast}|${LEADING_SIGNS.atMost}|${LEADING_SIGNS.exactly})`,
  'u',
);

/** Reads the template comparator and the unit in the brackets of an indicator's name. */
export function readNameTemplate(name: string): NameTemplate {
  let template: NameTemplate = { sign: null, sized: null };
  for (const match of plainText(name).matchAll(/\(([^()]*)\)/gu)) {
    const content = match[1] ?? '';
    const written = LEADING_SIGN.exec(content)?.[0] ?? '';
    const rest = content.slice(written.length).replace(/^[*×_＊Xx]+/u, '');
    const sized = parseSizedUnit(rest.replace(/^单位[:：]?/u, ''));
    if (written !== '' && /^[\p{L}%‰㎡²³/·]*$/u.test(rest)) {
      const named = rest === '' ? null : { magnitude: '', unit: countNoun(rest) };
      template = { sign: parseSign(written), sized: sized ?? named };
    } else if (written === '' && sized !== null) {
      template = { ...template, sized };
    }
  }
  return template;
}
