import type { ExcelHost } from '../excel-host';
import { isRecord } from '../protocol/arguments';
import type { HostAnswer } from '../protocol/wire';
import { appContext } from './app-context';
import type { PaneOptions } from './app-context';
import { printEvent, printNotice, printReply, readPaneRequest } from './pane-message';
import type { PaneRequest } from './pane-message';
import { visibilityIn } from './runtime-state';

/** How a ribbon command ended. */
export interface CommandResult {
  /** 0 for a function that ran, 11101 for one that is not there. */
  readonly status: number;
}

const DISPATCH = { refreshSettings: 75, saveSettings: 76, batch: 93, commandCompleted: 94 } as const;

/** What Excel answers to calls it does not know. */
const NOT_SUPPORTED = 5000;

const DONE = { Version: 1, Error: 0 };

/** The event that opens a small window by being registered for, and closes it by being let go. */
const DIALOG_EVENT = 'dialogMessageReceived';

/** What a pane hears when its small window cannot be opened, or was closed by the person. */
const DIALOG_IGNORED = 12009;
const DIALOG_CLOSED = 12006;

/** The add-in's event, in the numbers of the protocol, for the pane coming into view or leaving it. */
const VISIBILITY_CHANGED = 65539;

/** What the window of Excel does for a pane. */
export interface PaneWindow {
  /** Hands a text to the pane's window. */
  readonly post: (text: string) => Promise<void>;
  readonly showPane: (isShown: boolean) => Promise<void>;
  /** Opens the small window; `false` where the browser blocks it. */
  readonly openDialog: (url: string) => Promise<boolean>;
  readonly closeDialog: () => Promise<void>;
}

/** The keyboard comes into the pane, at its first element. */
const TAB_IN = 11;

type Properties = readonly (readonly [name: string, json: string])[];

/** One pane's side of the host: its requests, the events it registered for, and the ribbon's commands. */
export class PaneChannel {
  private readonly registered = new Set<string>();
  private waiting: readonly { readonly event: string; readonly go: () => void }[] = [];
  private readonly commands = new Map<string, (result: CommandResult) => void>();
  private lastCommand = 0;
  private conversation = '';
  /** The pane's codes of `notifyHost`: focus, Esc and the like. */
  readonly notices: number[] = [];

  constructor(
    private readonly host: ExcelHost,
    private readonly options: PaneOptions,
    private readonly window: PaneWindow,
  ) {
    host.listen((events) => this.fire('richApiMessage', { ArrayData: events }));
  }

  /** Something the pane's window sent. */
  async receive(text: string): Promise<void> {
    const request = readPaneRequest(text);
    if (request === null) return;
    this.conversation = request.conversation;
    if (request.action === 'executeMethod' && request.kind === 'invoke') {
      await this.execute(request);
      return;
    }
    await this.window.post(printReply(request, await this.answer(request)));
    this.settle(request);
  }

  /** Shows the pane or hides it, as its cross does; it runs on. */
  async showPane(isShown: boolean): Promise<void> {
    await this.window.showPane(isShown);
    const message = JSON.stringify({ visibility: isShown ? 'Visible' : 'Hidden' });
    await this.fire('richApiMessage', { ArrayData: [[65536, VISIBILITY_CHANGED, '', message]] });
  }

  /** Gives the pane the keyboard, as Tab or F6 does. */
  async tabIn(hostPage: string): Promise<void> {
    await this.window.post(printNotice(this.conversation, hostPage, TAB_IN));
  }

  /** The small window has something to say to the pane. */
  async dialogSays(messageContent: string): Promise<void> {
    await this.fire(DIALOG_EVENT, { messageType: 0, messageContent, messageOrigin: '' });
  }

  /** The person closes the small window. */
  async dialogClosed(): Promise<void> {
    await this.fire(DIALOG_EVENT, { messageType: DIALOG_CLOSED });
  }

  /** Presses a button of the ribbon and waits until its function has completed. */
  async pressButton(id: string, functionName: string): Promise<CommandResult> {
    await this.registration('appCommandInvoked');
    this.lastCommand += 1;
    const command = String(this.lastCommand);
    const completed = new Promise<CommandResult>((resolve) => this.commands.set(command, resolve));
    await this.fire('appCommandInvoked', {
      0: command,
      1: functionName,
      2: JSON.stringify({ source: { id } }),
    });
    return completed;
  }

