/** Arguments of a path or an action. */
export interface WireArguments {
  readonly Arguments?: readonly unknown[] | null;
  /** Runs beside `Arguments`: 0 for a plain value, else the id of an object path; nested for arrays. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

/** How an object is reached from another one. */
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

/** The kinds of object paths, by number. */
export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

/** What is loaded of an object. */
export interface WireQuery {
  readonly Select?: readonly string[] | null;
  readonly Expand?: readonly string[] | null;
  readonly Top?: number | null;
  readonly Skip?: number | null;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery | null;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** The kinds of actions, by number. */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** One `context.sync()` as the library sends it. */
export interface WireRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string | null;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface WireResponse {
  readonly Results: readonly WireResult[];
  readonly TraceIds?: readonly number[];
  readonly Error?: WireError;
}

/** What a transport hands to the host: the request with the flags that travel beside it. */
export interface HostRequest {
  /** 1 writes, 64 waits while a cell is edited; the others say nothing here. */
  readonly flags: number;
  readonly body: string;
  /** For the shell around the workbook, not for the workbook. */
  readonly isForShell?: boolean;
}

/** The answer to a request: a response, or the number of an error of the transport. */
export type HostAnswer =
  { readonly kind: 'answered'; readonly body: string } | { readonly kind: 'refused'; readonly error: number };

/** The errors of the transport that the library knows, and what it makes of them. */
export const TRANSPORT_ERROR = {
  cellEditMode: 5004,
  invalidOrTimedOutSession: 5012,
  modalDialogOpen: 5016,
  activityLimitReached: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  noCapability: 7000,
} as const;
export type TransportError = (typeof TRANSPORT_ERROR)[keyof typeof TRANSPORT_ERROR];

/** An event on its way to the add-in: category, type, target, message. */
export type WireEvent = readonly [category: 65536, type: number, target: string, message: string];
