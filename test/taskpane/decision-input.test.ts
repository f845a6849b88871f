import { parseDecimal, ZERO } from '../../src/core/number/decimal';
import type { ScoreBand } from '../../src/core/index';
import { printBand, readPoints } from '../../src/taskpane/decision-input';

const decimal = (text: string) => parseDecimal(text) ?? ZERO;
const partly: ScoreBand = { from: decimal('6'), to: decimal('8'), isUpperBoundInside: false };
const whole: ScoreBand = { from: ZERO, to: decimal('10'), isUpperBoundInside: true };

describe('readPoints', () => {
  it.each([
    { text: '7', band: partly, points: 7 },
    { text: ' 7.25 ', band: partly, points: 7.25 },
    { text: '６', band: partly, points: 6, because: 'the lower bound is inside' },
    { text: '7.99', band: partly, points: 7.99 },
    { text: '10', band: whole, points: 10 },
    { text: '0', band: whole, points: 0 },
    { text: '', band: whole, points: null, because: 'an empty field takes the choice back' },
  ])('reads “$text”', ({ text, band, points }) => {
    expect(readPoints(text, band)).toEqual({ kind: 'points', points });
  });

  it.each([
    { text: '8', band: partly, because: 'the upper bound belongs to 达成' },
    { text: '5.99', band: partly },
    { text: '10.01', band: whole },
    { text: '-1', band: whole },
    { text: '9.555', band: whole },
    { text: '9分', band: whole },
    { text: '1e1', band: whole },
    { text: '满分', band: whole },
  ])('does not take “$text”', ({ text, band }) => {
    expect(readPoints(text, band).kind).toBe('unusable');
  });
});

describe('printBand', () => {
  it.each([
    { band: whole, text: '0–10分' },
    { band: { ...partly, from: whole.from }, text: '0–8分（不含8分）' },
    { band: partly, text: '6分以上、8分以下（不含8分）' },
    { band: { ...whole, from: whole.to }, text: '10分' },
  ])('prints $text', ({ band, text }) => {
    expect(printBand(band)).toBe(text);
  });
});
