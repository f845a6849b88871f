import { applySplices } from '../../../src/adapters/xlsx/splice';

const splice = (start: number, end: number, text: string) => ({ start, end, text });

describe('applySplices', () => {
  it.each([
    { what: 'nothing', splices: [], after: 'abcdef' },
    { what: 'a replacement', splices: [splice(1, 3, 'X')], after: 'aXdef' },
    { what: 'replacements in any order', splices: [splice(4, 6, 'Y'), splice(0, 1, 'X')], after: 'XbcdY' },
    {
      what: 'insertions at one place in their order',
      splices: [splice(2, 2, '1'), splice(2, 2, '2')],
      after: 'ab12cdef',
    },
    {
      what: 'an insertion before a replacement',
      splices: [splice(2, 2, '1'), splice(2, 4, '2')],
      after: 'ab12ef',
    },
    {
      what: 'an insertion behind a replacement',
      splices: [splice(1, 2, '1'), splice(2, 2, '2')],
      after: 'a12cdef',
    },
  ])('makes $what', ({ splices, after }) => {
    expect(applySplices('abcdef', splices)).toBe(after);
  });

  it('takes overlapping replacements for a mistake of the caller', () => {
    expect(() => applySplices('abcdef', [splice(0, 3, ''), splice(2, 4, '')])).toThrow(RangeError);
  });
});
