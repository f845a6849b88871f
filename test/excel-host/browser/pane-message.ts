import { isRecord } from '../protocol/arguments';

/** A request of the pane, as it comes through `postMessage`. */
export interface PaneRequest {
  readonly action: string;
  readonly kind: 'invoke' | 'register' | 'unregister';
  readonly conversation: string;
  readonly correlation: unknown;
  readonly data: unknown;
}

const KINDS = ['invoke', 'register', 'unregister'] as const;

/** Reads what came from the pane's window; `null` for anything but a request. */
export function readPaneRequest(text: string): PaneRequest | null {
  const message: unknown = JSON.parse(text);
  if (!isRecord(message) || message['_messageType'] !== 0) return null;
  const kind = KINDS[Number(message['_actionType'])];
  if (kind === undefined) return null;
  return {
    action: String(message['_actionName']),
    kind,
    conversation: String(message['_conversationId']),
    correlation: message['_correlationId'],
    data: message['_data'],
  };
}

const response = (conversation: string, more: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({
    _messageType: 1,
    _conversationId: conversation,
    _errorCode: 0,
    _serializerVersion: 1,
    ...more,
  });

/** The answer to a request. */
export const printReply = ({ action, conversation, correlation }: PaneRequest, data: unknown): string =>
  response(conversation, { _actionName: action, _correlationId: correlation, _responseType: 0, _data: data });

/** An event for a pane that registered for it. */
export const printEvent = (conversation: string, action: string, data: unknown): string =>
  response(conversation, { _actionName: action, _responseType: 1, _data: data });

/** A word of the host to the pane that nobody asked for. */
export const printNotice = (conversation: string, origin: string, code: number): string =>
  JSON.stringify({
    _messageType: 0,
    _actionName: 'Office_notifyAgave',
    _actionType: 0,
    _conversationId: `${conversation}_ntf`,
    _correlationId: code,
    _origin: origin,
    _data: [code],
    _serializerVersion: 1,
  });
