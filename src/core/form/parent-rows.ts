import { isEqual, sum } from '../number/decimal';
import { plainText } from '../number/plain-text';
import type { FormCell, Indicator } from './form';
import { readPoints } from './read-points';

const isBlank = (cell: FormCell | null): boolean => cell === null || cell.text === '';
const holdsNoValues = ({ target, actual }: Indicator): boolean => isBlank(target) && isBlank(actual);

const typedName = ({ name }: Indicator): string =>
  typeof name.cell.value === 'string' ? plainText(name.cell.value) : '';
const isHeadingNumber = (name: string): boolean => /^\(?[一二三四五六七八九十]{1,3}[、.)]/u.test(name);
const isItemNumber = (name: string): boolean => /^\(?\d{1,2}[、.)]/u.test(name);
const isStarred = (name: string): boolean => /^[★☆*]/u.test(name);
const isPartName = (name: string): boolean => /^[★☆*]*(?:指标\d{1,2}[:、.]?)?其中/u.test(name);

const hasNoPoints = ({ maxScore, score }: Indicator): boolean => isBlank(maxScore) && isBlank(score);

/** The rows under a row without values: up to the next such row, or the next level. */
function childrenOf(indicators: readonly Indicator[], at: number): readonly Indicator[] {
  const parent = indicators[at];
  const children: Indicator[] = [];
  for (let next = at + 1; next < indicators.length; next += 1) {
    const child = indicators[next];
    if (child === undefined || parent === undefined) break;
    const isSameLevel = child.category === parent.category && child.dimensionLabel === parent.dimensionLabel;
    if (!isSameLevel || holdsNoValues(child)) break;
    children.push(child);
  }
  return children;
}

/** Whether a figure of the parent is the sum of its children's, each of which has one. */
function isSumOf(parent: FormCell | null, children: readonly (FormCell | null)[]): boolean {
  const total = readPoints(parent);
  const parts = children.map(readPoints).filter((part) => part !== null);
  return total !== null && parts.length === children.length && parts.length > 0 && isEqual(total, sum(parts));
}

/** Whether a row without values only repeats the points of the rows under it (保山, L23). */
function repeatsChildren(parent: Indicator, children: readonly Indicator[]): boolean {
  const [first] = children;
  if (first === undefined) return false;
  const isNumbered = isHeadingNumber(typedName(parent)) && isItemNumber(typedName(first));
  if (isNumbered && hasNoPoints(parent)) return true;
  if (!isNumbered && children.length < 2) return false;
  return (
    isSumOf(
      parent.maxScore,
      children.map(({ maxScore }) => maxScore),
    ) ||
    (isBlank(parent.maxScore) &&
      isSumOf(
        parent.score,
        children.map(({ score }) => score),
      ))
  );
}

/** `其中` rows right under a row that has values itself. */
function partsOf(indicators: readonly Indicator[], at: number): readonly Indicator[] {
  const parent = indicators[at];
  if (parent === undefined || isPartName(typedName(parent))) return [];
  let end = at + 1;
  for (let next = indicators[end]; next !== undefined && isPartName(typedName(next)); next = indicators[end])
    end += 1;
  return indicators.slice(at + 1, end);
}

/** Whether a weight without values belongs to the rows under it: starred, with 其中, or over several rows. */
function carriesChildren(parent: Indicator, children: readonly Indicator[]): boolean {
  const [first] = children;
  if (first === undefined || !children.every((child) => hasNoPoints(child))) return false;
  return children.length > 1 || isPartName(typedName(first)) || isStarred(typedName(parent));
}

/**
 * Takes out rows that only carry the sum of the rows under them, so that no point counts twice.
 *
 * @remarks
 * L23 (隆阳): `一、` with 15 over `1、` `2、` `3、` with 5 each. The other way round in L3 (萧县, 濉溪): the
 * starred parent carries weight and score, its `其中` rows the values; there the parent stays an indicator,
 * and the rows under it have no points of their own (`null`), so that none are missing. A numbered parent
 * without weight and score only groups.
 */
export function withoutParentSums(indicators: readonly Indicator[]): readonly Indicator[] {
  const dropped = new Set<Indicator>();
  const pointless = new Set<Indicator>();
  indicators.forEach((indicator, at) => {
    const children = holdsNoValues(indicator) ? childrenOf(indicators, at) : [];
    if (repeatsChildren(indicator, children)) dropped.add(indicator);
    else {
      const isCarrier = !isBlank(indicator.maxScore) && carriesChildren(indicator, children);
      const parts = isCarrier ? children : partsOf(indicators, at);
      for (const part of parts.filter(hasNoPoints)) pointless.add(part);
    }
  });
  return indicators
    .filter((row) => !dropped.has(row))
    .map((row) => (pointless.has(row) ? { ...row, maxScore: null, score: null } : row));
}
