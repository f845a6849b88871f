import { defineCheck } from './check';
import { hitsOfNote, type ReadingParams } from './facts/readings';

interface Params extends ReadingParams {
  /** Nouns that differ are compared all the same; kinds that differ leave the row to a person. */
  readonly isCompared: boolean;
}

/**
 * Target and actual are counted in different units.
 *
 * 要求：实际完成值与年度指标值的计量单位须一致
 */
export const unitMismatch = defineCheck({
  code: 'unit-mismatch',
  severity: 'warning',
  message: ({ indicator, target, actual }: Params) =>
    `指标“${indicator}”的年度指标值与实际完成值计量单位不一致：“${target}”，“${actual}”`,
  advice: ({ isCompared }: Params) =>
    isCompared ? '统一两处的计量单位' : '统一两处的计量单位，也可人工评定得分',
  run: (scored) =>
    scored.results.flatMap((result) =>
      hitsOfNote({ ...scored, results: [result] }, 'unitMismatch', ({ indicator }) => indicator.actual).map(
        ({ at, params }) => ({
          at,
          params: { ...params, isCompared: result.judgement.outcome !== 'undecidable' },
        }),
      ),
    ),
});
