import { relativePart } from '../../../src/adapters/xlsx/part-links';
import { resolvePart } from '../../../src/adapters/xlsx/relationships';

describe('relativePart', () => {
  it.each([
    { from: 'xl/workbook.xml', part: 'customXml/item1.xml', target: '../customXml/item1.xml' },
    { from: 'xl/workbook.xml', part: 'xl/styles.xml', target: 'styles.xml' },
    { from: 'workbook.xml', part: 'customXml/item1.xml', target: 'customXml/item1.xml' },
    { from: 'customXml/item1.xml', part: 'customXml/itemProps1.xml', target: 'itemProps1.xml' },
    { from: 'a/b/workbook.xml', part: 'a/c/styles.xml', target: '../c/styles.xml' },
  ])('leads from $from to $part', ({ from, part, target }) => {
    expect(relativePart(from, part)).toBe(target);
    expect(resolvePart(from, target)).toBe(part);
  });
});
