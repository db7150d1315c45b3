import { inputPeriods } from '../formula/formula-dependency.ts';
import { isCoarser, partsOf } from '../period/period-nesting.ts';
import { frequencies, frequencyOf, type Period } from '../period/period.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { versionFrom } from '../scheme/version-at.ts';

/** A period whose values are needed. Its base values are all needed, because whoever has none has no values at all there. */
export interface ReachedPeriod {
  readonly period: Period;
  /** The derived indicators needed there. */
  readonly derived: ReadonlySet<string>;
  /** Totals of regions in this period are read. */
  readonly totals: boolean;
}

interface Growing {
  readonly derived: Set<string>;
  readonly reads: Set<Period>;
  totals: boolean;
}

/**
 * Which periods have to be known, and how much of them, so that every value of some periods can be computed: their parts
 * and whatever their formulas look back to, no more. Periods that are not in the calendar have no values and are left out.
 * @returns periods before those whose formulas read them.
 */
export function periodsReached(scheme: Scheme, wanted: readonly Period[]): ReachedPeriod[] {
  const found = new Map<Period, Growing>();
  const reach = (period: Period): Growing | undefined => {
    if (!scheme.calendar.has(period)) return undefined;
    const known = found.get(period);
    if (known) return known;
    const own: Growing = { derived: new Set(), reads: new Set(), totals: false };
    found.set(period, own);
    const parts = frequencies.filter((finer) => isCoarser(frequencyOf(period), finer));
    for (const part of parts.flatMap((finer) => partsOf(period, finer))) if (reach(part)) own.reads.add(part);
    return own;
  };
  const need = (code: string, period: Period): void => {
    const own = reach(period);
    const indicator = scheme.indicators.get(code);
    if (!own || indicator?.kind !== 'derived' || own.derived.has(code)) return;
    if (isCoarser(indicator.frequency, frequencyOf(period))) return;
    own.derived.add(code);
    for (const dependency of versionFrom(indicator.formulas, period)?.dependencies ?? []) {
      for (const read of inputPeriods(dependency, period)) {
        need(dependency.code, read);
        const there = found.get(read);
        if (!there) continue;
        if (dependency.total !== undefined) there.totals = true;
        if (read !== period) own.reads.add(read);
      }
    }
  };
  for (const period of wanted) {
    reach(period);
    for (const code of scheme.derivedOrder) need(code, period);
  }
  return inOrder(found);
}

function inOrder(found: ReadonlyMap<Period, Growing>): ReachedPeriod[] {
  const periods: ReachedPeriod[] = [];
  const visited = new Set<Period>();
  const visit = (period: Period): void => {
    const own = found.get(period);
    if (!own || visited.has(period)) return;
    visited.add(period);
    for (const read of own.reads) visit(read);
    periods.push({ period, derived: own.derived, totals: own.totals });
  };
  for (const period of found.keys()) visit(period);
  return periods;
}
