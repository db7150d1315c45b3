import { isCoarser } from '../period/period-nesting.ts';
import type { Frequency } from '../period/period.ts';
import { problem, type Problem } from '../refusal.ts';
import { columnsCompared, columnsOfIndicators, columnsOfNoIndicator } from './columns-read.ts';
import type { MethodDefinition } from './method-definition.ts';

/** What is to be known of an indicator before it is read. */
export interface IndicatorToRead {
  readonly frequency: Frequency;
  readonly archived: boolean;
}

/** An indicator that is named somewhere, by its code. */
export interface IndicatorNamed {
  readonly code: string;
  readonly path: string;
}

/**
 * Whether a method, put into force, would find the indicators it reads: each is there, is not archived, and is reported for the
 * periods that are judged. A draft may name them ahead of their time.
 */
export function checkIndicatorsRead(
  definition: MethodDefinition,
  judgedEvery: Frequency,
  known: ReadonlyMap<string, IndicatorToRead>,
): Problem[] {
  const named = indicatorsNamed(definition);
  const gone = named.flatMap(({ code, path }) => {
    const found = known.get(code);
    if (found && !found.archived) return [];
    return [problem(found ? 'reference-archived' : 'unknown-indicator', { code }, path)];
  });
  return [...gone, ...ofLongerPeriods(named, judgedEvery, known)];
}

/** Those of the indicators that have no figures in the periods that are judged, each at its place. */
export function ofLongerPeriods(
  named: readonly IndicatorNamed[],
  judgedEvery: Frequency,
  known: ReadonlyMap<string, IndicatorToRead>,
): Problem[] {
  return named.flatMap(({ code, path }) => {
    const found = known.get(code);
    if (!found || found.archived || !isCoarser(found.frequency, judgedEvery)) return [];
    return [problem('indicator-of-longer-periods', { code }, path)];
  });
}

/** What the house has figures of is named by the column, or the code where there is none; what it is divided by or compared with may be one of its own. */
export function indicatorsNamed(definition: MethodDefinition): IndicatorNamed[] {
  const own = new Set(definition.indicators.map(({ code }) => code));
  const isReported = (_: unknown, at: number) => definition.indicators[at]?.source === undefined;
  return [
    ...columnsOfIndicators(definition).filter(isReported),
    ...columnsCompared(definition).filter(({ column }) => !own.has(column)),
    ...columnsOfNoIndicator(definition),
  ].map(({ column, path }) => ({ code: column, path }));
}
