import { useState } from 'react';

/** Whether a text reached the clipboard; where the web view refuses it, it is shown to be copied by hand. */
export type Copying = 'notYet' | 'copied' | 'byHand';

/** Puts a text on the clipboard; a page that came over plain http has none. */
export async function copyText(
  text: string,
  { clipboard }: { readonly clipboard?: Pick<Clipboard, 'writeText'> } = navigator,
): Promise<Copying> {
  try {
    await clipboard?.writeText(text);
  } catch {
    return 'byHand';
  }
  return clipboard === undefined ? 'byHand' : 'copied';
}

/** Puts texts on the clipboard. */
export function useCopying(): { readonly copying: Copying; readonly copy: (text: string) => void } {
  const [copying, setCopying] = useState<Copying>('notYet');
  const copy = (text: string): void => {
    void copyText(text).then(setCopying);
  };
  return { copying, copy };
}
