import type { MethodDefinition, RedLineEvent } from '@jiju/domain';
import { BadInput } from './bad-input.ts';
import { parseCsv } from './parse-csv.ts';

/** A red line that was crossed, and in which period where the file says so. */
export type EventRead = RedLineEvent & { readonly period: string | undefined };

/** Read red lines that were crossed: a CSV with the columns `unit` and `redLine`, and `count` and `period` if need be. */
export function readEvents(text: string, file: string, { redLines = [] }: MethodDefinition): EventRead[] {
  const [header = [], ...rows] = parseCsv(text, file);
  const at = (name: string) => header.indexOf(name);
  for (const name of ['unit', 'redLine'])
    if (at(name) < 0) throw new BadInput(`the file of red lines ${file} has no column "${name}"`);
  const known = new Set(redLines.map(({ code }) => code));
  return rows.map((row, i) => {
    const cell = (name: string) => (row[at(name)] ?? '').trim();
    const redLine = cell('redLine');
    if (!known.has(redLine))
      throw new BadInput(`row ${i + 2} of ${file}: the method has no red line "${redLine.slice(0, 60)}"`);
    const count = cell('count') === '' ? 1 : Number(cell('count'));
    if (!Number.isInteger(count) || count < 1)
      throw new BadInput(`row ${i + 2} of ${file}: "${cell('count').slice(0, 60)}" is no whole number above 0`);
    return { unit: cell('unit'), redLine, count, period: cell('period') === '' ? undefined : cell('period') };
  });
}
