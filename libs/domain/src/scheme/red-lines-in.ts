import { containingPeriod, isCoarser, partsOf } from '../period/period-nesting.ts';
import { frequencyOf, type Frequency, type Period } from '../period/period.ts';
import type { Scheme } from './scheme.ts';

const frequencies: readonly Frequency[] = ['year', 'quarter', 'month'];

/** The red lines that were crossed in a period: those recorded for it, and those recorded for a quarter or a month of it. */
export function redLinesIn(
  { redLineEvents }: Pick<Scheme, 'redLineEvents'>,
  period: Period,
): NonNullable<ReturnType<Scheme['redLineEvents']['get']>> {
  if (redLineEvents.size === 0) return [];
  const parts = frequencies.filter((one) => isCoarser(frequencyOf(period), one)).flatMap((one) => partsOf(period, one));
  return [period, ...parts].flatMap((one) => redLineEvents.get(one) ?? []);
}

/** The other way round: the periods in which a red line counts that was recorded for this one. */
export function periodsOfRedLine(period: Period): Period[] {
  const longer = frequencies.filter((one) => isCoarser(one, frequencyOf(period)));
  return [...longer.map((one) => containingPeriod(period, one)), period];
}
