import { contextOf, isPlainNumber, targetCellsOf } from '../evaluate';
import type { Judgement } from '../judgement/judgement';
import { figureOf } from '../judgement/stated-figure';
import { type Decimal, ONE, ZERO, isAbove, isEqual, isNegative, minus, over, times } from '../number/decimal';
import { plainText } from '../number/plain-text';
import { printDecimal, printPercent } from '../number/rounding';
import { pointsOf } from '../scoring/score-total';
import type { IndicatorResult } from '../scoring/scored-form';
import { type Actual, parseActual } from '../target/actual';
import { magnitudeOf } from '../target/numeral';
import type { Quantity } from '../target/phrase';
import { type TargetCells, besideUnit, joinTarget, readTarget } from '../target/read-target';
import { parseSign } from '../target/target-columns';
import { type Target, isBoundTarget } from '../target/target';
import { describeGap, exactValue } from './describe-gap';
import { quote } from './quote';

const LEADING_SIGN = /^[≥≤=]/u;
const BARE_NUMBER = /^[≥≤=]?-?[\d,]+(?:\.\d+)?$/u;

/** Places of a 完成率: as few as say it, and never so few that 99.996 % reads 100 %. */
const RATE_PLACES = [2, 4, 6, 8] as const;

function printRate(rate: Decimal): string {
  const places = RATE_PLACES.find((each) => isEqual(rate, ONE) || printPercent(rate, each) !== '100%') ?? 10;
  return printPercent(rate, places);
}

/** A value in the unit of a quantity: 0.9 beside ≥95% is 90%. */
function printIn(value: Decimal, { magnitude, unit }: Quantity): string {
  const size = times(magnitudeOf(magnitude), unit?.factor ?? ONE);
  return `${printDecimal(over(value, size))}${magnitude}${unit?.name ?? ''}`;
}

/** 年度指标值 in the form's words; a bare number gets the unit that it was read in. */
function citeTarget(target: Target, cells: TargetCells): string {
  const plain = plainText(cells.value);
  if (!isBoundTarget(target) || !BARE_NUMBER.test(plain)) return quote(joinTarget(cells));
  const stated = parseSign(cells.sign) === null ? '' : plainText(cells.sign);
  const { number, magnitude, unit } = target.bound;
  return `${LEADING_SIGN.exec(plain)?.[0] ?? stated}${printDecimal(number)}${magnitude}${unit?.name ?? ''}`;
}

/** 实际完成值 in the form's words; a bare number gets the unit of its target. */
function citeActual(target: Target, actual: Actual): string {
  if (!isBoundTarget(target) || !BARE_NUMBER.test(plainText(actual.text))) return quote(actual.text);
  const figure = figureOf(actual, target);
  const value = figure === null ? null : exactValue(figure, target.bound);
  return value === null ? quote(actual.text) : printIn(value, target.bound);
}

/** What a person took away: 分值10分，得分7分，扣3分. */
function describeDeduction({ maxScore, score }: IndicatorResult): readonly string[] {
  const points = pointsOf(score);
  if (maxScore === null || points === null) return [];
  const lost = printDecimal(minus(maxScore, points));
  return [`分值${printDecimal(maxScore)}分`, `得分${printDecimal(points)}分`, `扣${lost}分`];
}

/** Of a target of zero nothing is a share, and neither is a decline of a growth. */
const isTelling = (rate: Decimal, isReverse: boolean): boolean =>
  isReverse ? isAbove(rate, ZERO) : !isNegative(rate);

/** Where nobody can say exactly how far the row is off, its 完成率 is no exact one either. */
function describeFigures({ completionRate, isReverse }: Judgement, gap: string | null): readonly string[] {
  if (gap === null) return [];
  return completionRate !== null && isTelling(completionRate, isReverse)
    ? [`完成率${printRate(completionRate)}`, gap]
    : [gap];
}

function describeOutcome(result: IndicatorResult, target: Target, actual: Actual): readonly string[] {
  const { outcome } = result.judgement;
  if (outcome === 'partly') return ['部分达成'];
  if (outcome !== 'missed' && outcome !== 'exceeded') return describeDeduction(result);
  const figures = describeFigures(result.judgement, describeGap(target, actual));
  if (figures.length > 0) return figures;
  return [outcome === 'missed' ? '未达成' : '超额达成'];
}

/**
 * The figures of a row that owes an explanation, in the words of the form: 目标、实际、完成率、差额.
 *
 * @remarks Says nothing that the cells do not: words stay words, and where no figure can be told none is given.
 * @example describeRow(result, 2023) // '年度指标值≥95%，实际完成值90%，完成率94.74%，差5个百分点'
 */
export function describeRow(result: IndicatorResult, year: number | null): string {
  const { indicator, actualText } = result;
  const cells = targetCellsOf(indicator);
  const context = contextOf(indicator, year);
  const target = readTarget(cells, context);
  const { text, isNumber } = besideUnit(actualText, isPlainNumber(indicator.actual), cells);
  const actual = { ...parseActual(text, context.year, isNumber), text };
  return [
    `年度指标值${citeTarget(target, cells)}`,
    `实际完成值${citeActual(target, actual)}`,
    ...describeOutcome(result, target, actual),
  ].join('，');
}
