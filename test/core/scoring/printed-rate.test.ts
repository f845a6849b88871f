import {
  isRoundedRate,
  isSameRate,
  rateKindOf,
  readPrintedRate,
} from '../../../src/core/scoring/printed-rate';
import { presentCell, type CellSpec } from '../checks/scored-form-builder';
import { decimal } from './judged';

type Printed = Exclude<CellSpec, null>;

const RATE = decimal('0.8618304');
const percent = (value: number): Printed => ({ value, numberFormat: '0.00%' });

describe('readPrintedRate', () => {
  it.each<{ spec: Printed; isRateInPercent: boolean; same: boolean; rounded: boolean }>([
    { spec: percent(0.8618), isRateInPercent: false, same: true, rounded: false },
    { spec: percent(0.8618), isRateInPercent: true, same: true, rounded: false },
    { spec: percent(0.8619), isRateInPercent: false, same: false, rounded: false },
    { spec: percent(0.86), isRateInPercent: false, same: false, rounded: true },
    { spec: percent(0.862), isRateInPercent: false, same: false, rounded: true },
    { spec: 0.8618, isRateInPercent: false, same: true, rounded: false },
    { spec: 86.18, isRateInPercent: false, same: true, rounded: false },
    { spec: 86.18, isRateInPercent: true, same: true, rounded: false },
    { spec: 0.8618, isRateInPercent: true, same: false, rounded: false },
    { spec: '86.18%', isRateInPercent: false, same: true, rounded: false },
    { spec: '86.18％', isRateInPercent: true, same: true, rounded: false },
    { spec: '86 %', isRateInPercent: false, same: false, rounded: true },
    { spec: '86', isRateInPercent: true, same: false, rounded: true },
  ])('reads $spec', ({ spec, isRateInPercent, same, rounded }) => {
    const printed = readPrintedRate(presentCell('I6', spec), isRateInPercent);
    expect(printed).not.toBeNull();
    if (printed === null) return;
    expect(isSameRate(printed, RATE)).toBe(same);
    expect(isRoundedRate(printed, RATE)).toBe(rounded);
  });

  it('takes a bare 100 and a bare 1 for the whole budget', () => {
    const readings = [100, 1].map((spec) => readPrintedRate(presentCell('I6', spec), false));
    expect(readings.map((printed) => printed !== null && isSameRate(printed, decimal('1')))).toEqual([
      true,
      true,
    ]);
  });

  it.each<{ spec: Printed }>([{ spec: undefined }, { spec: '—' }, { spec: '约86%' }, { spec: '%' }])(
    'reads no rate from $spec',
    ({ spec }) => {
      expect(readPrintedRate(presentCell('I6', spec), false)).toBeNull();
    },
  );
});

it('does not take a per cent sign in quotes for a percentage format', () => {
  const cell = { ...presentCell('I6', { value: 86.18, numberFormat: '0.00"%"' }), text: '86.18%' };
  expect(readPrintedRate(cell, false)).toEqual({ kind: 'percentNumber', readings: [decimal('0.8618')] });
  expect(rateKindOf(cell, [], false)).toBe('percentNumber');
});

it.each<{ spec: Printed; text: string; kind: string }>([
  { spec: { value: 0.8618, numberFormat: '0.00%' }, text: '86.18%', kind: 'fraction' },
  { spec: { value: 86.18, numberFormat: '0.00"%"' }, text: '86.18%', kind: 'percentNumber' },
  { spec: '86.18%', text: '86.18%', kind: 'percentText' },
  { spec: '86.18﹪', text: '86.18﹪', kind: 'percentText' },
])('tells from $text under its format that the cell holds a $kind', ({ spec, text, kind }) => {
  const printed = readPrintedRate({ ...presentCell('I6', spec), text }, false);
  expect(printed).toEqual({ kind, readings: [decimal('0.8618')] });
});

it('takes no format for a percentage whose sign is only drawn', () => {
  const drawn = presentCell('I6', { value: null, numberFormat: '0.00"(%)"' });
  const escaped = presentCell('I6', { value: null, numberFormat: '0.00\\%' });
  expect([drawn, escaped].map((cell) => rateKindOf(cell, [], true))).toEqual([
    'percentNumber',
    'percentNumber',
  ]);
});

it('finds a bare number rounded that can mean two rates', () => {
  const printed = readPrintedRate(presentCell('I6', 0.86), false);
  expect(printed && [isSameRate(printed, RATE), isRoundedRate(printed, RATE)]).toEqual([false, true]);
});

describe('rateKindOf', () => {
  it.each<{ spec: Printed; isRateInPercent: boolean; kind: string }>([
    { spec: '86%', isRateInPercent: false, kind: 'percentText' },
    { spec: '约86%', isRateInPercent: true, kind: 'percentText' },
    { spec: percent(0.5), isRateInPercent: true, kind: 'fraction' },
    { spec: { numberFormat: '0%' }, isRateInPercent: true, kind: 'fraction' },
    { spec: 86, isRateInPercent: false, kind: 'percentNumber' },
    { spec: '86', isRateInPercent: false, kind: 'percentNumber' },
    { spec: { numberFormat: '0.00"%"' }, isRateInPercent: true, kind: 'percentNumber' },
    { spec: 0.86, isRateInPercent: false, kind: 'fraction' },
    { spec: 0.86, isRateInPercent: true, kind: 'percentNumber' },
    { spec: undefined, isRateInPercent: true, kind: 'percentNumber' },
    { spec: undefined, isRateInPercent: false, kind: 'fraction' },
    { spec: '无', isRateInPercent: false, kind: 'fraction' },
  ])('finds $kind for $spec', ({ spec, isRateInPercent, kind }) => {
    expect(rateKindOf(presentCell('I6', spec), [], isRateInPercent)).toBe(kind);
  });

  it.each<{ spec: Printed; parts: readonly Printed[]; isRateInPercent?: boolean; kind: string }>([
    { spec: undefined, parts: [undefined, '80%'], kind: 'percentText' },
    { spec: undefined, parts: ['80%'], isRateInPercent: true, kind: 'percentText' },
    { spec: '—', parts: [80], kind: 'percentNumber' },
    { spec: undefined, parts: [0.8, '80%'], kind: 'fraction' },
    { spec: undefined, parts: [percent(0.8)], isRateInPercent: true, kind: 'percentNumber' },
    { spec: undefined, parts: ['无'], kind: 'fraction' },
    { spec: 0.86, parts: ['80%'], kind: 'fraction' },
  ])('finds $kind for $spec beside $parts', ({ spec, parts, isRateInPercent = false, kind }) => {
    const examples = parts.map((part) => presentCell('I7', part));
    expect(rateKindOf(presentCell('I6', spec), examples, isRateInPercent)).toBe(kind);
  });
});
