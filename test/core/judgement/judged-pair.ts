import { sideOf } from '../../../src/core/evaluate';
import { dimensionOf } from '../../../src/core/form/dimension';
import { type JudgementInput, judge } from '../../../src/core/judgement/judge';
import type { Judgement } from '../../../src/core/judgement/judgement';
import { integer, over } from '../../../src/core/number/decimal';
import { targetCells } from '../../../src/core/target/read-target';

const THRESHOLD = over(integer(13), integer(10));

/** What one row of a form says about one indicator. */
export interface Pair {
  readonly dimension: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
}

export const inputOf = ({ dimension, name, target, actual }: Pair): JudgementInput => ({
  target: targetCells(target),
  actual,
  isActualNumber: false,
  explanation: '',
  context: { ...sideOf(dimensionOf(dimension, null, name)), name, year: 2023, hasWeight: true },
  overThreshold: THRESHOLD,
});

export const judgePair = (pair: Pair): Judgement => judge(inputOf(pair));
export const judgeTexts = (target: string, actual: string, name = '指标'): Judgement =>
  judgePair({ dimension: '数量指标', name, target, actual });

/** The lines of a table of pairs; ⏎ in a cell is a line break. */
export const rows = (table: string): (Pair & { outcome: string; rate: number | null })[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [dimension = '', name = '', target = '', actual = '', outcome = '', rate = ''] = line
        .split('|')
        .map((part) => part.trim().replaceAll('⏎', '\n'));
      return { dimension, name, target, actual, outcome, rate: rate === '' ? null : Number(rate) };
    });
