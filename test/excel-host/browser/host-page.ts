/** Functions that run in the page that plays Excel: they know nothing but what they are given. */

/** What the page is given by the test. */
declare global {
  interface Window {
    /** Hands a message of a frame to the host. */
    readonly excelHostReceives: (title: string, text: string) => Promise<void>;
  }
}

/** Forwards what the frames say; nobody else is listened to. */
export function listenToFrames(): void {
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const frames = [...document.querySelectorAll('iframe')];
    const frame = frames.find(({ contentWindow }) => contentWindow === event.source);
    if (frame === undefined || event.origin !== location.origin) return;
    if (typeof event.data === 'string') void window.excelHostReceives(frame.title, event.data);
  });
}

/** What a frame is made of; its title tells it from the others. */
export interface FrameOfPage {
  readonly title: string;
  readonly url: string;
  /** The window has it from the first moment, as the library needs it. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly isHidden: boolean;
}

/** Puts a frame into the page, in place of the one with its title. */
export function openFrame({ title, url, name, width, height, isHidden }: FrameOfPage): void {
  document.querySelector(`iframe[title="${title}"]`)?.remove();
  const frame = document.createElement('iframe');
  frame.name = name;
  frame.title = title;
  frame.hidden = isHidden;
  frame.style.width = `${width}px`;
  frame.style.height = `${height}px`;
  frame.src = url;
  document.body.append(frame);
}

export function closeFrame(title: string): void {
  document.querySelector(`iframe[title="${title}"]`)?.remove();
}

/** Hides a frame, or shows it, without touching what runs in it. */
export function hideFrame({ title, isHidden }: Pick<FrameOfPage, 'title' | 'isHidden'>): void {
  const frame = document.querySelector<HTMLIFrameElement>(`iframe[title="${title}"]`);
  if (frame !== null) frame.hidden = isHidden;
}

export function resizeFrame({ title, width }: Pick<FrameOfPage, 'title' | 'width'>): void {
  const frame = document.querySelector<HTMLIFrameElement>(`iframe[title="${title}"]`);
  if (frame !== null) frame.style.width = `${width}px`;
}

/** Hands a message to a frame. */
export function tellFrame({ title, text }: { readonly title: string; readonly text: string }): void {
  const frame = document.querySelector<HTMLIFrameElement>(`iframe[title="${title}"]`);
  frame?.contentWindow?.postMessage(text, location.origin);
}
