/** Functions that run in the page that plays Excel: they know nothing but what they are given. */

/** What the page is given by the test. */
declare global {
  interface Window {
    /** Hands a message of the pane to the host. */
    readonly excelHostReceives: (text: string) => Promise<void>;
  }
}

/** Forwards what the pane says; nobody else is listened to. */
export function listenToPane(): void {
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const pane = document.querySelector('iframe');
    if (event.source !== pane?.contentWindow || event.origin !== location.origin) return;
    if (typeof event.data === 'string') void window.excelHostReceives(event.data);
  });
}

/** Puts the pane into the page; its window has its name from the first moment, as the library needs it. */
export function showPane(pane: { url: string; name: string; width: number; height: number }): void {
  document.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.name = pane.name;
  frame.title = '任务窗格';
  frame.style.width = `${pane.width}px`;
  frame.style.height = `${pane.height}px`;
  frame.src = pane.url;
  document.body.append(frame);
}

/** Hands a message to the pane. */
export function tellPane(text: string): void {
  document.querySelector('iframe')?.contentWindow?.postMessage(text, location.origin);
}
