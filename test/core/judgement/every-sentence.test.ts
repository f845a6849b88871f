import fs from 'node:fs';
import path from 'node:path';
import { decideOutcome } from '../../../src/core/judgement/decide-outcome';
import { judge } from '../../../src/core/judgement/judge';
import { NOT_CALCULATED } from '../../../src/core/judgement/not-calculated';
import type { Judgement } from '../../../src/core/judgement/judgement';
import * as edges from './edge-pairs';
import { inputOf, judgePair, judgeTexts, rows } from './judged-pair';
import * as groups from './pairs';

const CATALOGUE = path.join(__dirname, 'catalogue.txt');

/** Judgements of every kind: of all pairs, and of what no pair can show. */
function judgements(): readonly Judgement[] {
  const contradicted = judge({
    ...inputOf({ dimension: '数量指标', name: '培训企业', target: '≥5家', actual: '5家' }),
    explanation: '因天气原因未完成',
  });
  return [
    ...Object.values({ ...groups, ...edges })
      .flatMap(rows)
      .map(judgePair),
    judgeTexts('', '5家'),
    judgeTexts('5家', ''),
    judgeTexts('', ''),
    contradicted,
    NOT_CALCULATED,
    decideOutcome(contradicted, 'met'),
    decideOutcome(judgeTexts('规范', '较好'), 'partly'),
    decideOutcome(judgeTexts('规范', '基本达成'), 'missed'),
  ];
}

/** What a judgement says apart from the words and figures of its cells. */
const kindOf = ({ outcome, basis, isReverse, notes, sentence }: Judgement): string =>
  [outcome, basis, isReverse, ...notes, sentence.replace(/^.*：|，完成率[^，]*%/gu, '')].join(' ');

const lineOf = ({ outcome, basis, isReverse, notes, sentence }: Judgement): string =>
  `${[outcome, basis, ...(isReverse ? ['reverse'] : []), ...notes].join(' ')}: ${sentence}`;

describe('every judgement', () => {
  it('says what the catalogue says', () => {
    const firstOfKind = new Map<string, string>();
    for (const judgement of judgements()) {
      const kind = kindOf(judgement);
      if (!firstOfKind.has(kind)) firstOfKind.set(kind, lineOf(judgement));
    }
    const catalogue = `${[...firstOfKind.values()].sort().join('\n')}\n`;
    expect(catalogue).toBe(fs.readFileSync(CATALOGUE, 'utf8'));
  });
});
