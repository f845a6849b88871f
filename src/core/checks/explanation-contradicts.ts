import { defineCheck } from './check';
import { explanationCell } from './facts/explanations';
import { indicatorName } from './facts/indicator-name';

interface Params extends Readonly<Record<string, unknown>> {
  readonly indicator: string;
  readonly actual: string;
  readonly explanation: string;
}

const NOT_DONE = /[^，。；,;\s]{0,20}未(?:完成|开展|实施)[^，。；,;\s]{0,20}/u;

/** The words that take the achievement back, out of an explanation that may be long. */
const contradictionIn = (explanation: string): string => NOT_DONE.exec(explanation)?.[0] ?? explanation;

/**
 * The explanation says 未完成, 未开展 or 未实施 beside a row that reads as met.
 *
 * 要求：偏差原因须与实际完成值一致
 */
export const explanationContradicts = defineCheck({
  code: 'explanation-contradicts',
  severity: 'warning',
  message: ({ indicator, actual, explanation }: Params) =>
    `指标“${indicator}”的实际完成值与偏差原因不一致：“${actual}”，“${explanation}”`,
  advice: () => '核对该指标是否完成，改正其中一处',
  run: (scored) =>
    scored.results.flatMap((result) => {
      const cell = explanationCell(result, scored);
      if (cell === null || !result.judgement.notes.includes('explanationContradicts')) return [];
      return [
        {
          at: cell.at,
          params: {
            indicator: indicatorName(result.indicator),
            actual: result.actualText,
            explanation: contradictionIn(cell.text),
          },
        },
      ];
    }),
});
