import type { PackageParts } from './package-parts';
import { relationshipsPart, resolvePart } from './relationships';
import { readOutline, withAppended, withoutElements } from './xml-children';
import { escapeXml } from './xml-text';

const CONTENT_TYPES = '[Content_Types].xml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A new part and how the part that needs it refers to it. */
export interface LinkedPart {
  readonly path: string;
  readonly text: string;
  /** The last step of the relationship's type. */
  readonly type: string;
  readonly contentType: string;
}

/** @example relativePart('xl/workbook.xml', 'customXml/item1.xml') // '../customXml/item1.xml' */
export function relativePart(from: string, part: string): string {
  const steps = from.split('/').slice(0, -1);
  const target = part.split('/');
  while (steps.length > 0 && target.length > 1 && steps[0] === target[0]) {
    steps.shift();
    target.shift();
  }
  return [...steps.map(() => '..'), ...target].join('/');
}

function freeId(ids: ReadonlySet<string>): string {
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}

function addRelationship(parts: PackageParts, from: string, { path, type }: LinkedPart, base: string): void {
  const source = relationshipsPart(from);
  if (!parts.has(source)) {
    parts.add(source, `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}"></Relationships>`);
  }
  const text = parts.text(source);
  const { prefix, root, children } = readOutline(text, source);
  const id = freeId(new Set(children.map(({ attributes }) => attributes['Id'] ?? '')));
  const target = escapeXml(relativePart(from, path));
  const element = `<${prefix}Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`;
  parts.replace(source, withAppended(text, root, `${prefix}Relationships`, element));
}

function addContentType(parts: PackageParts, { path, contentType }: LinkedPart): void {
  const text = parts.text(CONTENT_TYPES);
  const { prefix, root, children } = readOutline(text, CONTENT_TYPES);
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const isDefault = children.some(
    ({ name, attributes: { Extension = '', ContentType } }) =>
      name === 'Default' && Extension.toLowerCase() === extension && ContentType === contentType,
  );
  if (isDefault) return;
  const element = `<${prefix}Override PartName="/${escapeXml(path)}" ContentType="${contentType}"/>`;
  parts.replace(CONTENT_TYPES, withAppended(text, root, `${prefix}Types`, element));
}

/** Adds a part, its relationship and its content type. */
export function linkPart(parts: PackageParts, from: string, part: LinkedPart): void {
  const isStrict = parts.has(relationshipsPart('')) && parts.text(relationshipsPart('')).includes(STRICT);
  parts.add(part.path, part.text);
  addRelationship(parts, from, part, isStrict ? STRICT : TRANSITIONAL);
  addContentType(parts, part);
}

/** Removes a part with its own relationships, what refers to it in `from`, and its content type. */
export function unlinkPart(parts: PackageParts, from: string, path: string): void {
  const isPath = (target: string): boolean => target.toLowerCase() === path.toLowerCase();
  const source = relationshipsPart(from);
  if (parts.has(source)) {
    const links = readOutline(parts.text(source), source).children.filter(({ attributes }) =>
      isPath(resolvePart(from, attributes['Target'] ?? '')),
    );
    parts.replace(source, withoutElements(parts.text(source), links));
  }
  const types = readOutline(parts.text(CONTENT_TYPES), CONTENT_TYPES).children.filter(
    ({ name, attributes }) => name === 'Override' && isPath((attributes['PartName'] ?? '').slice(1)),
  );
  parts.replace(CONTENT_TYPES, withoutElements(parts.text(CONTENT_TYPES), types));
  parts.remove(path);
  if (parts.has(relationshipsPart(path))) parts.remove(relationshipsPart(path));
}
