import { ZERO, compare, integer } from '../number/decimal';
import { plainText } from '../number/plain-text';
import { findDate } from './parse-deadline';
import { ARABIC_NUMBER, CHINESE_DIGIT, parseNumeral } from './numeral';
import type { Phrase, Quantity, QuantityPhrase } from './phrase';
import { phraseText } from './phrase-text';
import { scanQuantities } from './scan-quantities';
import { SHARE_UNIT, type Unit, unitAt } from './unit';
import { ADVERBS, DOUBLED, DOWN, NOTHING, UP } from './words.zh-cn';

/** Longer texts are descriptions; nobody states a target in more characters, remarks included. */
const LONGEST_READ = 400;

const RATIO = new RegExp(`^(?:${ARABIC_NUMBER})(?:[:比])(?:${ARABIC_NUMBER})$`, 'u');
const RANGE = new RegExp(
  `^(?<before>[^\\d]*?)(?<low>${ARABIC_NUMBER})(?<lowUnit>[^\\d]{0,6}?)(?:[-~—–]+|至|到)(?<high>${ARABIC_NUMBER})(?<after>[^\\d]*)$`,
  'u',
);
const PLACE = `(?<place>\\d+|[${CHINESE_DIGIT}]+)`;
const RANKS: readonly RegExp[] = [
  new RegExp(`(?<bound>前)${PLACE}(?<share>%)?(?:[名位强列](?!额|次数)|$|以内|之内|以上)(?!.*\\d)`, 'u'),
  new RegExp(`第${PLACE}[名位](?!.*\\d)`, 'u'),
  new RegExp(
    `(?:排名|排行|排在|位列|位居|位次|名次|名列|(?<![散聚])居(?!家|民|住)|并列)[^\\d第]{0,6}第?${PLACE}(?:[名位]|$|(?=[,;、。]))(?!.*\\d)`,
    'u',
  ),
  new RegExp(`^[^\\d]{0,8}第${PLACE}$`, 'u'),
];

const endsWith = (source: string): RegExp => new RegExp(`${source}$`, 'u');
const VERB = `(?<down>${DOWN})|(?<up>${UP})`;
const VERB_BEFORE = endsWith(`(?<!新|净|递)(?:${VERB})(?:率|幅度?|比例|比率|额|量|数)?(?:了|为|达|均)?`);
const VERB_AND_NOUN_BEFORE = endsWith(
  `(?<!新|净)(?:${VERB})[\\u4e00-\\u9fff]{1,8}(?<!率|度|占比|比例|比重|[覆达]盖)`,
);
const VERB_AFTER = new RegExp(`^的?(?:${VERB})`, 'u');
const ONLY_DIRECTION = new RegExp(`^${ADVERBS}(?:(?:${VERB})+)(?:了|趋势|态势)?$`, 'u');

const hasDirection = (match: RegExpExecArray): 'up' | 'down' =>
  match.groups?.['down'] === undefined ? 'up' : 'down';

/** 显著提升, 有所下降: a direction without a size; `null` for all other words. */
export function directionOfWords(text: string): 'up' | 'down' | null {
  if (text.length > LONGEST_READ) return null;
  const match = ONLY_DIRECTION.exec(phraseText(text));
  return match === null ? null : hasDirection(match);
}

/** Every way of writing a rank has one of these. */
const RANK_WORD = /[前第排位名居列]/u;

function parseRank(text: string): Phrase | null {
  if (!RANK_WORD.test(text)) return null;
  for (const pattern of RANKS) {
    const groups = pattern.exec(text)?.groups;
    const place = parseNumeral(groups?.['place'] ?? '');
    if (groups === undefined || place === null || compare(place, ZERO) <= 0) continue;
    return {
      kind: 'rank',
      place,
      unit: groups['share'] === undefined ? null : SHARE_UNIT,
      isBound: groups['bound'] !== undefined,
    };
  }
  return null;
}

function parseRatio(text: string): Phrase | null {
  if (!RATIO.test(text)) return null;
  const [first, second] = text.split(/[:比]/u).map(parseNumeral);
  return !first || !second ? { kind: 'unreadable' } : { kind: 'ratio', first, second };
}

/** The unit a text consists of, apart from words of a range; `undefined` when it says something else. */
function rangeUnit(text: string): Unit | null | undefined {
  const rest = text.replace(/(?:之间|范围内?|区间|以内|内)$/u, '');
  if (rest === '') return null;
  const match = unitAt(rest);
  return match === null || match.rest.length > 4 ? undefined : match.unit;
}

const BEFORE_RANGE = /^(?:每[年月季周]度?|全年|年均|平均|控制在|保持在|维持在|稳定在|约|在|=|达到?|为|共)*$/u;

/** 开展活动3-5次: what is done, without a word that makes another thing of the range. */
const DONE_BEFORE_RANGE = /^(?:(?![不未非由从第年月岁级增降提减升涨压缩至到])[\u4e00-\u9fff]){1,10}$/u;

