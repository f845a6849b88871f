import { onCommand, showDialog, watchVisibility } from '../adapters/office/office-ribbon';
import { OFFICE_THEME } from '../adapters/office/office-theme';
import { OfficeWorkbook } from '../adapters/office/office-workbook';
import { fetchRules } from '../app/read-live-workbook';
import { answerRibbon, importCommands } from './answer-ribbon';
import { COMMAND_NAMES } from './command-names';
import { mountPane } from './mount-pane';
import { printMessageHash } from './result-message';
import { STRINGS } from './strings.zh-cn';

function paneElement(): HTMLElement {
  const element = document.getElementById('pane');
  if (element === null) throw new Error('no place for the pane');
  return element;
}

/** The buttons of the ribbon: told in the pane where it is open, in a small window where it is not. */
function associateCommands(
  controller: ReturnType<typeof mountPane>['controller'],
  isShownAtStart: boolean,
): void {
  const visibility = watchVisibility(isShownAtStart);
  // Fetched now, so that a press needs no network; what fails is asked for again by the press.
  void Promise.allSettled([importCommands()]);
  for (const name of COMMAND_NAMES) {
    onCommand(name, async () => {
      const message = await answerRibbon(name, controller);
      if (visibility.isShown()) return;
      const url = new URL(`message.html${printMessageHash(message)}`, window.location.href);
      const isTold = await showDialog(url.href, (answer) => {
        if (answer === 'open') void visibility.show();
      });
      if (!isTold) await visibility.show();
    });
  }
}

/** Only a failure needs to be told of, and most panes never fail. */
async function diagnose(): Promise<string> {
  const office = await import(/* webpackChunkName: "helpers" */ '../adapters/office/diagnose');
  return office.diagnose();
}

/** What the library tells at the start; its types leave out whether the pane of a shared runtime is shown. */
interface HostInfo {
  readonly host: Office.HostType;
  readonly addin?: { readonly visibilityMode?: string } | null;
}

// They come while Office gets ready; the first reading asks again for what could not be fetched.
void Promise.allSettled([fetchRules()]);

void Office.onReady().then(({ host, addin }: HostInfo) => {
  const element = paneElement();
  if (host === Office.HostType.Excel) {
    element.textContent = '';
    const { controller } = mountPane(element, new OfficeWorkbook(), { theme: OFFICE_THEME, diagnose });
    if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) {
      associateCommands(controller, addin?.visibilityMode === Office.VisibilityMode.taskpane);
    }
  } else {
    element.textContent = STRINGS.needsExcel;
  }
  document.documentElement.setAttribute('data-pane', 'ready');
});
