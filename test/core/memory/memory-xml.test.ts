import fc from 'fast-check';
import { parseMemoryXml, printMemoryXml } from '../../../src/core/memory/memory-xml';
import { EMPTY_MEMORY } from '../../../src/core/memory/workbook-memory';
import type { RememberedDecision, WorkbookMemory } from '../../../src/core/memory/workbook-memory';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policies/presets';

const DECISION: RememberedDecision = {
  sheet: '自评表',
  project: '道路 & 桥梁 <养护>',
  indicator: '养护"里程"',
  occurrence: 0,
  outcome: 'partly',
  points: 7.5,
  isScoreLocked: true,
};
const MEMORY: WorkbookMemory = { ...EMPTY_MEMORY, policy: DEFAULT_POLICY, decisions: [DECISION] };
const JSON_TEXT = '{"version":1,"policy":null,"decisions":[]}';

describe('parseMemoryXml', () => {
  it('reads what printMemoryXml prints', () => {
    expect(parseMemoryXml(printMemoryXml(MEMORY))).toEqual({ memory: MEMORY, problems: [] });
  });

  it('reads any text of a decision back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (indicator) => {
        const memory = { ...EMPTY_MEMORY, decisions: [{ ...DECISION, indicator }] };
        expect(parseMemoryXml(printMemoryXml(memory))?.memory).toEqual(memory);
      }),
    );
  });

  it.each([
    {
      as: 'with a declaration',
      xml: `<?xml version="1.0"?>\r\n<memory xmlns="urn:selfeval:memory:1">${JSON_TEXT}</memory>\n`,
    },
    { as: 'with a prefix', xml: `<m:memory xmlns:m='urn:selfeval:memory:1'>${JSON_TEXT}</m:memory>` },
    {
      as: 'with quotes and blanks as entities',
      xml: `<memory xmlns="urn:selfeval:memory:1">${JSON_TEXT.replaceAll('"', '&quot;').replace(',', ',&#10;&#x20;')}</memory>`,
    },
  ])('reads it as other programs print it: $as', ({ xml }) => {
    expect(parseMemoryXml(xml)).toEqual({ memory: EMPTY_MEMORY, problems: [] });
  });

  it.each([
    '',
    'memory',
    `<memory>${JSON_TEXT}</memory>`,
    `<memory xmlns="urn:other">${JSON_TEXT}</memory>`,
    `<other xmlns="urn:selfeval:memory:1">${JSON_TEXT}</other>`,
  ])('leaves somebody else’s part alone: %s', (xml) => {
    expect(parseMemoryXml(xml)).toBeNull();
  });

  it.each(['', '{', '&quot;', '{"version":9}', '&#x110000;'])('says that it cannot read %s', (content) => {
    const reading = parseMemoryXml(`<memory xmlns="urn:selfeval:memory:1">${content}</memory>`);
    expect(reading?.memory).toEqual(EMPTY_MEMORY);
    expect(reading?.problems).toHaveLength(1);
  });

  it('is total', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => parseMemoryXml(`<memory xmlns="urn:selfeval:memory:1">${text}</memory>`)).not.toThrow();
      }),
    );
  });
});
