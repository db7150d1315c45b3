import type { MethodPlan } from '../method/compile-method.ts';
import { roundTo } from '../statistics/round.ts';
import { rankValues } from '../statistics/rank-values.ts';
import { groupingOf } from './impute.ts';
import type { RankingResult, RankWithin } from './ranking-result.ts';
import type { UnitTable } from './unit-table.ts';

/** Without a rounding rule, scores are told apart to this many decimals: what is equal on paper is equal here. */
const TELL_APART = 9;
const DEFAULT_WITHIN = ['peerGroup', 'region'];

/** Places by score, best first; 0 for a unit without a score. Ties as the method says. */
export function placeUnits(plan: MethodPlan, result: Pick<RankingResult, 'score' | 'normalised' | 'dimensions'>): Int32Array {
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
  const members: number[][] = names.map(() => []);
  for (let i = 0; i < places.length; i++) {
    if ((groupOf[i] as number) >= 0 && (places[i] as number) > 0) members[groupOf[i] as number]?.push(i);
  }
  const rank = new Int32Array(places.length);
  const of = new Int32Array(places.length);
  for (const group of members) {
    const own = rankValues(Float64Array.from(group, (i) => -(places[i] as number)), dense ? 'dense' : 'competition');
    group.forEach((i, n) => {
      rank[i] = own[n] as number;
      of[i] = group.length;
    });
  }
  return { column, rank, of };
}
