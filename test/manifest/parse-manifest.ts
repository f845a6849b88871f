import { SaxesParser } from 'saxes';

/** An element as Office tells them apart: `Host` of the base part, `ov:Host` of the overrides, `bt:Image`. */
export interface ManifestElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ManifestElement[];
  readonly text: string;
  readonly line: number;
}

interface OpenElement extends ManifestElement {
  readonly children: OpenElement[];
  text: string;
}

const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.microsoft.com/office/appforoffice/1.1': '',
  'http://schemas.microsoft.com/office/taskpaneappversionoverrides': 'ov:',
  'http://schemas.microsoft.com/office/officeappbasictypes/1.0': 'bt:',
};

/** The tree of a manifest; throws where the text is no well-formed XML. */
export function parseManifest(xml: string): ManifestElement {
  const parser = new SaxesParser({ xmlns: true });
  const roots: OpenElement[] = [];
  const open: OpenElement[] = [];
  parser.on('opentag', ({ local, uri, attributes }) => {
    const element: OpenElement = {
      name: `${PREFIXES[uri] ?? `{${uri}}`}${local}`,
      attributes: Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value])),
      children: [],
      text: '',
      line: parser.line,
    };
    (open.at(-1)?.children ?? roots).push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [root] = roots;
  if (root === undefined) throw new Error('no element');
  return root;
}

/** The element and everything in it, in the order of the file. */
export const allElements = (element: ManifestElement): readonly ManifestElement[] => [
  element,
  ...element.children.flatMap(allElements),
];

/** Every element of that name. */
export const elementsNamed = (
  root: ManifestElement,
  ...names: readonly string[]
): readonly ManifestElement[] => allElements(root).filter(({ name }) => names.includes(name));
