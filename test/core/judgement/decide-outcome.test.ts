import { decideOutcome } from '../../../src/core/judgement/decide-outcome';
import { judgeTexts } from './judged-pair';

describe('decideOutcome', () => {
  it.each([
    { target: '规范', actual: '较为规范', because: 'nobody but a person can tell' },
    { target: '规范', actual: '规范', because: 'a description is a person’s to judge' },
    { target: '≥200户', actual: '约200户', because: 'the figures leave it open' },
    { target: '3-5次', actual: '4%', because: 'the units differ' },
  ])('puts a person’s outcome in the place of $target → $actual: $because', ({ target, actual }) => {
    expect(decideOutcome(judgeTexts(target, actual), 'partly')).toMatchObject({
      outcome: 'partly',
      completionRate: null,
      basis: 'descriptive',
      isReverse: false,
      notes: [],
    });
  });

  it.each([
    { target: '≥5家', actual: '4家', because: 'it is missed' },
    { target: '≤5天', actual: '4天', because: 'it is met' },
    { target: '/', actual: '/', because: 'it does not apply' },
  ])('leaves $target → $actual as judged: $because', ({ target, actual }) => {
    const judgement = judgeTexts(target, actual);
    expect(decideOutcome(judgement, 'partly')).toBe(judgement);
  });
});
