import fs from 'node:fs';
import path from 'node:path';
import { sideOf } from '../../../src/core/evaluate';
import { dimensionOf } from '../../../src/core/form/dimension';
import { judge } from '../../../src/core/judgement/judge';
import type { Judgement } from '../../../src/core/judgement/judgement';
import { integer, over, toNumber } from '../../../src/core/number/decimal';
import { targetCells } from '../../../src/core/target/read-target';

interface RealRow {
  readonly id: string;
  readonly dimension: string;
  readonly name: string;
  readonly year: string;
  readonly target: string;
  readonly actual: string;
  readonly explanation?: string;
  readonly expect: {
    readonly outcome: string;
    readonly completionRate: number | null;
    /** Outcomes that a careful reviewer would let pass as well. */
    readonly accept?: readonly string[];
  };
}

const CASES = path.resolve(__dirname, '../../cases/judgements.json');
const ROWS = JSON.parse(fs.readFileSync(CASES, 'utf8')) as readonly RealRow[];

const judgeRow = ({ dimension, name, year, target, actual, explanation = '' }: RealRow): Judgement =>
  judge({
    target: targetCells(target),
    actual,
    isActualNumber: false,
    explanation,
    context: { ...sideOf(dimensionOf(dimension, null, name)), name, year: Number(year), hasWeight: true },
    overThreshold: over(integer(13), integer(10)),
  });

describe('judge on rows of real forms', () => {
  it.each(ROWS)('judges $id $name $target → $actual as a careful reviewer', (row) => {
    const { outcome, completionRate, accept = [] } = row.expect;
    const judgement = judgeRow(row);
    expect([outcome, ...accept]).toContain(judgement.outcome);
    if (judgement.outcome === outcome && completionRate !== null) {
      expect(toNumber(judgement.completionRate ?? integer(-1))).toBeCloseTo(completionRate, 3);
    }
  });
});