function parseRange(text: string): Phrase | null {
  const groups = RANGE.exec(text)?.groups;
  if (groups === undefined) return null;
  const low = parseNumeral(groups['low'] ?? '');
  const high = parseNumeral(groups['high'] ?? '');
  const unit = rangeUnit(groups['after'] ?? '');
  const lowUnit = rangeUnit(groups['lowUnit'] ?? '');
  if (low === null || high === null || unit === undefined || lowUnit === undefined)
    return { kind: 'unreadable' };
  const before = groups['before'] ?? '';
  const isRange = BEFORE_RANGE.test(before) || DONE_BEFORE_RANGE.test(before);
  if (!isRange || compare(low, high) >= 0) return { kind: 'unreadable' };
  const bound = (number: typeof low, own: Unit | null): Quantity => ({ number, magnitude: '', unit: own });
  return { kind: 'between', low: bound(low, lowUnit ?? unit), high: bound(high, unit ?? lowUnit) };
}

const isShare = (unit: Unit | null): boolean =>
  unit !== null && ['share', 'percentagePoint', 'multiple'].includes(unit.kind);

/** 压缩5%以上, 下降3.2个百分点, 较上年增长8%: a quantity that is a change. */
function parseChange(phrase: QuantityPhrase): Phrase | null {
  const { before, after, quantity } = phrase;
  const verb =
    VERB_BEFORE.exec(before) ??
    (isShare(quantity.unit) ? (VERB_AFTER.exec(after) ?? VERB_AND_NOUN_BEFORE.exec(before)) : null);
  return verb === null ? null : { kind: 'change', direction: hasDirection(verb), amount: phrase };
}

/** #N/A, #DIV/0! and the like, as a cell shows them. */
const CELL_ERROR = /^#[A-Z0-9/_]+[!?]?$/u;
const FULL_COVERAGE = /^(?:实现|达到)?全(?:面|部)?覆盖$/u;
const NO_SUCH = /^零(?!增长|距离|基础|售|散|星|工|碳)[\u4e00-\u9fff]{1,12}$/u;
const COMPLETION_WORDS =
  /^(?:于|在|至|截至|截止|到|内|底|按时|全面|全部|均|已|已经|完成|竣工|完工|建成|验收|实施|投入|使用|并|度|完成时间|时间|计划|目标|任务|建设|项目|工作|各项|通过|全年|：|:|,|，|前|之内|以内)*$/u;

const quantityOf = (number: ReturnType<typeof integer>, unit: Unit | null): Phrase => ({
  kind: 'quantity',
  quantity: { number, magnitude: '', unit },
  sign: null,
  hedge: null,
  before: '',
  after: '',
});

/** ≤2023年12月 says what 2023年12月前 says. */
const SIGN_BEFORE_DATE = /^(?:≤|<|=)/u;

function parseDated(text: string, formYear: number): Phrase | null {
  const date = findDate(text, formYear);
  if (date === null) return null;
  const quantities = scanQuantities(date.remainder.replace(SIGN_BEFORE_DATE, ''));
  if (quantities === null) return null;
  if (date.isYearOnly) {
    return quantities.length === 0 && COMPLETION_WORDS.test(date.remainder.replace(SIGN_BEFORE_DATE, ''))
      ? { kind: 'date', date }
      : null;
  }
  return quantities.length === 0 ? { kind: 'date', date } : { kind: 'several', quantities, date };
}

/** ≤预算数: a comparator beside words, and no figure anywhere. */
const NO_FIGURE = new RegExp(`^[≥≤<>=][^\\d%‰${CHINESE_DIGIT}≥≤<>=]{2,}$`, 'u');

function parseFigures(text: string): Phrase {
  const quantities = scanQuantities(text);
  if (quantities === null)
    return NO_FIGURE.test(text) ? { kind: 'words' } : (parseRange(text) ?? { kind: 'unreadable' });
  const [first, ...others] = quantities;
  if (first === undefined) return { kind: 'words' };
  if (others.length > 0) return parseRange(text) ?? { kind: 'several', quantities, date: null };
  return parseChange(first) ?? { kind: 'quantity', ...first };
}

/**
 * Reads what a cell says: whole, or not at all.
 *
 * @remarks Total: any text yields a phrase.
 * @param formYear the year a month alone belongs to
 * @param isNumber the cell holds a number, so nothing in it is a date or a rank
 * @example parsePhrase('≥5家', 2023) // quantity 5 家, sign atLeast
 * @example parsePhrase('3-5次', 2023) // between 3 and 5
 * @example parsePhrase('5/8', 2023) // unreadable
 */
export function parsePhrase(text: string, formYear: number, isNumber = false): Phrase {
  if (text.length > LONGEST_READ) return { kind: /\d/u.test(plainText(text)) ? 'unreadable' : 'words' };
  const plain = phraseText(text);
  if (plain === '') return { kind: text.trim() === '' ? 'empty' : 'words' };
  if (NOTHING.test(plain)) return { kind: 'nothing' };
  if (DOUBLED.test(plain) || CELL_ERROR.test(plain)) return { kind: 'unreadable' };
  if (isNumber) return parseFigures(plain);
  if (FULL_COVERAGE.test(plain)) return quantityOf(integer(100), SHARE_UNIT);
  if (NO_SUCH.test(plain)) return quantityOf(ZERO, null);
  return parseRatio(plain) ?? parseRank(plain) ?? parseDated(plain, formYear) ?? parseFigures(plain);
}
