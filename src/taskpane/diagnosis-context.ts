import { createContext } from 'react';

/** What to say of the program the pane runs in, for whoever mends a failure; nothing leaves the machine. */
export type Diagnose = () => Promise<string>;

/** Outside Excel there is nothing else to tell of. */
export const describeBrowser: Diagnose = () => Promise.resolve(navigator.userAgent);

/** What can be said; the browser alone where the rest can no longer be fetched, as without a network. */
export const diagnosisOf = (diagnose: Diagnose): Promise<string> => diagnose().catch(describeBrowser);

export const DiagnosisContext = createContext<Diagnose>(describeBrowser);
