import { createContext } from 'react';

/** What to say of the program the pane runs in, for whoever mends a failure; nothing leaves the machine. */
export type Diagnose = () => Promise<string>;

/** Outside Excel there is nothing else to tell of. */
export const describeBrowser: Diagnose = () => Promise.resolve(navigator.userAgent);

export const DiagnosisContext = createContext<Diagnose>(describeBrowser);
