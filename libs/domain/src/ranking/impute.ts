import type { MissingValue } from '../method/method-definition.ts';
import { median } from '../statistics/median.ts';

/** Group names as numbers, so that the loops over units need no strings: -1 for a unit without a group. */
export interface Grouping {
  readonly names: readonly string[];
  readonly of: Int32Array;
}

/** Number the groups of a text column in order of appearance; the empty text is no group. */
export function groupingOf(column: readonly string[] | undefined, count: number): Grouping {
  const names: string[] = [];
  const known = new Map<string, number>();
  const of = new Int32Array(count).fill(-1);
  for (let i = 0; i < count; i++) {
    const name = column?.[i] ?? '';
    if (name === '') continue;
    let at = known.get(name);
    if (at === undefined) {
      at = names.push(name) - 1;
      known.set(name, at);
    }
    of[i] = at;
  }
  return { names, of };
}

/**
 * Replace, in place, what is missing (NaN) in the units that take part, as the rule says; whatever is in the column belongs to
 * such units. Where there is nothing to put in its place, and by the other rules, it stays missing.
 * `groupingBy` numbers the groups of a text column; `earlier` gives the units' values of so many periods before,
 * the latest first.
 */
export function impute(
  values: Float64Array,
  missing: MissingValue,
  groupingBy: (column: string) => Grouping,
  takesPart: Uint8Array,
  earlier: (back: number) => readonly Float64Array[],
): void {
  if (!hasGap(values, takesPart)) return;
  switch (missing.rule) {
    case 'constant':
      return fill(values, takesPart, () => missing.value);
    case 'mean':
    case 'median': {
      const middle = middleOf(values, missing.rule === 'mean');
      return fill(values, takesPart, () => middle);
    }
    case 'group-mean':
    case 'group-median': {
      const { names, of } = groupingBy(missing.column);
      const middles = names.map((_, group) =>
        middleOf(
          values.filter((_unused, i) => of[i] === group),
          missing.rule === 'group-mean',
        ),
      );
      return fill(values, takesPart, (i) => middles[of[i] as number] ?? NaN);
    }
    case 'last-period': {
      const before = earlier(missing.periods);
      return fill(values, takesPart, (i) => before.find((column) => column[i] === column[i])?.[i] ?? NaN);
    }
    case 'renormalise':
    case 'exclude':
    case 'zero':
  }
}

// On the path of every ranking: a closure per value costs ten times the loop.
function hasGap(values: Float64Array, takesPart: Uint8Array): boolean {
  for (let i = 0; i < values.length; i++) if (values[i] !== values[i] && takesPart[i] === 1) return true;
  return false;
}

function fill(values: Float64Array, takesPart: Uint8Array, by: (at: number) => number): void {
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as number;
    if (x !== x && takesPart[i] === 1) values[i] = by(i);
  }
}

function middleOf(values: Float64Array, mean: boolean): number {
  if (!mean) return median(values);
  let sum = 0;
  let count = 0;
  for (const x of values) {
    if (x !== x) continue;
    sum += x;
    count++;
  }
  return sum / count;
}