  /** Waits until the pane has registered for an event. */
  async registration(event: string): Promise<void> {
    if (this.registered.has(event)) return;
    await new Promise<void>((go) => {
      this.waiting = [...this.waiting, { event, go }];
    });
  }

  private async fire(event: string, data: unknown): Promise<void> {
    if (this.registered.has(event)) await this.window.post(printEvent(this.conversation, event, data));
  }

  private async answer({ kind, action, data }: PaneRequest): Promise<unknown> {
    if (kind === 'register' && action === DIALOG_EVENT) {
      return { Error: (await this.window.openDialog(dialogUrl(data))) ? 0 : DIALOG_IGNORED };
    }
    if (kind === 'unregister' && action === DIALOG_EVENT) await this.window.closeDialog();
    if (kind !== 'invoke') return { Error: 0 };
    if (action === 'ContextActivationManager_getAppContextAsync') {
      // Whatever was in the frame before is gone.
      this.registered.clear();
      this.host.forgetAddin();
      return appContext(this.host, this.options);
    }
    if (action === 'ContextActivationManager_notifyHost' && Array.isArray(data)) {
      this.notices.push(Number(data[1]));
    }
    return null;
  }

  private settle({ kind, action }: PaneRequest): void {
    if (kind === 'unregister') this.registered.delete(action);
    if (kind !== 'register') return;
    this.registered.add(action);
    const ready = this.waiting.filter(({ event }) => event === action);
    this.waiting = this.waiting.filter(({ event }) => event !== action);
    for (const { go } of ready) go();
  }

  private async execute(request: PaneRequest): Promise<void> {
    const data = isRecord(request.data) ? request.data : {};
    const method = isRecord(data['DdaMethod']) ? data['DdaMethod'] : {};
    switch (method['DispatchId']) {
      case DISPATCH.batch: {
        const deliver = (answer: HostAnswer): Promise<void> =>
          this.window.post(printReply(request, batchReply(answer)));
        await this.runBatch(data['ArrayData'], deliver);
        return;
      }
      case DISPATCH.saveSettings:
        this.host.saveSettings(propertiesOf(data));
        break;
      case DISPATCH.refreshSettings: {
        const Settings = [...this.host.workbook.settings].map(([Name, Value]) => ({ Name, Value }));
        await this.window.post(printReply(request, { ...DONE, Properties: { Settings } }));
        return;
      }
      case DISPATCH.commandCompleted:
        this.commands.get(String(data['0']))?.({ status: Number(data['1']) });
        break;
      default:
        await this.window.post(printReply(request, { Version: 1, Error: NOT_SUPPORTED }));
        return;
    }
    await this.window.post(printReply(request, DONE));
  }

  private async runBatch(array: unknown, deliver: (answer: HostAnswer) => Promise<void>): Promise<void> {
    const parts: readonly unknown[] = Array.isArray(array) ? array : [];
    const [customData, , , , body, , flags] = parts;
    const isForShell = customData === 'WacPartition';
    await this.host.exchange({ flags: Number(flags), body: String(body), isForShell }, deliver);
    const isShown = isForShell ? visibilityIn(String(body)) : null;
    if (isShown !== null) await this.showPane(isShown);
  }
}

const batchReply = (answer: HostAnswer): unknown =>
  answer.kind === 'answered'
    ? { ...DONE, Data: [200, [], answer.body] }
    : { Version: 1, Error: answer.error };

/** The address in what the pane registers with. */
function dialogUrl(data: unknown): string {
  const target: unknown = JSON.parse(isRecord(data) ? String(data['targetId']) : 'null');
  return isRecord(target) ? String(target['url']) : '';
}

function propertiesOf(data: Readonly<Record<string, unknown>>): Properties {
  const method = isRecord(data['DdaSettingsMethod']) ? data['DdaSettingsMethod'] : {};
  const properties: readonly unknown[] = Array.isArray(method['Properties']) ? method['Properties'] : [];
  return properties.flatMap((pair) =>
    Array.isArray(pair) ? [[String(pair[0]), String(pair[1])] as const] : [],
  );
}
