import { longestViewName, savedViewInput, type SavedView, type SavedViewInput } from '@jiju/contract';
import type { Store } from 'react-admin';
import { lookOf, lookOfList } from './look.ts';

/** The user and the page whose views are looked for in this browser. */
export interface Whose {
  readonly login: string;
  readonly page: string;
}

type Stored = Pick<Store, 'getItem' | 'removeItem'>;
type Old = Readonly<Record<string, unknown>>;

/** Where views stood before they were kept with the user: those of a ranking for each user, those of a list for all of the browser. */
const keyOf = ({ login, page }: Whose): string =>
  page.startsWith('rankings/') ? `rankings.views.${login}.${page.slice('rankings/'.length)}` : `${page}.savedQueries`;

/** The views this browser still keeps; what is none is left out. */
export function viewsInBrowser(store: Stored, whose: Whose): SavedViewInput[] {
  const kept: unknown = store.getItem(keyOf(whose));
  if (!Array.isArray(kept)) return [];
  return (kept as (Old | null)[]).flatMap((old) => {
    const { name, search, label, value } = old ?? {};
    const view =
      typeof search === 'string'
        ? { name, query: lookOf(new URLSearchParams(search)) }
        : { name: label, query: lookOfList(value ?? {}) };
    const read = savedViewInput.safeParse({ page: whose.page, ...view });
    return read.success ? [read.data] : [];
  });
}

/**
 * Gives the views of this browser to the server, and then forgets them here. One that is there already is passed over; one whose name stands for
 * something else there gets another. When the server refuses, they stay.
 */
export async function handOver(
  store: Stored,
  whose: Whose,
  server: {
    readonly read: () => Promise<readonly SavedView[]>;
    readonly save: (view: SavedViewInput) => Promise<unknown>;
  },
): Promise<void> {
  const views = viewsInBrowser(store, whose);
  if (views.length > 0) {
    const known = new Map((await server.read()).map(({ name, query }) => [name, query]));
    for (const view of views) {
      const name = freeName(view, known);
      if (known.has(name)) continue;
      await server.save({ ...view, name });
      known.set(name, view.query);
    }
  }
  store.removeItem(keyOf(whose));
}

/** The name itself, or `name (2)` and so on: one that nothing else has. */
function freeName({ name, query }: SavedViewInput, known: ReadonlyMap<string, string>): string {
  for (let count = 1; ; count++) {
    const mark = count === 1 ? '' : ` (${count})`;
    const free = `${name.slice(0, longestViewName - mark.length)}${mark}`;
    if ((known.get(free) ?? query) === query) return free;
  }
}
