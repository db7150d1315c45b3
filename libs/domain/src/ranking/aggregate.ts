import type { MethodPlan, PlannedGroup } from '../method/compile-method.ts';

/** One column per group: its score, the weight that was present in it, and for geometric groups the arithmetic mean. */
export interface GroupScores {
  readonly score: readonly Float64Array[];
  readonly weight: readonly Float64Array[];
  readonly plainMean: readonly Float64Array[];
}

/**
 * Group scores from item scores, members before their groups.
 * Arithmetic: sum(w x) / sum(w) over what is present. Geometric: exp(sum(w ln x) / sum(w)), a member at or below 0 counting
 * as 0, so the group's score is 0 and never undefined. A group with fewer than `minimumShare` of its members present, or with none, is missing.
 */
export function aggregate(plan: MethodPlan, items: readonly Float64Array[], count: number): GroupScores {
  const score: Float64Array[] = [];
  const weight: Float64Array[] = [];
  const plainMean: Float64Array[] = [];
  const minimumShare = plan.definition.missing?.minimumShare ?? 0;
  for (const at of plan.bottomUp) {
    const group = plan.groups[at] as PlannedGroup;
    const columns = memberColumns(group, items, score);
    const total = new Float64Array(count);
    const sum = weightedSum(columns, total, count, group.aggregation === 'geometric');
    const enough = minimumShare * columns.length;
    const present = minimumShare > 0 ? presence(columns, count) : undefined;
    plainMean[at] = sum;
    score[at] = sum;
    if (group.aggregation === 'geometric') score[at] = weightedLogSum(columns, total, count);
    finish(sum, total, present, enough);
    if (group.aggregation === 'geometric') finishGeometric(score[at], sum, total);
    weight[at] = total;
  }
  return { score, weight, plainMean };
}

interface Weighted {
  readonly values: Float64Array;
  readonly weight: number;
}

function memberColumns(
  group: PlannedGroup,
  items: readonly Float64Array[],
  groups: readonly Float64Array[],
): Weighted[] {
  return group.members
    .filter((member) => member.weight > 0)
    .map((member) => ({
      values: (member.kind === 'group' ? groups[member.at] : items[member.at]) as Float64Array,
      weight: member.weight,
    }));
}

function weightedSum(
  columns: readonly Weighted[],
  total: Float64Array,
  count: number,
  fromZero: boolean,
): Float64Array {
  const sum = new Float64Array(count);
  for (const { values, weight } of columns) {
    for (let i = 0; i < count; i++) {
      const x = values[i] as number;
      if (x !== x) continue;
      total[i] = (total[i] as number) + weight;
      if (!fromZero || x > 0) sum[i] = (sum[i] as number) + weight * x;
    }
  }
  return sum;
}

function weightedLogSum(columns: readonly Weighted[], total: Float64Array, count: number): Float64Array {
  const sum = new Float64Array(count);
  for (const { values, weight } of columns) {
    for (let i = 0; i < count; i++) {
      const x = values[i] as number;
      if (x === x && total[i] !== 0) sum[i] = (sum[i] as number) + weight * (x > 0 ? Math.log(x) : -Infinity);
    }
  }
  return sum;
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

function finishGeometric(score: Float64Array, plainMean: Float64Array, total: Float64Array): void {
  for (let i = 0; i < score.length; i++) {
    const mean = plainMean[i] as number;
    score[i] = mean !== mean ? NaN : Math.exp((score[i] as number) / (total[i] as number));
  }
}
