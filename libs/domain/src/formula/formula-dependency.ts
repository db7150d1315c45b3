import { frequencyOf, ordinalOf, periodAt, periodsInYear, type Frequency, type Period } from '../period/period.ts';
import { addPeriods, addYears, periodsBetween } from '../period/period-arithmetic.ts';
import { containingPeriod, lastOfYear } from '../period/period-nesting.ts';
import type { RegionLevel } from '../region/region-level.ts';
import type { Formula, FormulaNode } from './formula-node.ts';

/** One move from the period a formula is evaluated at to the periods it reads. */
export type ReachStep =
  | { readonly kind: 'years'; readonly back: number }
  /** Every period from `from` to `to` steps earlier, both included. */
  | { readonly kind: 'periods'; readonly from: number; readonly to: number }
  | { readonly kind: 'year-to-date' };

/** What a formula reads of one indicator. */
export interface Dependency {
  readonly code: string;
  /** The moves to the periods read, taken one after the other; none: the period itself. */
  readonly reach: readonly ReachStep[];
  /** Set when it is the total over the regions of this level that is read, not the cluster's own figure. */
  readonly total?: RegionLevel;
}

/**
 * Everything a formula reads: each indicator once for every way it is reached. `share(X, city)` reads the cluster's own X
 * and the city's total of X; `growth(X)` reads X at the period and a year earlier.
 */
export function dependenciesOf(formula: Formula): Dependency[] {
  const found = new Map<string, Dependency>();
  collect(formula.root, [], found);
  return [...found.values()];
}

function collect(node: FormulaNode, reach: readonly ReachStep[], found: Map<string, Dependency>): void {
  switch (node.kind) {
    case 'number':
      return;
    case 'indicator':
      return add({ code: node.code, reach }, found);
    case 'share':
      add({ code: node.code, reach }, found);
      return add({ code: node.code, reach, total: node.level }, found);
    case 'min':
    case 'max':
      for (const each of node.among) collect(each, reach, found);
      return;
    case '+':
    case '-':
    case '*':
    case '/':
    case '^':
      collect(node.left, reach, found);
      return collect(node.right, reach, found);
    case 'growth':
    case 'cagr':
      collect(node.of, reach, found);
      return collect(node.of, back(reach, { kind: 'years', back: node.kind === 'cagr' ? node.count : 1 }), found);
    case 'lastyear':
      return collect(node.of, back(reach, { kind: 'years', back: 1 }), found);
    case 'prev':
      return collect(node.of, back(reach, { kind: 'periods', from: node.count, to: node.count }), found);
    case 'rolling':
      return collect(node.of, back(reach, { kind: 'periods', from: 0, to: node.count - 1 }), found);
    case 'ytd':
      return collect(node.of, back(reach, { kind: 'year-to-date' }), found);
    default:
      return collect(node.of, reach, found);
  }
}

function add(dependency: Dependency, found: Map<string, Dependency>): void {
  found.set(JSON.stringify(dependency), dependency);
}

/**
 * The reach with one more move inside. Years are brought to the front and neighbours of one kind are joined, so that two
 * ways to the same periods are one: a year back means the same before and after every other move.
 */
function back(reach: readonly ReachStep[], step: ReachStep): readonly ReachStep[] {
  if (step.kind === 'periods' && step.to === 0) return reach;
  const [first] = reach;
  if (step.kind === 'years') {
    if (first?.kind !== 'years') return [step, ...reach];
    return [{ kind: 'years', back: first.back + step.back }, ...reach.slice(1)];
  }
  const last = reach.at(-1);
  if (step.kind === 'year-to-date') return last?.kind === 'year-to-date' ? reach : [...reach, step];
  if (last?.kind !== 'periods') return [...reach, step];
  return [...reach.slice(0, -1), { kind: 'periods', from: last.from + step.from, to: last.to + step.to }];
}

/** Whether the figure of the same period is among those read; only such readings can close a circle. */
export function readsSamePeriod(dependency: Dependency): boolean {
  return dependency.reach.every((step) => step.kind === 'year-to-date' || (step.kind === 'periods' && step.from === 0));
}

/** The periods read when the formula is evaluated at `period`, in order of time. */
export function inputPeriods(dependency: Dependency, period: Period): Period[] {
  let first = period;
  let last = period;
  for (const step of dependency.reach) {
    if (step.kind === 'years') {
      first = addYears(first, -step.back);
      last = addYears(last, -step.back);
    } else if (step.kind === 'periods') {
      first = addPeriods(first, -step.to);
      last = addPeriods(last, -step.from);
    } else first = firstOfYear(first);
  }
  return periodsBetween(first, last);
}

/**
 * The periods whose result can change when the indicator's figure changes at `changed`; the inverse of
 * {@link inputPeriods}. They may lie in the future: keep those that are computed at all.
 * @param frequency of the derived indicator, when it is longer than the changed period: a changed quarter of an input
 *   changes the year it lies in. Throws when it is shorter.
 */
export function affectedPeriods(
  dependency: Dependency,
  changed: Period,
  frequency: Frequency = frequencyOf(changed),
): Period[] {
  let first = containingPeriod(changed, frequency);
  let last = first;
  for (const step of dependency.reach.toReversed()) {
    if (step.kind === 'years') {
      first = addYears(first, step.back);
      last = addYears(last, step.back);
    } else if (step.kind === 'periods') {
      first = addPeriods(first, step.from);
      last = addPeriods(last, step.to);
    } else last = lastOfYear(last);
  }
  return periodsBetween(first, last);
}

function firstOfYear(period: Period): Period {
  const frequency = frequencyOf(period);
  const perYear = periodsInYear(frequency);
  return periodAt(frequency, Math.floor(ordinalOf(period) / perYear) * perYear);
}
