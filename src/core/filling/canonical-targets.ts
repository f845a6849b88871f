import { type Evaluation, contextOf, targetCellsOf } from '../evaluate';
import type { FormCell, Indicator } from '../form/form';
import { placeKey } from '../sheet/cell-address';
import { canonicalTarget } from './canonical-target';
import type { FillingOffer } from './offer';

const holdsText = ({ cell }: FormCell): boolean =>
  typeof cell.value === 'string' && cell.formula === null && cell.error === null;

function canonicalOf(indicator: Indicator, year: number | null): string | null {
  return holdsText(indicator.target)
    ? canonicalTarget(targetCellsOf(indicator), contextOf(indicator, year))
    : null;
}

/**
 * 规范写法: the targets of a form that can be written better.
 *
 * @remarks
 * Text only: numbers with a format, dates and formulas are left alone. A cell that several rows share must be
 * written alike for all of them.
 */
export function canonicalTargets({ form }: Evaluation): readonly FillingOffer[] {
  const cells = new Map<number, { readonly target: FormCell; readonly texts: Set<string | null> }>();
  for (const indicator of form.indicators) {
    const { target } = indicator;
    const cell = cells.get(placeKey(target.at)) ?? { target, texts: new Set() };
    cell.texts.add(canonicalOf(indicator, form.year));
    cells.set(placeKey(target.at), cell);
  }
  return [...cells.values()].flatMap(({ target, texts }): readonly FillingOffer[] => {
    const [text = null, ...others] = texts;
    return text === null || others.length > 0
      ? []
      : [{ kind: 'canonicalTarget', at: target.at, from: target.cell.value, text }];
  });
}
