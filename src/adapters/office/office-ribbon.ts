/** The pane as Excel shows or hides it; the add-in runs on while it is hidden. */
export interface PaneVisibility {
  readonly isShown: () => boolean;
  readonly show: () => Promise<void>;
}

/** @param atStart what `Office.onReady` said of the pane */
export function watchVisibility(atStart: boolean): PaneVisibility {
  let isShown = atStart;
  void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    isShown = visibilityMode === Office.VisibilityMode.taskpane;
  });
  return { isShown: () => isShown, show: () => Office.addin.showAsTaskpane() };
}

/** Runs something when a button of the ribbon is pressed, and tells Excel when it is done. */
export function onCommand(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run().finally(() => event.completed());
  });
}

/** In percent of the screen. */
const DIALOG_SIZE = { height: 30, width: 28 };

const messageOf = (event: { readonly message: string } | { readonly error: number }): string =>
  'message' in event ? event.message : '';

/**
 * Shows a page of the add-in in a small window, until the person answers or closes it.
 *
 * @param url of the page, on the same host as the pane
 * @param onAnswer the text the page sent
 * @returns whether the window opened; some hosts block it
 */
export function showDialog(url: string, onAnswer: (answer: string) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const options = { ...DIALOG_SIZE, displayInIframe: true, promptBeforeOpen: false };
    Office.context.ui.displayDialogAsync(url, options, ({ status, value: dialog }) => {
      const isOpen = status === Office.AsyncResultStatus.Succeeded;
      if (isOpen) {
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
          dialog.close();
          onAnswer(messageOf(event));
        });
      }
      resolve(isOpen);
    });
  });
}
