import { createContext } from 'react';

/** Whether the pane is dark, for parts that bring a theme of their own. */
export const DarkContext = createContext(false);
