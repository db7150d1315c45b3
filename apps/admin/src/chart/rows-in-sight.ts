export interface RowsInSight {
  /** The first row drawn, and the one after the last. */
  readonly first: number;
  readonly end: number;
}

/** Rows beyond the edges that are drawn as well, so that scrolling shows no gap. */
const beyond = 8;

/** Which of many rows of one height have to be drawn for a box that is scrolled so far. */
export function rowsInSight(count: number, rowHeight: number, scrolled: number, boxHeight: number): RowsInSight {
  const first = Math.max(0, Math.floor(scrolled / rowHeight) - beyond);
  const end = Math.min(count, Math.ceil((scrolled + boxHeight) / rowHeight) + beyond);
  // A list that became shorter is still scrolled beyond its end for a moment.
  return { first: Math.min(first, end), end };
}
