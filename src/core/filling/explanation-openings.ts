import { isEmptyCell } from '../checks/facts/cell-content';
import { HEADINGS } from '../checks/facts/explanation-headings';
import { deviationOf, explanationCell, reasonCells } from '../checks/facts/explanations';
import { indicatorName } from '../checks/facts/indicator-name';
import type { Evaluation } from '../evaluate';
import type { FormCell } from '../form/form';
import type { IndicatorResult } from '../scoring/scored-form';
import { type CellAddress, compareAddresses, placeKey } from '../sheet/cell-address';
import { describeAdjustment, describeExecution } from './funds-sentence';
import type { FillingOffer } from './offer';
import { describeRow } from './row-sentence';

/** Findings that ask for words in a cell of their own. */
type OwedCode =
  | 'deviation-unexplained'
  | 'over-fulfilment-unexplained'
  | 'execution-unexplained'
  | 'budget-adjusted-unexplained';

/** One thing a cell owes words about. */
interface Owed {
  readonly code: OwedCode;
  readonly sentence: string;
}

/** Cells of the form in which an explanation can be owed, each once, in the order of the form. */
function placesOf(evaluation: Evaluation): readonly FormCell[] {
  const cells = [
    ...reasonCells(evaluation),
    ...evaluation.results.flatMap(({ indicator }) => indicator.explanation ?? []),
  ];
  const places = new Map(cells.map((cell) => [placeKey(cell.at), cell]));
  return [...places.values()].sort((a, b) => compareAddresses(a.at, b.at));
}

function grouped<Value>(pairs: readonly (readonly [CellAddress, Value])[]): ReadonlyMap<number, Value[]> {
  const groups = new Map<number, Value[]>();
  for (const [at, value] of pairs) {
    const group = groups.get(placeKey(at));
    if (group === undefined) groups.set(placeKey(at), [value]);
    else group.push(value);
  }
  return groups;
}

const codeOf = (result: IndicatorResult): OwedCode | null => {
  if (deviationOf(result) !== null) return 'deviation-unexplained';
  return result.judgement.outcome === 'exceeded' ? 'over-fulfilment-unexplained' : null;
};

function owedByBudget(codes: readonly string[], evaluation: Evaluation): readonly Owed[] {
  const sentences = [
    { code: 'execution-unexplained', sentence: describeExecution(evaluation) },
    { code: 'budget-adjusted-unexplained', sentence: describeAdjustment(evaluation) },
  ] as const;
  return sentences.flatMap(({ code, sentence }) =>
    codes.includes(code) && sentence !== null ? [{ code, sentence }] : [],
  );
}

/** Rows that share a cell are told apart by their names. */
function owedByRows(
  codes: readonly string[],
  results: readonly IndicatorResult[],
  year: number | null,
): readonly Owed[] {
  const rows = results.flatMap((result) => {
    const code = codeOf(result);
    return code !== null && codes.includes(code) ? [{ result, code }] : [];
  });
  return rows.map(({ result, code }) => {
    const name = rows.length === 1 ? '' : `“${indicatorName(result.indicator)}”`;
    return { code, sentence: `${name}${describeRow(result, year)}` };
  });
}

/** The question the person is to answer. */
function headingOf(owed: readonly Owed[]): string {
  const [first, ...others] = new Set(owed.map(({ code }) => code));
  if (others.length === 0 && first === 'over-fulfilment-unexplained') return HEADINGS.overReason;
  if (others.length === 0 && first === 'budget-adjusted-unexplained') return HEADINGS.adjustment;
  return HEADINGS.reason;
}

/** A cell that several rows share holds the figures of as many as can be read at one look. */
const MOST_CHARACTERS = 300;
const MOST_SENTENCES = 10;
/** What the person has left of the policy's limit, at least. */
const ROOM_FOR_PERSON = 40;

const lengthOf = (text: string): number => [...text.replace(/\s/gu, '')].length;

/** The figures and the headings, no longer than the policy lets an explanation be; `null` where nothing fits. */
function writeOpening(owed: readonly Owed[], longest: number | null): string | null {
  const most = longest === null ? MOST_CHARACTERS : Math.min(MOST_CHARACTERS, longest - ROOM_FOR_PERSON);
  const heading = headingOf(owed);
  const end = heading === HEADINGS.adjustment ? heading : `${heading}\u3000${HEADINGS.measures}`;
  for (let count = Math.min(owed.length, MOST_SENTENCES); count > 0; count -= 1) {
    const left = owed.length - count;
    const figures = owed.slice(0, count).map(({ sentence }) => sentence);
    const text = `${figures.join('；')}${left === 0 ? '' : `；其余${String(left)}项略`}。${end}`;
    if (lengthOf(text) <= most) return text;
  }
  return null;
}

/**
 * 偏差原因开头: for every empty cell that owes an explanation, its figures and the headings to complete.
 *
 * @remarks
 * A beginning, never an explanation: with nothing behind its headings the finding stays. Offered only where the
 * cell holds nothing of a person's; help text of the template counts as nothing.
 * @example explanationOpenings(evaluation)[0].text
 * // '年度指标值≥95%，实际完成值90%，完成率94.74%，差5个百分点。偏差原因：\u3000改进措施：'
 */
export function explanationOpenings(evaluation: Evaluation): readonly FillingOffer[] {
  const { findings, form, policy, results } = evaluation;
  const codesAt = grouped(findings.flatMap(({ at, code }) => (at === null ? [] : [[at, code] as const])));
  const rowsAt = grouped(
    results.flatMap((result) => {
      const cell = explanationCell(result, evaluation);
      return cell === null ? [] : [[cell.at, result] as const];
    }),
  );
  return placesOf(evaluation).flatMap((cell): readonly FillingOffer[] => {
    const codes = codesAt.get(placeKey(cell.at)) ?? [];
    if (codes.length === 0 || !isEmptyCell(cell)) return [];
    const rows = rowsAt.get(placeKey(cell.at)) ?? [];
    const owed = [...owedByBudget(codes, evaluation), ...owedByRows(codes, rows, form.year)];
    const text = writeOpening(owed, policy.explanation.maxLength);
    return text === null ? [] : [{ kind: 'explanationOpening', at: cell.at, from: cell.cell.value, text }];
  });
}
