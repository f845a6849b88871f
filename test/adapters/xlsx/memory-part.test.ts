import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { EMPTY_MEMORY } from '../../../src/core/memory/workbook-memory';
import type { RememberedDecision, WorkbookMemory } from '../../../src/core/memory/workbook-memory';
import { DEFAULT_POLICY, findPreset } from '../../../src/core/scoring/policies/presets';
import { buildBook, pack } from './book';
import { parseTree } from './independent-reader';
import { opened, partsOf, partText } from './opened';

const RICH = new Uint8Array(readFileSync(join(__dirname, 'books', 'rich.xlsx')));
const FORM = new Uint8Array(readFileSync(join(__dirname, 'books', 'amounts-in-yuan.xlsx')));

const DECISION: RememberedDecision = {
  sheet: '自评表',
  project: '道路 & 桥梁 <养护>',
  indicator: '养护"里程"',
  occurrence: 0,
  outcome: 'partly',
  points: 7.5,
  isScoreLocked: false,
};
const MEMORY: WorkbookMemory = {
  policy: findPreset('湖北'),
  sheetPolicies: [{ sheet: '道路 & 桥梁', policy: DEFAULT_POLICY }],
  decisions: [DECISION],
};

async function remembering(file: Uint8Array, ...memories: readonly WorkbookMemory[]): Promise<Uint8Array> {
  const workbook = opened(file);
  for (const memory of memories) {
    expect(await workbook.writeMemory(memory)).toEqual({ kind: 'remembered' });
  }
  return workbook.toBytes();
}

const memoryOf = async (file: Uint8Array): Promise<WorkbookMemory> =>
  (await opened(file).readMemory()).memory;

const contentsOf = (file: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(partsOf(file)).map(([name, part]) => [name, Buffer.from(part).toString('latin1')]),
  );

/** A file with our part, its element replaced. */
async function withElement(element: string | Uint8Array): Promise<Uint8Array> {
  const parts = partsOf(await remembering(FORM, MEMORY));
  const part = typeof element === 'string' ? new TextEncoder().encode(element) : element;
  return pack({ ...parts, 'customXml/item1.xml': part });
}

