import { useState } from 'react';

/** Whether a text reached the clipboard; where the web view refuses it, it is shown to be copied by hand. */
export type Copying = 'notYet' | 'copied' | 'byHand';

/** Puts texts on the clipboard. */
export function useCopying(): { readonly copying: Copying; readonly copy: (text: string) => void } {
  const [copying, setCopying] = useState<Copying>('notYet');
  const copy = (text: string): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopying('copied'),
      () => setCopying('byHand'),
    );
  };
  return { copying, copy };
}
