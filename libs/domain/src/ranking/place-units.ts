import type { MethodPlan } from '../method/method-plan.ts';
import { roundTo } from '../statistics/round.ts';
import { rankValues } from '../statistics/rank-values.ts';
import { groupingOf } from './impute.ts';
import type { RankingResult, RankWithin } from './ranking-result.ts';
import type { UnitTable } from './unit-table.ts';

/** Without a rounding rule, scores are told apart to this many decimals: what is equal on paper is equal here. */
const TELL_APART = 9;
const DEFAULT_WITHIN = ['peerGroup', 'region'];

/** Places by score, best first; 0 for a unit without a score. Ties as the method says. */
export function placeUnits(
  plan: MethodPlan,
  result: Pick<RankingResult, 'score' | 'normalised' | 'dimensions'>,
): Int32Array {
  const { ties = 'competition', rounding } = plan.definition;
  const { score } = result;
  const compared = rounding?.score === undefined ? score.map((x) => roundTo(x, TELL_APART)) : score;
  if (typeof ties === 'string') return rankValues(compared, ties);
  const columns = ties.keys.map((key) => {
    const group = plan.groups.findIndex((one) => one.code === key);
    const indicator = plan.indicators.findIndex((one) => one.code === key);
    return (group >= 0 ? result.dimensions[group] : result.normalised[indicator]) as Float64Array;
  });
  return breakTies(compared, columns);
}

/** Competition places by score, equal scores told apart by the columns in turn, more first and missing last. */
function breakTies(score: Float64Array, columns: readonly Float64Array[]): Int32Array {
  const keys = [score, ...columns.map((column) => column.map((x) => (x === x ? roundTo(x, TELL_APART) : -Infinity)))];
  const compare = (a: number, b: number): number => {
    for (const key of keys) if (key[a] !== key[b]) return (key[a] as number) > (key[b] as number) ? -1 : 1;
    return 0;
  };
  const order = Array.from(score.keys()).filter((i) => score[i] === score[i]);
  order.sort(compare);
  const places = new Int32Array(score.length);
  order.forEach((i, n) => {
    const before = order[n - 1];
    places[i] = before !== undefined && compare(before, i) === 0 ? (places[before] as number) : n + 1;
  });
  return places;
}

/** Places within groups, taken from the overall places so that both lists agree about ties. */
export function placeWithin(plan: MethodPlan, table: UnitTable, places: Int32Array): RankWithin[] {
  const columns = plan.definition.rankWithin ?? DEFAULT_WITHIN;
  return columns.flatMap((column) => {
    const texts = table.groups?.get(column);
    return texts ? [rankInGroups(column, texts, places, plan.definition.ties === 'dense')] : [];
  });
}

function rankInGroups(column: string, texts: readonly string[], places: Int32Array, dense: boolean): RankWithin {
  const { names, of: groupOf } = groupingOf(texts, places.length);
  const size = new Int32Array(names.length);
  const lastPlace = new Int32Array(names.length);
  const lastRank = new Int32Array(names.length);
  const rank = new Int32Array(places.length);
  for (const i of byPlace(places)) {
    const at = groupOf[i] as number;
    if (at < 0) continue;
    const seen = ((size[at] as number) += 1);
    if (lastPlace[at] !== places[i]) {
      lastPlace[at] = places[i] as number;
      lastRank[at] = dense ? (lastRank[at] as number) + 1 : seen;
    }
    rank[i] = lastRank[at] as number;
  }
  const of = new Int32Array(places.length);
  for (let i = 0; i < of.length; i++) if (rank[i] !== 0) of[i] = size[groupOf[i] as number] as number;
  return { column, rank, of };
}

/** Positions of the units that have a place, best first and in the order of ids within a place: a counting sort. */
export function byPlace(places: Int32Array): Int32Array {
  const starts = new Int32Array(places.length + 2);
  let count = 0;
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    if (place === 0) continue;
    count++;
    starts[place + 1] = (starts[place + 1] as number) + 1;
  }
  for (let place = 1; place < starts.length; place++)
    starts[place] = (starts[place] as number) + (starts[place - 1] as number);
  const order = new Int32Array(count);
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    if (place > 0) order[((starts[place] as number) += 1) - 1] = i;
  }
  return order;
}
