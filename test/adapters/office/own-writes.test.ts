import { OwnWrites } from '../../../src/adapters/office/own-writes';

const SHEET = '{1}';

describe('own writes', () => {
  it('are known once for each batch that wrote them', () => {
    const own = new OwnWrites(() => 0);
    own.note(SHEET, 'H13');
    own.note(SHEET, 'H13');
    const claims = [1, 2, 3].map(() => own.claim(SHEET, 'H13'));
    expect(claims).toEqual([true, true, false]);
  });

  it('are forgotten after a while', () => {
    let now = 0;
    const own = new OwnWrites(() => now);
    own.note(SHEET, 'H13');
    own.noteSheet('{2}');
    own.noteNewSheet();
    now = 5001;
    expect([own.claim(SHEET, 'H13'), own.claim('{2}', 'A1'), own.claimNewSheet()]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('cover all of a sheet that is drawn, and no other', () => {
    const own = new OwnWrites(() => 0);
    own.noteSheet(SHEET);
    expect(['A1', 'B2', 'A1'].map((address) => own.claim(SHEET, address))).toEqual([true, true, true]);
    expect(own.claim('{2}', 'A1')).toBe(false);
  });
});

describe('changes of format', () => {
  it('are our own while a batch is under way and right after it', async () => {
    let now = 0;
    const own = new OwnWrites(() => now);
    expect(own.isFormatting()).toBe(false);
    expect(await own.formatting(() => Promise.resolve(own.isFormatting()))).toBe(true);
    expect(own.isFormatting()).toBe(true);
    now = 500;
    expect(own.isFormatting()).toBe(false);
  });
});
