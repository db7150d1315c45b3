import { createContext, useContext } from 'react';
import type { Explained } from './explained.ts';

/** Opens the dialog; null where there is none. */
export const ExplainContext = createContext<((of: Explained) => void) | null>(null);

export function useExplain(): ((of: Explained) => void) | null {
  return useContext(ExplainContext);
}
