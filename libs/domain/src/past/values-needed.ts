import { inputPeriods } from '../formula/formula-dependency.ts';
import { isCoarser, partsOf } from '../period/period-nesting.ts';
import { frequencies, frequencyOf, type Period } from '../period/period.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { versionFrom } from '../scheme/version-at.ts';

/** What has to be there so that values of some clusters can be computed in a period. */
export interface ValuesNeeded {
  /** Derived indicators that have to be computed there themselves. */
  readonly derived: ReadonlySet<string>;
  /** What is read of the same clusters in other periods; base figures where no indicator is named. */
  readonly reads: ReadonlyMap<Period, ReadonlySet<string>>;
  /** Indicators whose totals over regions are read, in this period or another. */
  readonly totals: ReadonlyMap<Period, ReadonlySet<string>>;
}

/**
 * What is missing for the values of some indicators in a period, one step far: what those read in other periods is asked for there.
 * @param isMissing whether a derived indicator is not there as it has to be; what it reads is looked at only then.
 * @param withBase the base figures are not there either: they are reported, or made of the parts of the period.
 */
export function valuesNeeded(
  scheme: Scheme,
  period: Period,
  codes: Iterable<string>,
  isMissing: (code: string) => boolean,
  withBase: boolean,
): ValuesNeeded {
  const derived = new Set<string>();
  const reads = new Map<Period, Set<string>>();
  const totals = new Map<Period, Set<string>>();
  const frequency = frequencyOf(period);
  const into = (map: Map<Period, Set<string>>, at: Period, ...found: string[]): void => {
    if (scheme.calendar.has(at)) map.set(at, new Set([...(map.get(at) ?? []), ...found]));
  };
  const need = (code: string): void => {
    const indicator = scheme.indicators.get(code);
    if (indicator?.kind !== 'derived' || derived.has(code) || !isMissing(code)) return;
    if (isCoarser(indicator.frequency, frequency)) return;
    derived.add(code);
    for (const dependency of versionFrom(indicator.formulas, period)?.dependencies ?? [])
      for (const read of inputPeriods(dependency, period)) {
        if (dependency.total !== undefined) into(totals, read, dependency.code);
        else if (read === period) need(dependency.code);
        else into(reads, read, dependency.code);
      }
  };
  for (const code of codes) need(code);
  if (withBase)
    for (const finer of frequencies)
      if (isCoarser(frequency, finer)) for (const part of partsOf(period, finer)) into(reads, part);
  return { derived, reads, totals };
}
