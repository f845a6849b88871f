import type { PackageParts } from './package-parts';
import { readXml } from './xml-tokens';

/** A link from one part to another inside the package. */
export interface Relationship {
  readonly id: string;
  /** The last step of the type's address, the same in both flavours of the standard. */
  readonly type: string;
  readonly part: string;
}

/** @example resolvePart('xl/worksheets/sheet1.xml', '../tables/table1.xml') // 'xl/tables/table1.xml' */
export function resolvePart(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Where the relationships of a part are kept; the package itself is the part ''. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * The relationships of a part, external ones left out.
 *
 * @throws UnreadableFile when they are there but cannot be read.
 */
export function readRelationships(parts: PackageParts, part: string): readonly Relationship[] {
  const source = relationshipsPart(part);
  if (!parts.has(source)) return [];
  const found: Relationship[] = [];
  readXml(parts.text(source), source, {
    open({ name, depth, attributes: { Id: id = '', Type: type = '', Target: target = '', TargetMode } }) {
      if (name !== 'Relationship' || depth !== 2 || TargetMode === 'External') return;
      found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), part: resolvePart(part, target) });
    },
  });
  return found;
}
