import { fittingHeights } from '../../../src/adapters/xlsx/fitting-heights';
import { BOXED, BOXED_TEXT } from '../../../src/core/drafting/cell-looks';
import type { CellLook, SheetDraft } from '../../../src/core/drafting/sheet-draft';
import type { CellValue } from '../../../src/core/sheet/sheet-snapshot';
import { draftOf } from '../drawing-contract';

const SENTENCE = '指标“服务重点企业”超额完成，须填写偏差原因分析及改进措施';

/** Cells of one row in columns 20 and 10 digits wide. */
function heightOf(
  cells: readonly { readonly value: CellValue; readonly right?: number; readonly bottom?: number }[],
  look: CellLook = BOXED_TEXT,
  rowHeights: SheetDraft['rowHeights'] = new Map(),
): number | undefined {
  const draft: SheetDraft = {
    ...draftOf('表', {}),
    columnWidths: [20, 10],
    rowHeights,
    cells: cells.map(({ value, right, bottom }, index) => ({
      area: { top: 5, left: index + 1, bottom: bottom ?? 5, right: right ?? index + 1 },
      value,
      look,
    })),
  };
  return fittingHeights(draft).get(5);
}

describe('fittingHeights', () => {
  it.each([
    { what: 'one line', cells: [{ value: '培训' }, { value: 12 }], height: undefined },
    { what: 'no text', cells: [{ value: null }], height: undefined },
    { what: 'four lines of a sentence', cells: [{ value: SENTENCE }], height: 63 },
    { what: 'the highest cell', cells: [{ value: '培训' }, { value: '实际完成值' }], height: 33 },
    { what: 'two lines over both columns', cells: [{ value: SENTENCE, right: 2 }], height: 33 },
    { what: 'two lines that were broken', cells: [{ value: '甲\n乙' }], height: 33 },
    { what: 'the most that a row can have', cells: [{ value: SENTENCE.repeat(100) }], height: 409 },
  ])('has room for $what', ({ cells, height }) => {
    expect(heightOf(cells)).toBe(height);
  });

  it('leaves alone a row that has a height, and rows that a text reaches over together', () => {
    expect(heightOf([{ value: SENTENCE }], BOXED, new Map([[5, 30]]))).toBeUndefined();
    expect(heightOf([{ value: SENTENCE, bottom: 6 }])).toBeUndefined();
  });

  it('breaks no line of a text that is not wrapped', () => {
    expect(heightOf([{ value: SENTENCE }], { ...BOXED, isWrapped: false })).toBeUndefined();
  });
});
