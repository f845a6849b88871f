import type { HostRange, HostRangeAreas } from '../model/host-range';
import type { HostSheet } from '../model/host-sheet';
import type { HostWorkbook } from '../model/host-workbook';
import { ExcelError } from './excel-error';

/** What a member does to the stack of undo: nothing, one more step, or the end of it. */
export type UndoEffect = 'none' | 'records' | 'wipes';

/** What members may ask of the host. */
export interface Scene {
  readonly workbook: HostWorkbook;
  /** The objects that types refer to in circles. */
  readonly objectOf: (model: HostSheet | HostRange | HostRangeAreas) => HostObject;
  readonly subscribe: (type: number, target: string, change: 1 | -1) => void;
  /** The range of a changed event, kept under the id the event carries. */
  readonly rangeOfEvent: (id: string) => HostRange | null;
}

export type Arguments = readonly unknown[];

/** A member of a type: a scalar, a way to another object, or an action with a result. */
export type Member<T> =
  | {
      readonly kind: 'scalar';
      readonly get: ((self: T, scene: Scene) => unknown) | null;
      readonly set: ((self: T, value: unknown, scene: Scene) => void) | null;
      readonly effect: UndoEffect;
    }
  | {
      readonly kind: 'link';
      readonly follow: (self: T, args: Arguments, scene: Scene) => HostObject | null;
      readonly effect: UndoEffect;
    }
  | {
      readonly kind: 'action';
      readonly run: (self: T, args: Arguments, scene: Scene) => unknown;
      readonly effect: UndoEffect;
    };

export const readOnly = <T>(get: (self: T, scene: Scene) => unknown): Member<T> => ({
  kind: 'scalar',
  get,
  set: null,
  effect: 'none',
});

export const scalar = <T>(
  get: (self: T, scene: Scene) => unknown,
  set: (self: T, value: unknown, scene: Scene) => void,
  effect: UndoEffect = 'records',
): Member<T> => ({ kind: 'scalar', get, set, effect });

/** A property the library reads under another name than it writes. */
export const writeOnly = <T>(set: (self: T, value: unknown, scene: Scene) => void): Member<T> => ({
  kind: 'scalar',
  get: null,
  set,
  effect: 'records',
});

export const link = <T>(
  follow: (self: T, args: Arguments, scene: Scene) => HostObject | null,
  effect: UndoEffect = 'none',
): Member<T> => ({ kind: 'link', follow, effect });

export const action = <T>(
  run: (self: T, args: Arguments, scene: Scene) => unknown,
  effect: UndoEffect = 'records',
): Member<T> => ({ kind: 'action', run, effect });

/** A type of the API with the members the host knows; any other is refused by name. */
export interface TypeTable<T> {
  readonly members: Readonly<Record<string, Member<T>>>;
  /** `Id` and the like, which the library needs to find the object again. */
  readonly identity?: (self: T) => Readonly<Record<string, unknown>>;
  /** What a collection holds. */
  readonly items?: (self: T, scene: Scene) => readonly HostObject[];
  /** `getItem`; `null` where there is none. */
  readonly index?: (self: T, key: unknown, scene: Scene) => HostObject | null;
  /** Numbers of events by the end of the registering method's name: `ActivatedEvent`. */
  readonly events?: Readonly<Record<string, number>>;
  readonly eventTarget?: (self: T) => string;
}

/** A member, tied to its object. */
export type BoundMember =
  | {
      readonly kind: 'scalar';
      readonly get: ((scene: Scene) => unknown) | null;
      readonly set: ((value: unknown, scene: Scene) => void) | null;
      readonly effect: UndoEffect;
    }
  | {
      readonly kind: 'link';
      readonly follow: (args: Arguments, scene: Scene) => HostObject | null;
      readonly effect: UndoEffect;
    }
  | {
      readonly kind: 'action';
      readonly run: (args: Arguments, scene: Scene) => unknown;
      readonly effect: UndoEffect;
    };

