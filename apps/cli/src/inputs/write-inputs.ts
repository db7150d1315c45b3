import type { RankingInputs } from '@jiju/application';
import { columnsRead, groupColumnsRead, type Period } from '@jiju/domain';
import { stringify } from 'csv-stringify/sync';

/** Units of a period, as inputs hold them. */
interface PeriodRead {
  readonly period: Period;
  readonly units: RankingInputs['inputs']['units'];
  readonly redLines: RankingInputs['inputs']['redLines'];
}

/** The ranked period, and those it looks at. */
function periodsOf({ inputs: { units, redLines, around } }: RankingInputs, period: Period): PeriodRead[] {
  return [...(around?.periods ?? []), { period, units, redLines }];
}

/**
 * The figures as a CSV: the id, the period where the method looks at several, the text columns it groups by, and every column of numbers it reads. A number is
 * written in full, so that what is read is bit for bit what was there; what is missing is empty.
 */
export function dataCsv(found: RankingInputs, period: Period): string {
  const { definition, inputs } = found;
  const texts = [...new Set(groupColumnsRead(definition).map(({ column }) => column))];
  const numbers = [...columnsRead(definition)];
  const periods = inputs.around ? ['period'] : [];
  const rows = periodsOf(found, period).flatMap(({ period: of, units }) =>
    units.map(({ code, values, groups }) => [
      code,
      ...(inputs.around ? [of] : []),
      ...texts.map((name) => groups[name] ?? ''),
      ...numbers.map((name) => values[name] ?? ''),
    ]),
  );
  return stringify([[definition.idColumn ?? 'cluster', ...periods, ...texts, ...numbers], ...rows], {
    cast: { number: String },
  });
}

/** The red lines of the method that units of it crossed, as a CSV; undefined where there are none. */
export function eventsCsv(found: RankingInputs, period: Period): string | undefined {
  const drawn = new Set((found.definition.redLines ?? []).map(({ code }) => code));
  const rows = periodsOf(found, period).flatMap(({ period: of, units, redLines }) => {
    const there = new Set(units.map(({ code }) => code));
    return redLines
      .filter(({ unit, redLine }) => there.has(unit) && drawn.has(redLine))
      .map(({ unit, redLine, count = 1 }) => [unit, redLine, count, ...(found.inputs.around ? [of] : [])]);
  });
  if (rows.length === 0) return undefined;
  return stringify([['unit', 'redLine', 'count', ...(found.inputs.around ? ['period'] : [])], ...rows], {
    cast: { number: String },
  });
}
