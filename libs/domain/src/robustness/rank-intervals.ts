import type { Simulation } from './simulate.ts';

/** How sure the place of a unit is. */
export interface RankInterval {
  readonly id: string;
  /** The place in the ranking; null when it is not ranked. */
  readonly nominal: number | null;
  /** Of the runs in which it is ranked: 5 % have a better place than `low`, 5 % a worse one than `high`; null when in none. */
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
  /** Share of the runs in which it stands among the first `top`. */
  readonly inTop: number;
  /** Share of the runs in which it is ranked at all. */
  readonly ranked: number;
}

/** 5 %, median and 95 % of every unit's places, and how likely it is among the first `top`. */
export function rankIntervals({ ids, runs, nominal, places }: Simulation, top: number): RankInterval[] {
  const counts = new Int32Array(ids.length + 1);
  return ids.map((id, at) => {
    counts.fill(0);
    for (let run = 0; run < runs; run++) {
      const place = places[run * ids.length + at] as number;
      counts[place] = (counts[place] as number) + 1;
    }
    const ranked = runs - (counts[0] as number);
    let first = 0;
    for (let place = 1; place <= Math.min(top, ids.length); place++) first += counts[place] as number;
    return {
      id,
      nominal: nominal[at] || null,
      low: quantile(counts, ranked, 0.05),
      median: quantile(counts, ranked, 0.5),
      high: quantile(counts, ranked, 0.95),
      inTop: runs === 0 ? 0 : first / runs,
      ranked: runs === 0 ? 0 : ranked / runs,
    };
  });
}

/** The first place at or before which that share of the runs lies. */
function quantile(counts: Int32Array, ranked: number, share: number): number | null {
  if (ranked === 0) return null;
  let seen = 0;
  for (let place = 1; place < counts.length; place++) {
    seen += counts[place] as number;
    if (seen >= share * ranked) return place;
  }
  return null;
}

/** A pair whose order is not decided: in which share of the runs the better placed one really stands better (a tie is half). */
export interface UndecidedPair {
  readonly better: string;
  readonly worse: string;
  readonly share: number;
}

/**
 * Pairs of units at most `reach` places apart whose order is not the same in at least 95 % of the runs in which both are ranked;
 * in the order of the ranking.
 */
export function undecidedPairs({ ids, runs, nominal, places }: Simulation, reach: number): UndecidedPair[] {
  const order = ids.map((_, at) => at).filter((at) => (nominal[at] as number) > 0);
  order.sort((a, b) => (nominal[a] as number) - (nominal[b] as number) || a - b);
  const found: UndecidedPair[] = [];
  for (const [position, a] of order.entries()) {
    for (let next = position + 1; next < order.length; next++) {
      const b = order[next] as number;
      if ((nominal[b] as number) - (nominal[a] as number) > reach) break;
      const share = shareBetter(places, runs, ids.length, a, b);
      if (share < 0.95) found.push({ better: ids[a] as string, worse: ids[b] as string, share });
    }
  }
  return found;
}

function shareBetter(places: Int32Array, runs: number, count: number, a: number, b: number): number {
  let both = 0;
  let better = 0;
  for (let run = 0; run < runs; run++) {
    const [x, y] = [places[run * count + a] as number, places[run * count + b] as number];
    if (x === 0 || y === 0) continue;
    both++;
    if (x < y) better++;
    else if (x === y) better += 0.5;
  }
  return both === 0 ? 1 : better / both;
}
