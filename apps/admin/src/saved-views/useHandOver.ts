import { useEffect, useState } from 'react';
import { useStoreContext } from 'react-admin';
import { useCell } from '../provider/cell.ts';
import { session } from '../provider/session.ts';
import { handOver, viewsInBrowser } from './browser-views.ts';
import { readViews, saveView } from './saved-views-api.ts';

// One after the other: whoever comes second finds nothing left.
let handing: Promise<unknown> = Promise.resolve();

/**
 * Takes over what this browser kept as views of a page before they were kept with the user.
 * @returns why the server refused one, if it did
 */
export function useHandOver(page: string): unknown {
  const login = useCell(session)?.user.login ?? '';
  const store = useStoreContext();
  const [refused, setRefused] = useState<unknown>(null);
  useEffect(() => {
    const whose = { login, page };
    if (login === '' || viewsInBrowser(store, whose).length === 0) return;
    const server = { read: () => readViews(page), save: saveView };
    handing = handing
      .then(() => handOver(store, whose, server))
      .then(
        () => setRefused(null),
        (error: unknown) => setRefused(error),
      );
  }, [login, page, store]);
  return refused;
}
