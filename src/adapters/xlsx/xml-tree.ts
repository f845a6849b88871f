import { readXml } from './xml-tokens';

/** An element with what stands inside it, text left out. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

interface OpenNode extends XmlNode {
  readonly children: OpenNode[];
}

/**
 * A small part as a tree.
 *
 * @throws UnreadableFile
 */
export function readTree(text: string, part: string): XmlNode {
  const above: OpenNode = { name: '', attributes: {}, children: [] };
  const open = [above];
  readXml(text, part, {
    open({ name, attributes }) {
      const node: OpenNode = { name, attributes, children: [] };
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    close: () => {
      open.pop();
    },
  });
  return above.children[0] ?? above;
}

/** The first child of a name; namespace prefixes other than the root's are part of it. */
export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((child) => child.name === name);

export const childrenOf = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node?.children.filter((child) => child.name === name) ?? [];
