/** What may stand for a code in the address: a reporter's own clusters together, or everybody's. */
export const allOwn = '';
export const everybodys = '*';

/**
 * The clusters the grid shows. A reporter begins with all of their own; a region that is asked for means everybody's in it.
 * @param asked the cluster in the address, if there is one
 * @returns none: every cluster
 */
export function clustersAsked(asked: string | null, regionCode: string, own: readonly string[]): readonly string[] {
  if (asked === everybodys) return [];
  if (asked) return [asked];
  return regionCode === '' ? own : [];
}
