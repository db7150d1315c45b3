import type { Member, MethodPlan, PlannedGroup } from '../method/method-plan.ts';
import { roundTo } from '../statistics/round.ts';
import { componentWeights } from './component-weights.ts';
import { copeland } from './copeland.ts';
import type { Weighted } from './weighted.ts';

/** Everything about the groups, each list by position of the group. */
export interface GroupScores {
  readonly score: readonly Float64Array[];
  /** The weight that was present in it. */
  readonly weight: readonly Float64Array[];
  /** The weighted arithmetic mean, which shares the score out where it is not one itself. */
  readonly plainMean: readonly Float64Array[];
  /** The members with the weights that were used; those of weight 0 take no part. */
  readonly members: readonly (readonly Member[])[];
}

/**
 * Group scores from item scores, members before their groups. With W = sum(w) over what is present:
 * arithmetic sum(w x) / W; geometric exp(sum(w ln x) / W); harmonic W / sum(w / x); generalised (sum(w x^p) / W)^(1/p);
 * Copeland by comparing every unit with every other. In the means but the arithmetic a member at or below 0 counts as 0:
 * the limit of the formula, and never undefined. A group with fewer than `minimumShare` of its members present, or with
 * none, is missing.
 */
export function aggregate(plan: MethodPlan, items: readonly Float64Array[], count: number): GroupScores {
  const score: Float64Array[] = [];
  const weight: Float64Array[] = [];
  const plainMean: Float64Array[] = [];
  const members: (readonly Member[])[] = [];
  const minimumShare = plan.definition.missing?.minimumShare ?? 0;
  const decimals = plan.definition.rounding?.groups;
  for (const at of plan.bottomUp) {
    const group = plan.groups[at] as PlannedGroup;
    const own = group.fromSample ? weighBySample(group.members, items, score) : group.members;
    const columns = own.filter((member) => member.weight > 0).map((member) => weighted(member, items, score));
    const { sum, total } = weightedSum(columns, count, group.aggregation !== 'arithmetic');
    const present = minimumShare > 0 ? presence(columns, count) : undefined;
    finish(sum, total, present, minimumShare * columns.length);
    const unrounded = group.aggregation === 'arithmetic' ? sum : otherScore(plan, group, columns, total, sum);
    // The top is rounded after bonus and deductions.
    score[at] =
      decimals === undefined || at === plan.top
        ? unrounded
        : unrounded.map((x) => (x === x ? roundTo(x, decimals) : x));
    plainMean[at] = sum;
    weight[at] = total;
    members[at] = own;
  }
  return { score, weight, plainMean, members };
}

function weighted(member: Member, items: readonly Float64Array[], groups: readonly Float64Array[]): Weighted {
  return {
    values: (member.kind === 'group' ? groups[member.at] : items[member.at]) as Float64Array,
    weight: member.weight,
  };
}

function weighBySample(
  members: readonly Member[],
  items: readonly Float64Array[],
  groups: readonly Float64Array[],
): readonly Member[] {
  const part = members.filter((member) => member.weight > 0);
  const weights = componentWeights(part.map((member) => weighted(member, items, groups).values));
  return members.map((member) => ({ ...member, weight: weights[part.indexOf(member)] ?? 0 }));
}

function otherScore(
  { fullPoints }: MethodPlan,
  { aggregation, power }: PlannedGroup,
  columns: readonly Weighted[],
  total: Float64Array,
  plainMean: Float64Array,
): Float64Array {
  if (aggregation === 'copeland') return copeland(columns, plainMean, fullPoints);
  const p = aggregation === 'harmonic' ? -1 : aggregation === 'geometric' ? 0 : power;
  const out = new Float64Array(total.length);
  for (const { values, weight } of columns) {
    const powers = powersOf(values, p);
    for (let i = 0; i < out.length; i++) {
      const x = powers[i] as number;
      if (x === x && plainMean[i] === plainMean[i]) out[i] = (out[i] as number) + weight * x;
    }
  }
  for (let i = 0; i < out.length; i++) {
    const mean = (out[i] as number) / (total[i] as number);
    if (plainMean[i] !== plainMean[i]) out[i] = NaN;
    else out[i] = p === 0 ? Math.exp(mean) : p === -1 ? 1 / mean : powerMean(mean, p, columns, i);
  }
  return out;
}

/** The generalised mean from the mean of the powers; where those leave the range of numbers, from those of the members' ratios to the one that counts most. */
function powerMean(mean: number, p: number, columns: readonly Weighted[], at: number): number {
  if (mean > 1e-300 && mean < Infinity) return mean ** (1 / p);
  const present = columns.flatMap(({ values, weight }) => {
    const x = Math.max(values[at] as number, 0);
    return x === x ? [{ x, weight }] : [];
  });
  const most = present.reduce((so, { x }) => (p > 0 ? Math.max(so, x) : Math.min(so, x)), p > 0 ? 0 : Infinity);
  if (most === 0) return 0;
  const total = present.reduce((sum, { weight }) => sum + weight, 0);
  return most * (present.reduce((sum, { x, weight }) => sum + weight * (x / most) ** p, 0) / total) ** (1 / p);
}

/** x^p of every value, ln x where p is 0; what is missing stays so. A loop for each: by way of a function a logarithm takes twice as long. */
function powersOf(values: Float64Array, p: number): Float64Array {
  const out = new Float64Array(values.length);
  if (p === 0) for (let i = 0; i < out.length; i++) out[i] = Math.log(Math.max(values[i] as number, 0));
  else if (p === -1) for (let i = 0; i < out.length; i++) out[i] = 1 / Math.max(values[i] as number, 0);
  else for (let i = 0; i < out.length; i++) out[i] = Math.max(values[i] as number, 0) ** p;
  return out;
}

function weightedSum(columns: readonly Weighted[], count: number, fromZero: boolean) {
  const sum = new Float64Array(count);
  const total = new Float64Array(count);
  for (const { values, weight } of columns) {
    for (let i = 0; i < count; i++) {
      const x = values[i] as number;
      if (x !== x) continue;
      total[i] = (total[i] as number) + weight;
      if (!fromZero || x > 0) sum[i] = (sum[i] as number) + weight * x;
    }
  }
  return { sum, total };
}

function presence(columns: readonly Weighted[], count: number): Int32Array {
  const present = new Int32Array(count);
  for (const { values } of columns) {
    for (let i = 0; i < count; i++) if (values[i] === values[i]) present[i] = (present[i] as number) + 1;
  }
  return present;
}

function finish(sum: Float64Array, total: Float64Array, present: Int32Array | undefined, enough: number): void {
  for (let i = 0; i < sum.length; i++) {
    const missing = total[i] === 0 || (present !== undefined && (present[i] as number) < enough - 1e-9);
    sum[i] = missing ? NaN : (sum[i] as number) / (total[i] as number);
  }
}
