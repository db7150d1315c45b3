import { useCallback, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { ExplainContext } from './explain-context.ts';
import { ExplainDialog } from './ExplainDialog.tsx';
import type { Explained } from './explained.ts';

/** The one dialog of all pages that tells where a figure comes from. It closes when a link leads elsewhere. */
export function ExplainProvider({ children }: { readonly children: ReactNode }) {
  const { pathname, search } = useLocation();
  const here = `${pathname}${search}`;
  const [asked, ask] = useState<{ readonly of: Explained; readonly on: string } | null>(null);
  const explain = useCallback((of: Explained) => ask({ of, on: here }), [here]);
  return (
    <ExplainContext value={explain}>
      {children}
      <ExplainDialog of={asked?.on === here ? asked.of : null} onClose={() => ask(null)} />
    </ExplainContext>
  );
}
