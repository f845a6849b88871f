import fc from 'fast-check';
import { EMPTY_SIGNS } from '../../../src/core/checks/facts/explanation-headings';
import { isExplanation } from '../../../src/core/checks/facts/explanations';
import type { Mark } from '../../../src/core/marking/mark';
import {
  countsAsNothing,
  isMarkFormula,
  markFormulas,
  readMarkFormula,
} from '../../../src/core/marking/mark-formula';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policies/presets';
import { LAST_COLUMN, LAST_ROW } from '../../../src/core/sheet/cell-address';

const AREA = { top: 13, left: 4, bottom: 13, right: 9 };
const I13 = { row: 13, column: 9 };

const KINDS = ['missing', 'explanation', 'incompleteRow'] as const;
const address = fc.record({
  row: fc.integer({ min: 1, max: LAST_ROW }),
  column: fc.integer({ min: 1, max: LAST_COLUMN }),
});
const mark: fc.Arbitrary<Mark> = fc.record({
  area: fc.constant(AREA),
  kind: fc.constantFrom(...KINDS),
  until: fc.array(address, { minLength: 1, maxLength: 5 }),
});

describe('markFormula', () => {
  it.each([
    {
      kind: 'missing' as const,
      until: [I13],
      formula: 'AND(OR(LEN(TRIM(CLEAN(SUBSTITUTE($I$13,"\u3000",""))))=0),N("绩效自评助手：待填写")=0)',
    },
    {
      kind: 'incompleteRow' as const,
      until: [{ row: 13, column: 6 }, I13],
      formula:
        'AND(OR(LEN(TRIM(CLEAN(SUBSTITUTE($F$13,"\u3000",""))))=0,LEN(TRIM(CLEAN(SUBSTITUTE($I$13,"\u3000",""))))=0),N("绩效自评助手：行未填全")=0)',
    },
  ])('writes the condition of $kind', ({ kind, until, formula }) => {
    expect(markFormulas({ area: AREA, kind, until })).toEqual([formula]);
  });

  it('cuts what is no explanation out of an explanation', () => {
    const [formula] = markFormulas({ area: AREA, kind: 'explanation', until: [I13] });
    for (const filler of ['无', '/', '-', '—', '0', '空', '没有', '不适用']) {
      expect(formula).toContain(`,"${filler}","")`);
    }
  });

  it('holds as long as a heading of an explanation waits for words', () => {
    const formulas = markFormulas({ area: AREA, kind: 'explanation', until: [I13] });
    expect(formulas).toHaveLength(2);
    expect(formulas[1]).toMatch(/^AND\(OR\(RIGHT\(TRIM\(CLEAN\(SUBSTITUTE\(.*,":","："\)\)\)\)="："\),N\(/u);
    expect(countsAsNothing('explanation', '差1家。偏差原因：\u3000改进措施：')).toBe(true);
    expect(countsAsNothing('explanation', '偏差原因：雨。改进措施：早报')).toBe(false);
    expect(countsAsNothing('missing', '偏差原因：')).toBe(false);
  });

  it.each(KINDS)('uses no array constant and at most 255 characters for %s', (kind) => {
    const far = { row: LAST_ROW, column: LAST_COLUMN };
    const until = kind === 'incompleteRow' ? [far, far, far, far] : [far];
    for (const formula of markFormulas({ area: AREA, kind, until })) {
      expect(formula).not.toMatch(/[{}]/u);
      expect(formula.length).toBeLessThanOrEqual(255);
    }
  });
});

describe('readMarkFormula', () => {
  it('reads back what markFormula writes', () => {
    fc.assert(
      fc.property(mark, ({ area, kind, until }) => {
        for (const formula of markFormulas({ area, kind, until })) {
          expect(readMarkFormula(formula)).toEqual({ kind, until });
          expect(readMarkFormula(`=${formula}`)).toEqual({ kind, until });
        }
      }),
    );
  });

  it('reads a mark of before, which asked a cell twice in one formula', () => {
    const formula = 'AND(OR(LEN(TRIM($I$14))=0,RIGHT($I$14)="："),N("绩效自评助手：待说明")=0)';
    expect(readMarkFormula(formula)).toEqual({ kind: 'explanation', until: [{ row: 14, column: 9 }] });
  });

  it('leaves cells out that were deleted', () => {
    const formula = 'AND(OR(LEN(TRIM(#REF!))=0,LEN(TRIM($I$14))=0),N("绩效自评助手：行未填全")=0)';
    expect(readMarkFormula(formula)).toEqual({ kind: 'incompleteRow', until: [{ row: 14, column: 9 }] });
  });

  it.each([
    { formula: 'AND(OR(LEN(TRIM(I14))=0),N("绩效自评助手：待填写")=0)', because: 'nothing is fixed' },
    { formula: 'AND(OR(LEN(TRIM($I14))=0),N("绩效自评助手：待填写")=0)', because: 'the row is not' },
    { formula: 'AND(OR(LEN(TRIM(I$14))=0),N("绩效自评助手：待填写")=0)', because: 'the column is not' },
  ])('reads a reference where $because', ({ formula }) => {
    expect(readMarkFormula(formula)).toEqual({ kind: 'missing', until: [{ row: 14, column: 9 }] });
  });

  it.each([
    { formula: 'LEN(TRIM($I$13))=0', because: 'it is the user’s' },
    { formula: '', because: 'there is none' },
  ])('reads nothing where $because', ({ formula }) => {
    expect(readMarkFormula(formula)).toBeNull();
  });

  it('knows a mark whose cells are all gone', () => {
    expect(readMarkFormula('AND(OR(LEN(TRIM(#REF!))=0),N("绩效自评助手：待填写")=0)')).toEqual({
      kind: 'missing',
      until: [],
    });
  });

  it('reads a formula that another program has spaced out', () => {
    expect(readMarkFormula('AND(OR(LEN(TRIM($I$14)) = 0), N( "绩效自评助手：待填写" ) = 0)')).toEqual({
      kind: 'missing',
      until: [{ row: 14, column: 9 }],
    });
  });
});

describe('isMarkFormula', () => {
  it.each([
    { formula: 'LEN(TRIM($I$13))=0', because: 'it has no marker' },
    { formula: 'AND($I$13="绩效自评助手：待填写",TRUE)', because: 'the marker is compared, not carried' },
    { formula: 'AND(OR(LEN(TRIM($I$13))=0),N("绩效自评助手")=0)', because: 'the marker names no kind' },
    { formula: 'AND(OR(LEN(TRIM($I$13))=0),N("绩效自评助手：待填写")=0)+1', because: 'more follows' },
    { formula: '', because: 'it is empty' },
  ])('leaves “$formula” to the user, because $because', ({ formula }) => {
    expect(isMarkFormula(formula)).toBe(false);
  });

  it('knows its own', () => {
    fc.assert(fc.property(mark, (own) => markFormulas(own).every(isMarkFormula)));
  });
});

describe('countsAsNothing', () => {
  it.each([
    { value: null, missing: true, explanation: true },
    { value: '', missing: true, explanation: true },
    { value: ' \u3000 ', missing: true, explanation: true },
    { value: '无', missing: false, explanation: true },
    { value: ' —— ', missing: false, explanation: true },
    { value: '不适用', missing: false, explanation: true },
    { value: 0, missing: false, explanation: true },
    { value: 10, missing: false, explanation: false },
    { value: false, missing: false, explanation: false },
    { value: '无资金', missing: false, explanation: false },
    { value: '无 资金', missing: false, explanation: false },
    { value: '  无  ', missing: false, explanation: true },
    { value: '无  空', missing: false, explanation: true },
    { value: '\n', missing: true, explanation: true },
    { value: '无\n', missing: false, explanation: true },
  ])('takes $value for nothing: missing $missing, explanation $explanation', (row) => {
    expect(countsAsNothing('missing', row.value)).toBe(row.missing);
    expect(countsAsNothing('incompleteRow', row.value)).toBe(row.missing);
    expect(countsAsNothing('explanation', row.value)).toBe(row.explanation);
  });
});

describe('an open heading', () => {
  const colon = fc.constantFrom('：', ':');
  const tail = fc
    .array(fc.constantFrom(' ', '\u3000', '\n', '\r\n', '\t', ...EMPTY_SIGNS), { maxLength: 5 })
    .map((signs) => signs.join(''));

  it('holds for the finding and for the mark alike, whatever empty ends a text has', () => {
    fc.assert(
      fc.property(colon, tail, (sign, end) => {
        const open = `差1家。偏差原因：雨。改进措施${sign}${end}`;
        expect(isExplanation(open, DEFAULT_POLICY)).toBe(false);
        expect(countsAsNothing('explanation', open)).toBe(true);
        const answered = `差1家。偏差原因：雨。改进措施${sign}早报${end}`;
        expect(isExplanation(answered, DEFAULT_POLICY)).toBe(true);
        expect(countsAsNothing('explanation', answered)).toBe(false);
      }),
    );
  });
});
