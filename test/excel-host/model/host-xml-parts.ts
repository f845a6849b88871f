import { SaxesParser } from 'saxes';
import { ExcelError } from '../protocol/excel-error';

/** A custom XML part of the host's workbook. */
export interface HostXmlPart {
  readonly id: string;
  readonly namespace: string;
  xml: string;
}

let lastId = 0;

/** The namespace of the root element; `''` for none. @throws ExcelError for what is not well-formed */
function namespaceOf(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  const namespaces: string[] = [];
  parser.on('opentag', ({ uri }) => void namespaces.push(uri));
  parser.on('error', () => {
    throw new ExcelError('InvalidArgument');
  });
  parser.write(xml).close();
  return namespaces[0] ?? '';
}

/** The custom XML parts of a workbook. */
export class HostXmlParts {
  private parts: readonly HostXmlPart[] = [];

  all(): readonly HostXmlPart[] {
    return this.parts;
  }

  byNamespace(namespace: string): readonly HostXmlPart[] {
    return this.parts.filter((part) => part.namespace === namespace);
  }

  byId(id: string): HostXmlPart | null {
    return this.parts.find((part) => part.id.toLowerCase() === id.toLowerCase()) ?? null;
  }

  add(xml: string): HostXmlPart {
    lastId += 1;
    const id = `{${lastId.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-0000000000AA}`;
    const part = { id, namespace: namespaceOf(xml), xml };
    this.parts = [...this.parts, part];
    return part;
  }

  replace(part: HostXmlPart, xml: string): void {
    if (namespaceOf(xml) !== part.namespace) throw new ExcelError('InvalidArgument');
    part.xml = xml;
  }

  delete(part: HostXmlPart): void {
    this.parts = this.parts.filter((other) => other !== part);
  }
}
