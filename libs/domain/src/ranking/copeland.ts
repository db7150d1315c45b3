import type { Weighted } from './weighted.ts';

/**
 * Copeland's rule: a unit beats another when the members in which it is better weigh more than those in which it is worse
 * (only members that both have are compared). Its score is the share of the others it beats, a draw counting half, of full
 * points: COINr's wins less losses, moved onto the scale of the other scores. Cost grows with the square of the units.
 * Source: OECD/JRC handbook (2008), non-compensatory aggregation.
 */
export function copeland(columns: readonly Weighted[], present: Float64Array, fullPoints: number): Float64Array {
  const taking: number[] = [];
  for (let i = 0; i < present.length; i++) if (present[i] === present[i]) taking.push(i);
  const score = new Float64Array(present.length).fill(NaN);
  const wins = new Float64Array(taking.length);
  for (let a = 0; a < taking.length; a++) {
    for (let b = a + 1; b < taking.length; b++) {
      const balance = balanceOf(columns, taking[a] as number, taking[b] as number);
      wins[a] = (wins[a] as number) + (balance > 0 ? 1 : balance < 0 ? 0 : 0.5);
      wins[b] = (wins[b] as number) + (balance < 0 ? 1 : balance > 0 ? 0 : 0.5);
    }
  }
  const others = taking.length - 1;
  taking.forEach((i, a) => (score[i] = others === 0 ? fullPoints / 2 : (fullPoints * (wins[a] as number)) / others));
  return score;
}

/** The weight of what is better in `a` less the weight of what is better in `b`. */
function balanceOf(columns: readonly Weighted[], a: number, b: number): number {
  let balance = 0;
  for (const { values, weight } of columns) {
    const [x, y] = [values[a] as number, values[b] as number];
    // Comparisons with a missing value are false both ways.
    if (x > y) balance += weight;
    else if (x < y) balance -= weight;
  }
  return Math.abs(balance) < 1e-12 ? 0 : balance;
}
