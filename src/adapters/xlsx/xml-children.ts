import { applySplices } from './splice';
import { withAttributes } from './xml-text';
import { prefixOf, readXml } from './xml-tokens';
import type { XmlElement } from './xml-tokens';

/** An element with the place where it ends. */
export interface PlacedElement extends XmlElement {
  readonly end: number;
}

/** The root of a part and the elements directly below it. */
export interface XmlOutline {
  readonly prefix: string;
  readonly root: PlacedElement;
  readonly children: readonly PlacedElement[];
}

/** @throws UnreadableFile */
export function readOutline(text: string, part: string): XmlOutline {
  const children: PlacedElement[] = [];
  const open: XmlElement[] = [];
  let root: PlacedElement = { name: '', attributes: {}, depth: 1, start: 0, openEnd: 0, end: 0 };
  readXml(text, part, {
    open: (element) => {
      open.push(element);
    },
    close: (_, depth, end) => {
      const element = open.pop();
      if (element === undefined) return;
      if (depth === 1) root = { ...element, end };
      if (depth === 2) children.push({ ...element, end });
    },
  });
  const prefix = prefixOf(/^<([^\s/>]+)/u.exec(text.slice(root.start, root.openEnd))?.[1] ?? '');
  return { prefix, root, children };
}

/** The text with something added behind all that an element holds; `name` is its name with the prefix. */
export function withAppended(
  text: string,
  { start, openEnd, end }: Pick<PlacedElement, 'start' | 'openEnd' | 'end'>,
  name: string,
  added: string,
  attributes: Readonly<Record<string, string | null>> = {},
): string {
  const tag = withAttributes(text.slice(start, openEnd), attributes);
  if (openEnd === end) {
    const opened = `${tag.replace(/\s*\/>$/u, '>')}${added}</${name}>`;
    return applySplices(text, [{ start, end, text: opened }]);
  }
  const close = text.lastIndexOf('<', end - 1);
  return applySplices(text, [
    { start, end: openEnd, text: tag },
    { start: close, end: close, text: added },
  ]);
}

/** The text without some elements. */
export const withoutElements = (
  text: string,
  elements: readonly Pick<PlacedElement, 'start' | 'end'>[],
): string =>
  applySplices(
    text,
    elements.map(({ start, end }) => ({ start, end, text: '' })),
  );
