import fc from 'fast-check';
import { escapeCellText, unescapeCellText, withAttributes } from '../../../src/adapters/xlsx/xml-text';

describe('withAttributes', () => {
  it.each([
    { tag: '<c r="A1" t="s">', changes: { t: null }, after: '<c r="A1">' },
    { tag: '<c r="A1"/>', changes: { t: 'b' }, after: '<c r="A1" t="b"/>' },
    { tag: '<c r="A1" />', changes: { t: 'b' }, after: '<c r="A1" t="b" />' },
    { tag: "<c\n\tr = 'A1'\n\tt = 's'>", changes: { t: 'b' }, after: `<c\n\tr = 'A1' t="b">` },
    { tag: '<c>', changes: { r: 'A1', t: null, s: '2' }, after: '<c r="A1" s="2">' },
    { tag: '<c xt="1" x:t="2">', changes: { t: '3' }, after: '<c xt="1" x:t="2" t="3">' },
    { tag: `<c k=" t='s' " t="s">`, changes: { t: 'b' }, after: `<c k=" t='s' " t="b">` },
    { tag: '<c k="a>b" t="s">', changes: { t: null }, after: '<c k="a>b">' },
    { tag: '<a>', changes: { k: '<"&' }, after: '<a k="&lt;&quot;&amp;">' },
    { tag: '<a constructor="1">', changes: { t: 'b' }, after: '<a constructor="1" t="b">' },
  ])('turns $tag into $after', ({ tag, changes, after }) => {
    expect(withAttributes(tag, changes)).toBe(after);
  });
});

describe('escapeCellText', () => {
  it('is undone by reading, whatever the text', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('_x000D_', '_', 'x', '0', 'D', '\r', '\n', '\u0000', '\uD83D', '\uDE00', '&'),
        fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
      ),
    });
    fc.assert(
      fc.property(text, (original) => {
        const written = escapeCellText(original);
        const read = written
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&');
        expect(unescapeCellText(read)).toBe(original);
      }),
      { numRuns: 1000 },
    );
  });
});
