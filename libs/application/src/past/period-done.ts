import type { ChangedSince, ChangedValues } from './past-store.ts';

/** What is there of a cluster's values in a period. */
export interface AtHand {
  /** What of them was not taken over; nothing: all of them were as they are. */
  readonly changed: ChangedValues | undefined;
  /** The indicators out of those that were computed, */
  readonly codes: ReadonlySet<string>;
  /** and whether the base figures were. */
  readonly base: boolean;
}

/**
 * What of a period is there already. What changed is kept as it was when the rest was taken over: what changes after that is no
 * matter for what is here.
 */
export interface PeriodDone {
  /** Everybody's figures. */
  readonly figures?: true;
  /** Everybody's values were taken over, but for these. */
  readonly taken?: ChangedSince['values'];
  /** What is more, or was before, of some clusters; those of whom the same is there share an object. */
  readonly some?: ReadonlyMap<number, AtHand>;
  /** Indicators that were computed of everybody who changed, and the base figures with them. */
  readonly codes?: ReadonlySet<string>;
  /** Totals that were taken over, but for those of these regions, and the indicators whose totals are right. */
  readonly totals?: { readonly changed: ChangedSince['totals']; readonly codes: ReadonlySet<string> };
}

/** Clusters of whom the same is there. */
export interface Alike {
  readonly ids: readonly number[];
  readonly atHand: AtHand;
}

export const changedOf = (values: ChangedSince['values'], id: number): ChangedValues | undefined =>
  values === 'all' ? 'any' : values.get(id);

/** Clusters whose values were taken over, or not, and of which nothing was computed. */
export function atHandOf(values: ChangedSince['values'], ids: readonly number[]): [number, AtHand][] {
  const alike = new Map<ChangedValues | undefined, AtHand>();
  return ids.map((id) => {
    const changed = changedOf(values, id);
    const atHand = alike.get(changed) ?? { changed, codes: new Set(), base: false };
    alike.set(changed, atHand);
    return [id, atHand];
  });
}

/** Those clusters of which not all was taken over, in groups of whom the same is there. */
export function alike({ taken, some }: PeriodDone, ids: readonly number[]): Alike[] {
  const groups = new Map<AtHand, number[]>();
  const others = ids.filter((id) => !some?.has(id));
  const put = (id: number, atHand: AtHand): void => {
    if (atHand.changed === undefined) return;
    const members = groups.get(atHand);
    if (members) members.push(id);
    else groups.set(atHand, [id]);
  };
  for (const id of ids) {
    const atHand = some?.get(id);
    if (atHand) put(id, atHand);
  }
  if (taken !== undefined) for (const [id, atHand] of atHandOf(taken, others)) put(id, atHand);
  return [...groups].map(([atHand, members]) => ({ atHand, ids: members }));
}
