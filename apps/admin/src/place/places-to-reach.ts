const TENTH = 10;

/** The better places that are asked about, the nearest first: the next one, the one it fell from, the tenth. */
export function placesToReach(rank: number, previousRank: number | null): number[] {
  const next = rank - 1;
  const others = [previousRank ?? next, TENTH].filter((place) => place < next);
  return [next, ...new Set(others.sort((a, b) => b - a))];
}