describe('memory in the file', () => {
  it.each([
    { where: 'a real form', file: FORM, item: 'customXml/item1.xml' },
    { where: 'a workbook with a custom part of its own', file: RICH, item: 'customXml/item2.xml' },
    { where: 'a workbook without default content types', file: buildBook(), item: 'customXml/item1.xml' },
  ])('is read back from $where, whose other parts stay', async ({ file, item }) => {
    const after = await remembering(file, MEMORY);
    expect(await opened(after).readMemory()).toEqual({ kind: 'memory', memory: MEMORY, problems: [] });
    const [old, now] = [contentsOf(file), contentsOf(after)];
    const changed = Object.keys(now).filter((name) => now[name] !== old[name]);
    const props = item.replace('item', 'itemProps');
    const links = item.replace('customXml/', 'customXml/_rels/');
    expect(changed.toSorted()).toEqual(
      ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', item, props, `${links}.rels`].toSorted(),
    );
  });

  it('is a custom XML part that other programs find by its namespace', async () => {
    const after = await remembering(RICH, MEMORY);
    const links = parseTree(partText(after, 'xl/_rels/workbook.xml.rels')).children.map(
      ({ attributes }) => attributes,
    );
    expect(links.at(-1)).toEqual({
      Id: 'rId12',
      Type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml',
      Target: '../customXml/item2.xml',
    });
    expect(new Set(links.map(({ Id }) => Id)).size).toBe(links.length);
    const [store] = parseTree(partText(after, 'customXml/_rels/item2.xml.rels')).children;
    expect(store?.attributes).toMatchObject({ Target: 'itemProps2.xml' });
    const schema = parseTree(partText(after, 'customXml/itemProps2.xml')).children[0]?.children[0];
    expect(schema?.attributes['uri']).toBe('urn:selfeval:memory:1');
    const types = parseTree(partText(after, '[Content_Types].xml')).children;
    expect(types.at(-1)?.attributes).toEqual({
      PartName: '/customXml/itemProps2.xml',
      ContentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    });
    const { name, text } = parseTree(partText(after, 'customXml/item2.xml'));
    expect([name, JSON.parse(text)]).toEqual(['memory', { version: 2, ...MEMORY }]);
  });

  it('changes nothing when the same is written again', async () => {
    const once = await remembering(RICH, MEMORY);
    expect(await remembering(RICH, MEMORY, MEMORY)).toEqual(once);
    expect(await remembering(once, await memoryOf(once))).toEqual(once);
  });

  it('changes one part when another memory is written', async () => {
    const once = await remembering(RICH, MEMORY);
    const other = { ...EMPTY_MEMORY, policy: DEFAULT_POLICY };
    const twice = await remembering(once, other);
    const [old, now] = [contentsOf(once), contentsOf(twice)];
    expect(Object.keys(now)).toEqual(Object.keys(old));
    expect(Object.keys(now).filter((name) => now[name] !== old[name])).toEqual(['customXml/item2.xml']);
    expect(await memoryOf(twice)).toEqual(other);
  });

  it.each([
    { where: 'a real form', file: FORM },
    { where: 'the rich workbook', file: RICH },
  ])('goes without a trace from $where when it is empty', async ({ file }) => {
    expect(await remembering(file, EMPTY_MEMORY)).toEqual(file);
    expect(await remembering(file, MEMORY, EMPTY_MEMORY)).toEqual(file);
    expect(contentsOf(await remembering(await remembering(file, MEMORY), EMPTY_MEMORY))).toEqual(
      contentsOf(file),
    );
  });

  it('survives any decision', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(']]>', '\uFFFE\uD800', '&amp;\r\n'));
    await fc.assert(
      fc.asyncProperty(text, text, async (project, indicator) => {
        const memory = { ...EMPTY_MEMORY, decisions: [{ ...DECISION, project, indicator }] };
        expect(await memoryOf(await remembering(buildBook(), memory))).toEqual(memory);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    { what: 'no JSON', element: '<memory xmlns="urn:selfeval:memory:1">{</memory>' },
    { what: 'nothing', element: '<memory xmlns="urn:selfeval:memory:1"/>' },
    { what: 'another version', element: '<memory xmlns="urn:selfeval:memory:1">{"version":3}</memory>' },
  ])('is empty, with a reason, when the part holds $what', async ({ element }) => {
    const { memory, problems } = await opened(await withElement(element)).readMemory();
    expect(memory).toEqual(EMPTY_MEMORY);
    expect(problems).toHaveLength(1);
  });

  it.each([
    { what: 'is of another namespace', element: '<memory xmlns="urn:other">{"version":1}</memory>' },
    { what: 'has another root', element: '<other xmlns="urn:selfeval:memory:1">{"version":1}</other>' },
    { what: 'is not well-formed', element: '<memory xmlns="urn:selfeval:memory:1">' },
    { what: 'is not in UTF-8', element: Uint8Array.of(0xff, 0xfe, 0x3c, 0x00) },
  ])('leaves a part alone that $what', async ({ element }) => {
    const file = await withElement(element);
    expect(await opened(file).readMemory()).toEqual({ kind: 'memory', memory: EMPTY_MEMORY, problems: [] });
    const after = await remembering(file, MEMORY);
    expect(await memoryOf(after)).toEqual(MEMORY);
    expect(contentsOf(after)['customXml/item1.xml']).toEqual(contentsOf(file)['customXml/item1.xml']);
  });

  it('is read from a part that another program has written', async () => {
    const json = '{"version":1,"policy":null,"decisions":[]}';
    const file = await withElement(
      `<s:memory xmlns:s="urn:selfeval:memory:1"><![CDATA[${json}]]></s:memory>`,
    );
    expect(await opened(file).readMemory()).toEqual({ kind: 'memory', memory: EMPTY_MEMORY, problems: [] });
  });
});
