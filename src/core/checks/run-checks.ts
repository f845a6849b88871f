import type { ScoredForm } from '../scoring/scored-form';
import { compareAddresses, printAddress } from '../sheet/cell-address';
import type { Finding } from './check';
import { formulaNotCalculated } from './formula-not-calculated';
import { CHECKS } from './registry';

function compareFindings(a: Finding, b: Finding): number {
  if (a.at !== null && b.at !== null) return compareAddresses(a.at, b.at);
  return Number(a.at === null) - Number(b.at === null);
}

const cellOf = ({ at }: Finding): string => (at === null ? '' : printAddress(at));

/**
 * 核对: every check over one form.
 *
 * @remarks
 * A formula without a result is one cause: nothing else is said of its cell, which may be right in what it hides.
 * @returns findings in the order the form reads, those about the whole form last; one code names a cell once.
 */
export function runChecks(scored: ScoredForm): readonly Finding[] {
  const found = CHECKS.flatMap(({ run }) => run(scored));
  const isOfFormula = ({ code }: Finding): boolean => code === formulaNotCalculated.code;
  const unknown = new Set(found.filter(isOfFormula).map(cellOf));
  const seen = new Set<string>();
  const isNew = (finding: Finding): boolean => {
    const cell = cellOf(finding);
    const place = `${finding.code}@${cell}`;
    if (seen.has(place) || (unknown.has(cell) && !isOfFormula(finding))) return false;
    seen.add(place);
    return true;
  };
  return found.filter(isNew).sort(compareFindings);
}
