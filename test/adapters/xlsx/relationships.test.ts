import { relationshipsPart, resolvePart } from '../../../src/adapters/xlsx/relationships';

describe('resolvePart', () => {
  it.each([
    { from: 'xl/workbook.xml', target: 'worksheets/sheet1.xml', part: 'xl/worksheets/sheet1.xml' },
    { from: 'xl/workbook.xml', target: '/xl/styles.xml', part: 'xl/styles.xml' },
    { from: 'xl/worksheets/sheet1.xml', target: '../tables/table1.xml', part: 'xl/tables/table1.xml' },
    { from: 'xl/worksheets/sheet1.xml', target: './a/../b.xml', part: 'xl/worksheets/b.xml' },
    { from: '', target: 'xl/workbook.xml', part: 'xl/workbook.xml' },
    { from: '', target: '../../xl/workbook.xml', part: 'xl/workbook.xml' },
  ])('finds $target from “$from” at $part', ({ from, target, part }) => {
    expect(resolvePart(from, target)).toBe(part);
  });
});

describe('relationshipsPart', () => {
  it.each([
    { part: '', source: '_rels/.rels' },
    { part: 'xl/workbook.xml', source: 'xl/_rels/workbook.xml.rels' },
  ])('of “$part” is $source', ({ part, source }) => {
    expect(relationshipsPart(part)).toBe(source);
  });
});
