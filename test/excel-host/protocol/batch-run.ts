import { ExcelError } from './excel-error';
import type { Arguments, HostObject, Scene, UndoEffect } from './object-type';
import { queryValue, scriptName } from './query';
import type { Reader } from './query';
import { TransportFailure } from './transport-failure';
import { ACTION, PATH } from './wire';
import type {
  WireAction,
  WireArguments,
  WireError,
  WirePath,
  WireRequest,
  WireResponse,
  WireResult,
} from './wire';

/** Who runs a batch: hands out the root and hears of every member before and after it is used. */
export interface BatchHost {
  readonly scene: Scene;
  readonly root: () => HostObject;
  readonly service: (name: string) => HostObject;
  readonly references: ReferenceTable;
  /** @throws ExcelError for a failure that was asked for */
  readonly beforeAction: (index: number) => void;
  /** @throws ExcelError for a failure that was asked for */
  readonly beforeMember: (member: string, use: MemberUse) => void;
  readonly afterMember: (member: string, effect: UndoEffect) => void;
}

export type MemberUse = 'read' | 'write' | 'call';

/** Objects that were kept across batches. */
export class ReferenceTable {
  private lastId = 0;
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    this.lastId += 1;
    const id = `r${this.lastId}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  /** @throws ExcelError when the object is no longer kept */
  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (object === undefined) throw new ExcelError('InvalidReference');
    return object;
  }

  remove(id: string): void {
    const object = this.objects.get(id);
    if (object !== undefined) this.ids.delete(object);
    this.objects.delete(id);
  }

  clear(): void {
    this.objects.clear();
  }

  /** The models of all that is kept. */
  models(): readonly unknown[] {
    return [...this.objects.values()].map(({ self }) => self);
  }

  get size(): number {
    return this.objects.size;
  }
}

/** One batch: object paths, resolved once each, and actions up to the first that fails. */
export class BatchRun {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly reader: Reader = {
    scalar: (object, name) => this.get(object, name),
    link: (object, name) => this.follow(object, name, []),
    items: (object) => this.use(object, 'Items', 'read', 'none', () => object.items?.(this.host.scene) ?? []),
    identity: (object) => this.identity(object),
  };

  constructor(
    private readonly request: WireRequest,
    private readonly host: BatchHost,
  ) {}

  run(): WireResponse {
    const results: WireResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        this.host.beforeAction(index);
        results.push({ ActionId: action.Id, Value: this.perform(action) });
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
      } catch (error) {
        if (error instanceof TransportFailure) throw error;
        return { Results: results, TraceIds: traces, Error: wireError(error, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private perform(action: WireAction): unknown {
    const { ActionType, Name, ObjectPathId } = action;
    if (ActionType === ACTION.trace || ActionType === ACTION.ensureUnchanged) return null;
    const object = this.path(ObjectPathId);
    switch (ActionType) {
      case ACTION.instantiate:
        return object === null ? null : this.identity(object);
      case ACTION.query:
        return queryValue(object, action.QueryInfo ?? {}, this.reader);
      case ACTION.method:
        return object === null ? null : this.call(object, Name, this.arguments(action.ArgumentInfo));
      case ACTION.set: {
        const [value] = this.arguments(action.ArgumentInfo);
        if (object === null) throw new ExcelError('InvalidOperation');
        this.set(object, Name, value);
        return null;
      }
      default:
        throw new ExcelError('NotImplemented', `action type ${ActionType}`);
    }
  }

  private path(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new ExcelError('InvalidRequestContext', `object path ${id} is missing`);
    const object = this.resolve(path);
    this.resolved.set(id, object);
    return object;
  }

  private resolve(path: WirePath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.host.root();
      case PATH.newObject:
        return this.host.service(path.Name);
      case PATH.reference:
        return this.host.references.get(path.Name);
      case PATH.nothing:
        return null;
      default:
        return this.resolveBelow(path);
    }
  }

  private resolveBelow(path: WirePath): HostObject | null {
    const parent = this.path(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const isIndexer = path.ObjectPathType === PATH.indexer;
    return this.follow(parent, isIndexer ? 'GetItem' : path.Name, this.arguments(path.ArgumentInfo));
  }

  private arguments(info: WireArguments | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds ?? [];
    return values.map((value, index) => this.argument(value, paths[index]));
  }

  private argument(value: unknown, path: unknown): unknown {
    if (typeof path === 'number' && path !== 0) return this.path(path);
    if (Array.isArray(value) && Array.isArray(path)) {
      const paths: readonly unknown[] = path;
      return value.map((item: unknown, index) => this.argument(item, paths[index]));
    }
    return value;
  }

  private identity(object: HostObject): Readonly<Record<string, unknown>> {
    const reference = this.host.references.idOf(object);
    return reference === undefined ? object.identity : { ...object.identity, _ReferenceId: reference };
  }

  private call(object: HostObject, name: string, args: Arguments): unknown {
    if (name === '_KeepReference') {
      this.host.references.keep(object);
      return null;
    }
    if (name === '_RemoveReference') {
      this.host.references.remove(String(args[0]));
      return null;
    }
    const member = object.member(name);
    if (member?.kind !== 'action') throw unknownMember(object, name);
    return this.use(object, name, 'call', member.effect, () => member.run(args, this.host.scene) ?? null);
  }

  private follow(object: HostObject, name: string, args: Arguments): HostObject | null {
    const member = object.member(name);
    if (member?.kind !== 'link') throw unknownMember(object, name);
    return this.use(object, name, 'call', member.effect, () => member.follow(args, this.host.scene));
  }

  private get(object: HostObject, name: string): unknown {
    const member = object.member(name);
    if (member?.kind !== 'scalar' || member.get === null) throw unknownMember(object, name);
    const { get } = member;
    return this.use(object, name, 'read', 'none', () => get(this.host.scene));
  }

  private set(object: HostObject, name: string, value: unknown): void {
    const member = object.member(name);
    if (member?.kind !== 'scalar' || member.set === null) throw unknownMember(object, name);
    const { set, effect } = member;
    this.use(object, name, 'write', effect, () => set(value, this.host.scene));
  }

  private use<T>(object: HostObject, name: string, use: MemberUse, effect: UndoEffect, work: () => T): T {
    const member = memberName(object, name);
    try {
      this.host.beforeMember(member, use);
      const result = work();
      this.host.afterMember(member, effect);
      return result;
    } catch (error) {
      throw error instanceof ExcelError ? error.at(member) : error;
    }
  }
}

const memberName = ({ typeName }: HostObject, name: string): string => `${typeName}.${scriptName(name)}`;

function unknownMember(object: HostObject, name: string): ExcelError {
  const member = memberName(object, name);
  return new ExcelError('ApiNotFound', `${member} is not in the tables of the test host`, member);
}

const HTTP_STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
};

/** Anything but an Excel error is a defect of the host and says so. */
function wireError(error: unknown, index: number): WireError {
  const { code, message, location } =
    error instanceof ExcelError
      ? error
      : new ExcelError('GeneralException', `defect of the test host: ${String(error)}`);
  return {
    Code: code,
    Message: message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: HTTP_STATUS[code] ?? 400,
  };
}
