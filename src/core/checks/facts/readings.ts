import type { FormCell } from '../../form/form';
import type { JudgementNote } from '../../judgement/judgement';
import type { IndicatorResult, ScoredForm } from '../../scoring/scored-form';
import type { Hit } from '../check';
import { indicatorName } from './indicator-name';

/** What a sentence about the reading of a row needs. */
export interface ReadingParams extends Readonly<Record<string, unknown>> {
  readonly indicator: string;
  readonly target: string;
  readonly actual: string;
}

/** A hit for every row whose judgement carries the note. */
export const hitsOfNote = (
  { results }: ScoredForm,
  note: JudgementNote,
  cellOf: (result: IndicatorResult) => FormCell,
): readonly Hit<ReadingParams>[] =>
  results
    .filter(({ judgement }) => judgement.notes.includes(note))
    .map((result) => ({
      at: cellOf(result).at,
      params: {
        indicator: indicatorName(result.indicator),
        target: result.targetText,
        actual: result.actualText,
      },
    }));

const isApplicable = ({ judgement }: IndicatorResult): boolean => judgement.outcome !== 'notApplicable';

/** Whether the row promises nothing where it should. */
export const isTargetMissing = (result: IndicatorResult): boolean =>
  isApplicable(result) &&
  (result.judgement.notes.includes('targetMissing') || result.targetText.trim() === '');

/** Whether the row reports nothing where it should. */
export const isActualMissing = (result: IndicatorResult): boolean =>
  isApplicable(result) &&
  (result.judgement.notes.includes('actualMissing') || result.actualText.trim() === '');

/** Whether another finding already says why nobody could decide the row. */
export const isUndecidedForKnownReason = (result: IndicatorResult): boolean =>
  isTargetMissing(result) ||
  isActualMissing(result) ||
  (result.judgement.outcome === 'undecidable' && result.judgement.notes.length > 0);
