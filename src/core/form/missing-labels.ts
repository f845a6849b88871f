import type { FormSheet } from './form-sheet';
import { SOUGHT_LABELS } from './labels.zh-cn';
import { matchIndicatorLabel } from './match-label';
import { isTitle } from './read-title';

type Sought = keyof typeof SOUGHT_LABELS;

const ALIKE: Readonly<Record<string, Sought>> = {
  thirdLevel: 'thirdLevel',
  target: 'target',
  initialTarget: 'target',
  adjustedTarget: 'target',
  actualValue: 'actualValue',
};

/**
 * The labels a form cannot do without and the sheet does not have, in the form's own words.
 *
 * @remarks Where all are there, but never in one row, those of the header are named: that row was looked for.
 */
export function missingLabels(sheet: FormSheet): readonly string[] {
  const found = new Set<Sought>();
  for (const row of sheet.rows) {
    const cells = sheet.filledIn(row);
    for (const placed of cells) {
      if (!found.has('title') && isTitle(sheet, placed, cells)) found.add('title');
      const sought = ALIKE[matchIndicatorLabel(sheet.labelOf(placed))?.meaning ?? ''];
      if (sought !== undefined) found.add(sought);
    }
  }
  const all = Object.keys(SOUGHT_LABELS) as readonly Sought[];
  const isHeaderWhole = all.every((sought) => sought === 'title' || found.has(sought));
  return all
    .filter((sought) => (isHeaderWhole ? sought !== 'title' || !found.has('title') : !found.has(sought)))
    .map((sought) => SOUGHT_LABELS[sought]);
}
