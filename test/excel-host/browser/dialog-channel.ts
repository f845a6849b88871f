import type { ExcelHost } from '../excel-host';
import { isRecord } from '../protocol/arguments';
import { appContext } from './app-context';
import type { PaneOptions } from './app-context';
import { printReply, readPaneRequest } from './pane-message';

const MESSAGE_PARENT = 144;

const DONE = { Version: 1, Error: 0 };

/** The small window's side of the host: it learns where it is, and may speak to its pane. */
export class DialogChannel {
  constructor(
    private readonly host: ExcelHost,
    private readonly options: PaneOptions,
    private readonly post: (text: string) => Promise<void>,
    /** Hands on what the window says to its pane. */
    private readonly onMessage: (text: string) => Promise<void>,
  ) {}

  async receive(text: string): Promise<void> {
    const request = readPaneRequest(text);
    if (request === null) return;
    const { kind, action } = request;
    if (kind === 'invoke' && action === 'ContextActivationManager_getAppContextAsync') {
      await this.post(printReply(request, { ...appContext(this.host, this.options), _id: 'dialog' }));
      return;
    }
    await this.post(printReply(request, DONE));
    const data = isRecord(request.data) ? request.data : {};
    const method = isRecord(data['DdaMethod']) ? data['DdaMethod'] : {};
    if (action === 'executeMethod' && method['DispatchId'] === MESSAGE_PARENT) {
      await this.onMessage(String(data['messageToParent']));
    }
  }
}
