import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../../../src/adapters/xlsx/file-problem';
import { PlainXmlReader } from '../../../src/adapters/xlsx/plain-xml';
import { readXml } from '../../../src/adapters/xlsx/xml-tokens';
import { partText, partsOf } from './opened';

type Told = readonly unknown[];

/** What the parser of the standard tells of a text: tags, their places and the text inside the root. */
function toldBySaxes(xml: string): { readonly told: readonly Told[]; readonly isSound: boolean } {
  const told: Told[] = [];
  const parser = new SaxesParser({ position: false });
  let depth = 0;
  let prefix = '';
  const localName = (name: string): string =>
    name.startsWith(prefix) ? name.slice(prefix.length) : `:${name}`;
  const onText = (text: string): void => {
    if (depth > 0) told.push(['text', text]);
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('document type');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth === 1) prefix = /^[^:]*:/u.exec(name)?.[0] ?? '';
    told.push([
      'open',
      localName(name),
      { ...attributes },
      depth,
      xml.lastIndexOf('<', parser.position - 1),
      parser.position,
    ]);
  });
  parser.on('closetag', ({ name }) => {
    told.push(['close', localName(name), depth, parser.position]);
    depth -= 1;
  });
  parser.on('text', onText);
  parser.on('cdata', onText);
  try {
    parser.write(xml).close();
    return { told, isSound: true };
  } catch {
    return { told, isSound: false };
  }
}

function toldByUs(xml: string): { readonly told: readonly Told[]; readonly isSound: boolean } {
  const told: Told[] = [];
  try {
    readXml(xml, 'part.xml', {
      open: ({ name, attributes, depth, start, openEnd }) =>
        told.push(['open', name, { ...attributes }, depth, start, openEnd]),
      text: (text) => told.push(['text', text]),
      close: (name, depth, end) => told.push(['close', name, depth, end]),
    });
    return { told, isSound: true };
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableFile);
    return { told, isSound: false };
  }
}

const DECLARATIONS = [
  '',
  '\uFEFF',
  '<?xml version="1.0"?>',
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n',
  "\uFEFF<?xml version='1.0' encoding='utf-8'?>\n",
  '<?xml version="1.0" encoding="UTF-8\'?>',
  '<?xml version="1.1"?>',
  ' <?xml version="1.0"?>',
  '<?xml version="1.0" standalone="maybe"?>',
];

const PIECES = [
  '<a>',
  '</a>',
  '<b>',
  '</b >',
  '<a/>',
  '<b />',
  '<x:c x:d="1"\n e=\'2\'>',
  '</x:c>',
  '<a b="1" b="2"/>',
  '<a b="1"c="2"/>',
  '<a b = "1"/>',
  '<a b=1/>',
  '<a b="<"/>',
  '<a b=">/&amp;&#x41;"/>',
  '<a b="\t\n"/>',
  '<a constructor="1" __proto__="2" toString="3"/>',
  '<a b="/>',
  '<a / >',
  '< a>',
  '<表 值="一"/>',
  '<1/>',
  '<a-1._:/>',
  '</ab>',
  '</',
  '<',
  '>',
  '"',
  '&amp;&lt;&gt;&quot;&apos;',
  '&#65;&#x42;&#10;&#13;',
  '&#0;',
  '&#xFFFF;',
  '&#xD800;',
  '&#x1F600;',
  '&nbsp;',
  '&',
  '&#;',
  ']]>',
  ']]',
  '\r\n',
  '\r',
  ' ',
  '\u00A0',
  '文本 text',
  '😀',
  '\uD83D',
  '\u0001',
  '\u007F\u0085\u2028',
  '\uFFFE',
  '<!-- c -->',
  '<![CDATA[<d>]]>',
  '<?pi?>',
  '<!DOCTYPE a>',
  '',
];

describe('readXml', () => {
  it('tells of any text what a full parser tells, and fails where that fails', () => {
    const inside = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(''));
    const texts = fc.oneof(
      fc
        .tuple(
          fc.constantFrom(...DECLARATIONS),
          inside,
          fc.constantFrom('', '\n', ' x', '<a/>', '<!-- c -->'),
        )
        .map(([head, body, tail]) => `${head}<r>${body}</r>${tail}`),
      fc.tuple(fc.constantFrom(...DECLARATIONS), inside).map(([head, body]) => head + body),
    );
    fc.assert(
      fc.property(texts, (xml) => {
        expect(toldByUs(xml)).toEqual(toldBySaxes(xml));
      }),
      { numRuns: 5_000 },
    );
  });

  it.each(PIECES.map((piece) => ({ piece })))('judges $piece as a full parser does', ({ piece }) => {
    for (const xml of [
      `<r>${piece}</r>`,
      `<r><a>x</a>y${piece}z<b/></r>`,
      `${piece}<r/>`,
      `<r/>${piece}`,
      piece,
    ]) {
      expect(toldByUs(xml)).toEqual(toldBySaxes(xml));
    }
  });

  it.each(DECLARATIONS.map((declaration) => ({ declaration })))(
    'judges the declaration “$declaration” as a full parser does',
    ({ declaration }) => {
      expect(toldByUs(`${declaration}<r/>`)).toEqual(toldBySaxes(`${declaration}<r/>`));
    },
  );

  const REAL = path.join(__dirname, '../../forms/real');

  it.each(readdirSync(REAL).map((slug) => ({ slug })))(
    'reads every part of $slug without a full parser',
    ({ slug }) => {
      const bytes = new Uint8Array(readFileSync(path.join(REAL, slug, 'form.xlsx')));
      const names = Object.keys(partsOf(bytes)).filter((name) => /\.(?:xml|rels)$/u.test(name));
      expect(names.length).toBeGreaterThan(5);
      for (const name of names) {
        const xml = partText(bytes, name);
        const ignore = (): void => undefined;
        expect({
          name,
          isPlain: new PlainXmlReader(xml, { open: ignore, text: ignore, close: ignore }).read(),
        }).toEqual({
          name,
          isPlain: true,
        });
        expect(toldByUs(xml)).toEqual(toldBySaxes(xml));
      }
    },
  );
});
