import { isRefusal, parsePeriod, type MethodDefinition, type RedLineEvent } from '@jiju/domain';
import { BadInput } from './bad-input.ts';
import { parseCsv } from './parse-csv.ts';
import type { DataFile } from './read-data.ts';

/** A red line that was crossed, and in which period where the file says so. */
export type EventRead = RedLineEvent & { readonly period: string | undefined };

/**
 * Read red lines that were crossed: a CSV with the columns `unit` and `redLine`, and `count` and `period` if need be. What the method or
 * the data (and `others`, units that are known from elsewhere) do not know is refused: a slip of the pen must not save anybody from
 * a red line.
 */
export function readEvents(
  text: string,
  file: string,
  { redLines = [] }: MethodDefinition,
  {
    tables,
    data,
    others = [],
  }: Pick<DataFile, 'tables'> & { readonly data: string; readonly others?: readonly string[] },
): EventRead[] {
  const [header = [], ...rows] = parseCsv(text, file);
  const at = (name: string) => header.indexOf(name);
  for (const name of ['unit', 'redLine'])
    if (at(name) < 0) throw new BadInput(`the file of red lines ${file} has no column "${name}"`);
  const known = new Set(redLines.map(({ code }) => code));
  const units = new Set([...others, ...[...tables.values()].flatMap(({ ids }) => ids)]);
  return rows.map((row, i) => {
    const refuse = (what: string) => new BadInput(`row ${i + 2} of ${file}: ${what}`);
    const cell = (name: string) => (row[at(name)] ?? '').trim();
    const [unit, redLine, counted] = [cell('unit'), cell('redLine'), cell('count')];
    if (!units.has(unit)) throw refuse(`${data} has no unit "${unit.slice(0, 60)}"`);
    if (!known.has(redLine)) throw refuse(`the method has no red line "${redLine.slice(0, 60)}"`);
    const count = counted === '' ? 1 : Number(counted);
    if (!Number.isSafeInteger(count) || count < 1) throw refuse(`"${counted.slice(0, 60)}" is no whole number above 0`);
    const period = cell('period');
    if (period === '') return { unit, redLine, count, period: undefined };
    if (tables.has('')) throw refuse(`it names a period, and ${data} is read without periods`);
    const parsed = parsePeriod(period);
    if (isRefusal(parsed)) throw refuse(`"${period.slice(0, 60)}" is no period`);
    if (!tables.has(parsed)) throw refuse(`${data} has no rows of the period "${parsed}"`);
    return { unit, redLine, count, period: parsed };
  });
}
