import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ExcelHost } from '../excel-host';
import { isSetSupported } from '../host-options';
import { TRANSPORT_ERROR } from '../protocol/wire';
import type { HostAnswer } from '../protocol/wire';

const LIBRARY = path.resolve(__dirname, '../../../node_modules/@microsoft/office-js/dist');

/** The end of the library's own way to a host: texts to it and texts from it. */
interface Bridge {
  sendMessageToHost: (text: string) => void;
  /** Set by the library. */
  onMessageFromHost?: (text: string) => void;
}

/** What of the library's insides is needed here; its types do not know them. */
interface LibraryInsides {
  readonly HostBridge: { readonly init: (bridge: Bridge) => void };
  readonly Utility: { _synchronousCleanup: boolean };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

let current: ExcelHost | null = null;

const currentHost = (): ExcelHost => {
  if (current === null) throw new Error('no host is attached');
  return current;
};

/** The pieces of a browser the library looks for while it loads. */
function giveGlobals(): void {
  const element = { getElementsByTagName: () => [], setAttribute: () => undefined, style: {} };
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const stubs = {
    window: globalThis,
    document: {
      getElementsByTagName: () => [],
      addEventListener: () => undefined,
      createElement: () => element,
      getElementById: () => null,
      readyState: 'complete',
    },
    location: { href: 'https://localhost/taskpane.html', search: '', hash: '', host: 'localhost' },
    navigator: { userAgent: 'Node', language: 'zh-CN' },
    addEventListener: () => undefined,
    localStorage: storage,
    sessionStorage: storage,
  };
  for (const [name, value] of Object.entries(stubs)) {
    if (!(name in globalThis))
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}

function insides(): LibraryInsides {
  const library: unknown = Reflect.get(globalThis, 'OfficeExtension');
  return library as LibraryInsides;
}

const READY = { host: 'Excel', platform: 'OfficeOnline', addin: null };

const CONTEXT = {
  requirements: {
    isSetSupported: (name: string, version?: string | number): boolean =>
      isSetSupported(currentHost().options, name, version === undefined ? undefined : String(version)),
  },
  contentLanguage: 'zh-CN',
  displayLanguage: 'zh-CN',
};

/** What `office.js` itself would bring: the start of an add-in and its context. */
function giveStart(): void {
  const onReady = async (callback?: (info: typeof READY) => void): Promise<typeof READY> => {
    await Promise.resolve();
    callback?.(READY);
    return READY;
  };
  Reflect.set(Reflect.get(globalThis, 'Office'), 'onReady', onReady);
  Reflect.set(Reflect.get(globalThis, 'OSF'), '_OfficeAppFactory', { getContext: () => CONTEXT });
}

let isLoaded = false;

/**
 * Loads the unmodified library into this realm, once for a test file.
 *
 * @remarks
 * `Office.onReady` and `Office.context` come from another of its files, which needs a page, so they are stubs
 * here. The library's own check that a member belongs to a declared set is switched on: using a member beyond
 * the host's `excelApi` throws `ApiNotFound` with the member's name.
 */
export function loadOfficeJs(build: 'minified' | 'debug' = 'minified'): void {
  if (isLoaded) return;
  isLoaded = true;
  giveGlobals();
  const file = build === 'debug' ? 'excel-web-16.00.debug.js' : 'excel-web-16.00.js';
  // Indirect, so that the library's `var`s become globals of the test's own realm.
  (0, eval)(readFileSync(path.join(LIBRARY, file), 'utf8'));
  giveStart();
  const { Utility, CommonUtility } = insides();
  // Else the batch that cleans up runs after the test has ended.
  Utility._synchronousCleanup = true;
  CommonUtility._doApiNotSupportedCheck = true;
}

/** The codes the library itself makes of errors of the transport when there is a page. */
const TRANSPORT_CODES: Readonly<Record<number, string>> = {
  [TRANSPORT_ERROR.cellEditMode]: 'InvalidOperationInCellEditMode',
  [TRANSPORT_ERROR.invalidOrTimedOutSession]: 'InvalidOrTimedOutSession',
  [TRANSPORT_ERROR.modalDialogOpen]: 'WriteNotSupportedWhenModalDialogOpen',
  [TRANSPORT_ERROR.activityLimitReached]: 'ActivityLimitReached',
  [TRANSPORT_ERROR.requestTooLarge]: 'RequestPayloadSizeLimitExceeded',
  [TRANSPORT_ERROR.responseTooLarge]: 'ResponsePayloadSizeLimitExceeded',
  [TRANSPORT_ERROR.noCapability]: 'AccessDenied',
};

function bridgeMessage(answer: HostAnswer): { statusCode: number; headers: object; body: string } {
  if (answer.kind === 'answered') return { statusCode: 200, headers: {}, body: answer.body };
  const code = TRANSPORT_CODES[answer.error] ?? 'GeneralException';
  return { statusCode: 500, headers: {}, body: JSON.stringify({ error: { code, message: code } }) };
}

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** From now on the library talks to this host; call it once for each test. */
export function attachHost(host: ExcelHost): void {
  current = host;
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, flags, message } = JSON.parse(text) as BridgeRequest;
      const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      void host.exchange({ flags, body }, async (answer) => {
        // The library expects its answer later than its question.
        await Promise.resolve();
        bridge.onMessageFromHost?.(JSON.stringify({ id, message: bridgeMessage(answer) }));
      });
    },
  };
  host.listen((entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })));
  insides().HostBridge.init(bridge);
}
