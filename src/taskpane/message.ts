/// <reference types="office-js" />
import { parseMessageHash } from './result-message';

/** What the page tells the pane: `open` asks for the pane, `close` for nothing but an end. */
type Answer = 'open' | 'close';

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no #${id}`);
  return found;
}

function showMessage(): void {
  const message = parseMessageHash(window.location.hash);
  if (message === null) return;
  // The title is what a screen reader says when the window opens.
  document.title = message.sentence;
  element('sentence').textContent = message.sentence;
  element('lines').hidden = message.lines.length === 0;
  for (const line of message.lines) {
    const item = document.createElement('li');
    item.textContent = line;
    element('lines').append(item);
  }
}

const answer = (text: Answer): void => Office.context.ui.messageParent(text);

function offerAnswers(): void {
  element('open').onclick = () => answer('open');
  element('close').onclick = () => answer('close');
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') answer('close');
  });
  element('actions').hidden = false;
  element('close').focus();
}

showMessage();
document.documentElement.setAttribute('data-pane', 'ready');
// Without Office there is nobody to answer; the window has a close button of its own.
if ('Office' in window) {
  void Office.onReady().then(({ host }) => {
    if (host === Office.HostType.Excel) offerAnswers();
  });
}
