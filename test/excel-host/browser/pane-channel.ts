import type { ExcelHost } from '../excel-host';
import { isRecord } from '../protocol/arguments';
import type { HostAnswer } from '../protocol/wire';
import { appContext } from './app-context';
import type { PaneOptions } from './app-context';
import { printEvent, printReply, readPaneRequest } from './pane-message';
import type { PaneRequest } from './pane-message';

/** How a ribbon command ended. */
export interface CommandResult {
  /** 0 for a function that ran, 11101 for one that is not there. */
  readonly status: number;
}

const DISPATCH = { refreshSettings: 75, saveSettings: 76, batch: 93, commandCompleted: 94 } as const;

/** What Excel answers to calls it does not know. */
const NOT_SUPPORTED = 5000;

const DONE = { Version: 1, Error: 0 };

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
    /** Hands a text to the pane's window. */
    private readonly post: (text: string) => Promise<void>,
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
    await this.post(printReply(request, this.answer(request)));
    this.settle(request);
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
    if (this.registered.has(event)) await this.post(printEvent(this.conversation, event, data));
  }

  private answer({ kind, action, data }: PaneRequest): unknown {
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
          this.post(printReply(request, batchReply(answer)));
        await this.runBatch(data['ArrayData'], deliver);
        return;
      }
      case DISPATCH.saveSettings:
        this.host.saveSettings(propertiesOf(data));
        break;
      case DISPATCH.refreshSettings: {
        const Settings = [...this.host.workbook.settings].map(([Name, Value]) => ({ Name, Value }));
        await this.post(printReply(request, { ...DONE, Properties: { Settings } }));
        return;
      }
      case DISPATCH.commandCompleted:
        this.commands.get(String(data['0']))?.({ status: Number(data['1']) });
        break;
      default:
        await this.post(printReply(request, { Version: 1, Error: NOT_SUPPORTED }));
        return;
    }
    await this.post(printReply(request, DONE));
  }

  private async runBatch(array: unknown, deliver: (answer: HostAnswer) => Promise<void>): Promise<void> {
    const parts: readonly unknown[] = Array.isArray(array) ? array : [];
    const [customData, , , , body, , flags] = parts;
    await this.host.exchange(
      { flags: Number(flags), body: String(body), isForShell: customData === 'WacPartition' },
      deliver,
    );
  }
}

const batchReply = (answer: HostAnswer): unknown =>
  answer.kind === 'answered'
    ? { ...DONE, Data: [200, [], answer.body] }
    : { Version: 1, Error: answer.error };

function propertiesOf(data: Readonly<Record<string, unknown>>): Properties {
  const method = isRecord(data['DdaSettingsMethod']) ? data['DdaSettingsMethod'] : {};
  const properties: readonly unknown[] = Array.isArray(method['Properties']) ? method['Properties'] : [];
  return properties.flatMap((pair) =>
    Array.isArray(pair) ? [[String(pair[0]), String(pair[1])] as const] : [],
  );
}
