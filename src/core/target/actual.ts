import { plainText } from '../number/plain-text';
import { directionOfWords, parsePhrase } from './parse-phrase';
import type { Phrase } from './phrase';
import {
  ACHIEVED,
  BY_THE_NORM,
  COMPLETED,
  DATE_BEFORE_DENIAL,
  IN_TIME,
  LATE,
  NONE_HAPPENED,
  NONE_OF,
  NOT_DONE,
  NOT_LATE,
  PARTLY,
  PART_NOT_DONE,
} from './words.zh-cn';

/** What the words of an actual claim, whatever they answer. */
export interface Claims {
  /** 未完成, 建设中, 正在推进. */
  readonly isNotDone: boolean;
  /** 5公里（未完工）: of a part, wherever it stands. */
  readonly isPartNotDone: boolean;
  /** 未发生, 无. */
  readonly isNone: boolean;
  /** 无投诉, 零事故: no zero of money. */
  readonly isNoneOf: boolean;
  /** 完成, 达成预期指标. */
  readonly isAchieved: boolean;
  /** 基本完成, 部分达成. */
  readonly isPartly: boolean;
  /** 按时, 在规定时间内完成. */
  readonly isInTime: boolean;
  /** 延期, 未按时完成. */
  readonly isLate: boolean;
  /** 按标准发放, 足额. */
  readonly isByTheNorm: boolean;
  /** 已建成, 已实施 …: answers a description that asks for completion. */
  readonly isCompleted: boolean;
  /** 有所下降, 显著提升: a direction without a size. */
  readonly direction: 'up' | 'down' | null;
}

/** 实际完成值: what happened, as the cell says it. */
export interface Actual {
  readonly text: string;
  readonly phrase: Phrase;
  readonly claims: Claims;
}

/** A claim is said in a few words; what stands after them changes nothing. */
const LONGEST_CLAIM = 200;

const NO_CLAIMS: Claims = {
  isNotDone: false,
  isPartNotDone: false,
  isNone: false,
  isNoneOf: false,
  isAchieved: false,
  isPartly: false,
  isInTime: false,
  isLate: false,
  isByTheNorm: false,
  isCompleted: false,
  direction: null,
};

/** A figure with its unit and no other words claims nothing. */
const FIGURE_ONLY = /^[≥≤<>=+-]?[\d,.]+[%‰]?[\u4e00-\u9fff]{0,2}$/u;

function readClaims(text: string): Claims {
  const plain = plainText(text.slice(0, LONGEST_CLAIM))
    .replace(/^[,;:、。.!]+|[,;:、。.!]+$/gu, '')
    .replace(DATE_BEFORE_DENIAL, '');
  if (FIGURE_ONLY.test(plain)) return NO_CLAIMS;
  const isLate = LATE.test(plain) && !NOT_LATE.test(plain);
  return {
    isNotDone: NOT_DONE.test(plain),
    isPartNotDone: PART_NOT_DONE.test(plain),
    isNone: NONE_HAPPENED.test(plain) && !NOT_DONE.test(plain) && !/\d/u.test(plain),
    isNoneOf: NONE_OF.test(plain),
    isAchieved: ACHIEVED.test(plain),
    isPartly: PARTLY.test(plain),
    isInTime: !isLate && !NOT_DONE.test(plain) && (IN_TIME.test(plain) || NOT_LATE.test(plain)),
    isLate,
    isByTheNorm: BY_THE_NORM.test(plain) && !/^(?:未|没|不)/u.test(plain),
    isCompleted: COMPLETED.test(plain),
    direction: directionOfWords(text),
  };
}

/**
 * Reads 实际完成值: total, and without knowing the target.
 *
 * @param isNumber the cell holds a number, and no date
 * @example parseActual('80余户', 2023).phrase // quantity over 80 户
 * @example parseActual('正在推进', 2023).claims.isNotDone // true
 */
export const parseActual = (text: string, formYear: number, isNumber = false): Actual => ({
  text,
  phrase: parsePhrase(text, formYear, isNumber),
  claims: readClaims(text),
});