/** An object as a batch sees it. */
export class HostObject {
  constructor(
    readonly typeName: string,
    readonly self: unknown,
    readonly identity: Readonly<Record<string, unknown>>,
    readonly scalarNames: readonly string[],
    readonly member: (name: string) => BoundMember | undefined,
    readonly items: ((scene: Scene) => readonly HostObject[]) | null,
    readonly index: ((key: unknown, scene: Scene) => HostObject | null) | null,
  ) {}
}

function bind<T>(self: T, member: Member<T>): BoundMember {
  const { effect } = member;
  switch (member.kind) {
    case 'scalar': {
      const { get, set } = member;
      return {
        kind: 'scalar',
        get: get && ((scene) => get(self, scene)),
        set: set && ((value, scene) => set(self, value, scene)),
        effect,
      };
    }
    case 'link':
      return { kind: 'link', follow: (args, scene) => member.follow(self, args, scene), effect };
    case 'action':
      return { kind: 'action', run: (args, scene) => member.run(self, args, scene), effect };
  }
}

const OR_NULL = 'OrNullObject';

/** `getXOrNullObject` is `getX` with nothing for an item that is not there. */
function orNull(found: BoundMember | undefined): BoundMember | undefined {
  if (found?.kind !== 'link') return undefined;
  return {
    ...found,
    follow: (args, scene) => {
      try {
        return found.follow(args, scene);
      } catch (error) {
        if (error instanceof ExcelError && error.code === 'ItemNotFound') return null;
        throw error;
      }
    },
  };
}

/** The members every collection has. */
function collectionMember<T>(self: T, { items }: TypeTable<T>, name: string): BoundMember | undefined {
  if (items === undefined) return undefined;
  if (name === 'GetCount') {
    return { kind: 'action', run: (_, scene) => items(self, scene).length, effect: 'none' };
  }
  if (name !== 'GetItemAt') return undefined;
  const follow = (args: Arguments, scene: Scene): HostObject => {
    const item = items(self, scene)[Number(args[0])];
    if (item === undefined) throw new ExcelError('InvalidArgument');
    return item;
  };
  return { kind: 'link', follow, effect: 'none' };
}

function itemMember<T>(self: T, { index }: TypeTable<T>, name: string): BoundMember | undefined {
  if (index === undefined || name !== 'GetItem') return undefined;
  const follow = ([key]: Arguments, scene: Scene): HostObject => {
    const item = index(self, key, scene);
    if (item === null) throw new ExcelError('ItemNotFound');
    return item;
  };
  return { kind: 'link', follow, effect: 'none' };
}

function eventMember<T>(
  self: T,
  { events, eventTarget }: TypeTable<T>,
  name: string,
): BoundMember | undefined {
  const [, verb, event = ''] = /^_(Register|Unregister)(.+)$/u.exec(name) ?? [];
  const type = events?.[event];
  if (verb === undefined || type === undefined || eventTarget === undefined) return undefined;
  const change = verb === 'Register' ? 1 : -1;
  const run = (_: Arguments, scene: Scene): null => {
    scene.subscribe(type, eventTarget(self), change);
    return null;
  };
  return { kind: 'action', run, effect: 'none' };
}

/** Makes a type of the API: a function from a model to the object a batch sees. */
export function objectType<T>(typeName: string, table: TypeTable<T>): (self: T) => HostObject {
  const { members, identity, items, index } = table;
  const scalarNames = Object.entries(members).flatMap(([name, member]) =>
    member.kind === 'scalar' && member.get !== null ? [name] : [],
  );
  return (self) => {
    const find = (name: string): BoundMember | undefined => {
      const own = Object.hasOwn(members, name) ? members[name] : undefined;
      if (own !== undefined) return bind(self, own);
      const derived =
        collectionMember(self, table, name) ??
        itemMember(self, table, name) ??
        eventMember(self, table, name);
      if (derived !== undefined || !name.endsWith(OR_NULL)) return derived;
      return orNull(find(name.slice(0, -OR_NULL.length)));
    };
    return new HostObject(
      typeName,
      self,
      identity?.(self) ?? {},
      scalarNames,
      find,
      items === undefined ? null : (scene) => items(self, scene),
      index === undefined ? null : (key, scene) => index(self, key, scene),
    );
  };
}
