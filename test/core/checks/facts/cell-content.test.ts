import { contentOf, isEmptyCell, statesNothing } from '../../../../src/core/checks/facts/cell-content';
import { presentCell, type CellSpec } from '../scored-form-builder';

describe('a cell of the form', () => {
  it.each<{ spec: Exclude<CellSpec, null>; content: string; isEmpty: boolean; isNothing: boolean }>([
    { spec: undefined, content: '', isEmpty: true, isNothing: true },
    { spec: '  ', content: '', isEmpty: true, isNothing: true },
    { spec: '—', content: '—', isEmpty: false, isNothing: true },
    { spec: '－－', content: '－－', isEmpty: false, isNothing: true },
    { spec: '空', content: '空', isEmpty: false, isNothing: true },
    { spec: '无法支付', content: '无法支付', isEmpty: false, isNothing: false },
    { spec: 0, content: '0', isEmpty: false, isNothing: false },
    { spec: { formula: '=A1' }, content: '', isEmpty: false, isNothing: true },
    { spec: { error: '#REF!' }, content: '#REF!', isEmpty: false, isNothing: false },
  ])('holds “$content”', ({ spec, content, isEmpty, isNothing }) => {
    const cell = presentCell('H13', spec);
    expect(contentOf(cell)).toBe(content);
    expect(isEmptyCell(cell)).toBe(isEmpty);
    expect(statesNothing(cell)).toBe(isNothing);
  });

  it('holds nothing where it holds help text of the template', () => {
    expect(isEmptyCell({ ...presentCell('F11', '（200字以内）'), text: '' })).toBe(true);
  });
});
