/** What is needed of `window`. */
export interface Visited {
  readonly history: Pick<History, 'state' | 'replaceState'>;
  addEventListener(type: 'popstate', listener: () => void): void;
}

/**
 * The router numbers the entries of the history that it makes itself. One made by an address typed into the bar (only what stands
 * behind `#` changes, so the page stays) has no number, and the router can neither ask before unsaved text is left nor go
 * back. Here such an entry gets the number after the one it was typed on.
 *
 * To be called before the router exists, so that it sees the number.
 * @returns to be called when the router has gone somewhere by itself.
 */
export function numberTypedAddresses(visited: Visited): () => void {
  const { history } = visited;
  let here = 0;
  const remember = (): void => {
    here = numberOf(history.state) ?? here;
  };
  visited.addEventListener('popstate', () => {
    if (numberOf(history.state) === undefined)
      history.replaceState({ ...(history.state as object | null), idx: here + 1 }, '');
    remember();
  });
  return remember;
}

/** `idx` is the router's word. */
function numberOf(state: unknown): number | undefined {
  const idx = (state as { idx?: unknown } | null)?.idx;
  return typeof idx === 'number' ? idx : undefined;
}
