/** One name of a published list: the unit it is known to be, and its rank where the source numbers the names. */
export interface PublishedMember {
  readonly id: string | null;
  readonly listedOrder: number;
  readonly rank: number | null;
}

/** A published list beside what its award scheme gives for the same year. */
export interface PublishedComparison {
  /** Every name of the list as published, in its order, with its place in the computed list. */
  readonly published: readonly {
    readonly listedOrder: number;
    /** Null: not in the computed list, or the name is nobody that is known. */
    readonly position: number | null;
  }[];
  /** In both lists. */
  readonly common: number;
  /** In both with the same place, where the source numbers the names; null where it numbers none. */
  readonly samePlace: number | null;
  /** Computed, not published, in the order computed. */
  readonly onlyComputed: readonly { readonly id: string; readonly position: number }[];
  /** Names that are nobody known, about which nothing can be said. */
  readonly unknown: number;
}

/**
 * Lays a published list beside the computed one. A printed order is compared as a place only where the source says that it is
 * one: most lists name their members in no order of merit.
 */
export function comparePublished(
  published: readonly PublishedMember[],
  computed: readonly { readonly id: string; readonly position: number }[],
): PublishedComparison {
  const positions = new Map(computed.map(({ id, position }) => [id, position]));
  const named = new Set(published.map(({ id }) => id));
  const rows = published.map(({ id, listedOrder, rank }) => ({
    listedOrder,
    rank,
    position: (id === null ? undefined : positions.get(id)) ?? null,
  }));
  return {
    published: rows
      .map(({ listedOrder, position }) => ({ listedOrder, position }))
      .sort((a, b) => a.listedOrder - b.listedOrder),
    common: rows.filter(({ position }) => position !== null).length,
    samePlace: published.some(({ rank }) => rank !== null)
      ? rows.filter(({ rank, position }) => rank !== null && rank === position).length
      : null,
    onlyComputed: computed.filter(({ id }) => !named.has(id)).sort((a, b) => a.position - b.position),
    unknown: published.filter(({ id }) => id === null).length,
  };
}
