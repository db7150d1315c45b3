import type { PastWanted } from '@jiju/application';
import type { OverviewPeriods } from '@jiju/persistence';
import { addYears, frequencyOf, isFigureMeasure, type Frequency, type Period, type Scheme } from '@jiju/domain';

/** The periods there were, oldest first. */
export function periodsOf({ calendar }: Scheme, frequency?: Frequency): Period[] {
  return [...calendar.keys()].filter((period) => frequency === undefined || frequencyOf(period) === frequency).sort();
}

/** Every ranking that a method gave, or every method. */
export function rankingsOf(scheme: Scheme, code?: string, period?: Period): { method: string; period: Period }[] {
  return scheme.methods
    .filter((method) => code === undefined || method.code === code)
    .flatMap((method) => periodsOf(scheme, method.frequency).map((one) => ({ method: method.code, period: one })))
    .filter((one) => period === undefined || one.period === period);
}

/** Every period that some star rule rates. */
export function ratedPeriodsOf(scheme: Scheme): Period[] {
  const frequencies = new Set(scheme.starRules.map(({ frequency }) => frequency));
  return periodsOf(scheme).filter((period) => frequencies.has(frequencyOf(period)));
}

/** A directive and how it stood, with its measure over time: nobody looks at months. */
export function directiveOf(code: string): (scheme: Scheme) => PastWanted {
  return (scheme) => {
    const measure = scheme.directives.find((one) => one.code === code)?.definition.measure;
    const values = measure && isFigureMeasure(measure) ? periodsOf(scheme) : [];
    return { directives: true, values: values.filter((period) => frequencyOf(period) !== 'month') };
  };
}

/** Which periods have values, and which of them rankings. */
export function everyPeriod(scheme: Scheme): PastWanted {
  return { anyValues: periodsOf(scheme), heads: rankingsOf(scheme) };
}

/** How the house stood: sums beside those of the year before, awards, directives, and what was reported lately. */
export function overviewOf({ periodCode, open }: OverviewPeriods): (scheme: Scheme) => PastWanted {
  return (scheme) => {
    const values = [periodCode, addYears(periodCode, -1)];
    const rankings = values.flatMap((period) => rankingsOf(scheme, undefined, period));
    return { figures: open === null ? [] : [open], values, rankings, awards: [periodCode], directives: true };
  };
}
