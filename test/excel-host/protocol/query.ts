import type { HostObject } from './object-type';
import type { WireQuery } from './wire';

/** Names of the wire begin with a capital, those of the add-in do not. */
export const wireName = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
export const scriptName = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** How the values of a query are got at. */
export interface Reader {
  readonly scalar: (object: HostObject, name: string) => unknown;
  readonly link: (object: HostObject, name: string) => HostObject | null;
  readonly items: (object: HostObject) => readonly HostObject[];
  readonly identity: (object: HostObject) => Readonly<Record<string, unknown>>;
}

/** What is wanted of an object: its scalars, and of the objects behind its links what is wanted of those. */
interface Wanted {
  isAll: boolean;
  readonly below: Map<string, Wanted>;
}

const nothing = (): Wanted => ({ isAll: false, below: new Map() });

function wantedOf({ Select, Expand }: WireQuery): Wanted {
  const root = nothing();
  const paths = [...(Select ?? []), ...(Expand ?? [])].filter((path) => path !== 'isNullObject');
  if (paths.length === 0) root.isAll = true;
  for (const path of paths) {
    let place = root;
    for (const name of path.split('/').map(wireName)) {
      if (name === '*') place.isAll = true;
      else {
        const next = place.below.get(name) ?? nothing();
        place.below.set(name, next);
        place = next;
      }
    }
  }
  return root;
}

function valueOf(object: HostObject | null, wanted: Wanted, reader: Reader, query: WireQuery = {}): unknown {
  if (object === null) return null;
  const names = new Map(wanted.below);
  // A bare navigation name means all scalars behind it.
  if (wanted.isAll || (names.size === 0 && object.items === null)) {
    for (const name of object.scalarNames) if (!names.has(name)) names.set(name, nothing());
  }
  if (object.items === null) return plainValue(object, names, reader);
  const own = new Map([...names].filter(([name]) => object.scalarNames.includes(name)));
  const ofItems = { isAll: wanted.isAll, below: new Map([...names].filter(([name]) => !own.has(name))) };
  const first = query.Skip ?? 0;
  const items = reader.items(object).slice(first, first + (query.Top ?? Infinity));
  return {
    ...plainValue(object, own, reader),
    _Items: items.map((item) => valueOf(item, ofItems, reader)),
  };
}

function plainValue(
  object: HostObject,
  names: ReadonlyMap<string, Wanted>,
  reader: Reader,
): Readonly<Record<string, unknown>> {
  const value: Record<string, unknown> = { ...reader.identity(object) };
  for (const [name, below] of names) {
    value[name] =
      object.member(name)?.kind === 'link'
        ? valueOf(reader.link(object, name), below, reader)
        : reader.scalar(object, name);
  }
  return value;
}

/** The answer to a load: names of the wire, `_Items` for what a collection holds. */
export const queryValue = (object: HostObject | null, query: WireQuery, reader: Reader): unknown =>
  valueOf(object, wantedOf(query), reader, query);
