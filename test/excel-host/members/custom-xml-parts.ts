import type { HostXmlPart, HostXmlParts } from '../model/host-xml-parts';
import { textOf } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { action, link, objectType, readOnly } from '../protocol/object-type';
import type { HostObject } from '../protocol/object-type';

interface PlacedPart {
  readonly parts: HostXmlParts;
  readonly part: HostXmlPart;
}

/** Parts are no part of what can be undone, and leave it as it is. */
const customXmlPart = objectType<PlacedPart>('CustomXmlPart', {
  identity: ({ part }) => ({ Id: part.id }),
  members: {
    Id: readOnly(({ part }) => part.id),
    NamespaceUri: readOnly(({ part }) => part.namespace),
    GetXml: action(({ part }) => part.xml, 'none'),
    SetXml: action(({ parts, part }, [xml]) => parts.replace(part, textOf(xml)), 'none'),
    Delete: action(({ parts, part }) => parts.delete(part), 'none'),
  },
});

interface Scoped {
  readonly parts: HostXmlParts;
  readonly namespace: string;
}

const partsIn = ({ parts, namespace }: Scoped): readonly HostObject[] =>
  parts.byNamespace(namespace).map((part) => customXmlPart({ parts, part }));

const scopedParts = objectType<Scoped>('CustomXmlPartScopedCollection', {
  items: partsIn,
  index: ({ parts, namespace }, id) => {
    const part = parts.byNamespace(namespace).find((candidate) => candidate.id === id);
    return part === undefined ? null : customXmlPart({ parts, part });
  },
  members: {
    GetOnlyItem: link((scoped) => {
      const [first, ...others] = partsIn(scoped);
      if (first === undefined) throw new ExcelError('ItemNotFound');
      if (others.length > 0) throw new ExcelError('InvalidOperation');
      return first;
    }),
  },
});

export const customXmlParts = objectType<HostXmlParts>('CustomXmlPartCollection', {
  items: (parts) => parts.all().map((part) => customXmlPart({ parts, part })),
  index: (parts, id) => {
    const part = parts.byId(textOf(id));
    return part === null ? null : customXmlPart({ parts, part });
  },
  members: {
    Add: link((parts, [xml]) => customXmlPart({ parts, part: parts.add(textOf(xml)) })),
    GetByNamespace: link((parts, [namespace]) => scopedParts({ parts, namespace: textOf(namespace) })),
  },
});
