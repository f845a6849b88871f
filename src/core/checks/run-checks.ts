import type { ScoredForm } from '../scoring/scored-form';
import { compareAddresses, printAddress } from '../sheet/cell-address';
import type { Finding } from './check';
import { formulaNotCalculated } from './formula-not-calculated';
import { CHECKS } from './registry';

function compareFindings(a: Finding, b: Finding): number {
  if (a.at !== null && b.at !== null) return compareAddresses(a.at, b.at);
  return Number(a.at === null) - Number(b.at === null);
}

const placeOf = ({ code, at }: Finding): string => `${code}@${at === null ? '' : printAddress(at)}`;

/**
 * 核对: every check over one form.
 *
 * @remarks
 * A formula without a result is one cause: nothing else is said of its cell, which may be right in what it hides.
 * @returns findings in the order the form reads, those about the whole form last; one code names a cell once.
 */
export function runChecks(scored: ScoredForm): readonly Finding[] {
  const unknown = new Set(
    formulaNotCalculated.run(scored).map(({ at }) => (at === null ? '' : printAddress(at))),
  );
  const findings = CHECKS.flatMap(({ code, run }) =>
    run(scored).filter(
      ({ at }) => code === formulaNotCalculated.code || at === null || !unknown.has(printAddress(at)),
    ),
  );
  const firsts = new Map([...findings].reverse().map((finding) => [placeOf(finding), finding]));
  return findings.filter((finding) => firsts.get(placeOf(finding)) === finding).sort(compareFindings);
}
