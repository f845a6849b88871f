import type { Frame, Page } from 'playwright-core';

/** What has the keyboard in a page or a frame, as a screen reader would name it. */
export const focusedIn = (within: Page | Frame): Promise<string> =>
  within.evaluate(() => {
    const element = document.activeElement;
    const [label] = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    return (element?.getAttribute('aria-label') ?? label?.textContent ?? element?.textContent ?? '').trim();
  });

/** Presses a key until the named thing has the keyboard. */
export async function pressUntil(
  { keyboard }: Page,
  key: string,
  name: string,
  within: Page | Frame,
): Promise<void> {
  for (let pressed = 0; pressed < 40; pressed += 1) {
    if ((await focusedIn(within)) === name) return;
    await keyboard.press(key);
  }
  throw new Error(`${key} never reaches ${name}, only ${await focusedIn(within)}`);
}
