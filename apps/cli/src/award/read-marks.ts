import { trimmedMean } from '@jiju/domain';
import { BadInput } from '../evaluate/bad-input.ts';
import { parseCsv } from '../evaluate/parse-csv.ts';

/** The marks that judges gave, a CSV with the columns `unit` and `mark`, one line each: the mean of each unit without `trim` at either end. A unit that `data` does not have is refused. */
export function readMarks(
  text: string,
  file: string,
  trim: number,
  { ids, data }: { readonly ids: readonly string[]; readonly data: string },
): Map<string, number> {
  const [header = [], ...rows] = parseCsv(text, file);
  const [unitAt, markAt] = ['unit', 'mark'].map((name) => header.indexOf(name)) as [number, number];
  if (unitAt < 0 || markAt < 0) throw new BadInput(`the file of marks ${file} needs the columns "unit" and "mark"`);
  const units = new Set(ids);
  const marks = new Map<string, number[]>();
  rows.forEach((row, i) => {
    const cell = (row[markAt] ?? '').trim();
    const mark = cell === '' ? NaN : Number(cell);
    if (!Number.isFinite(mark)) throw new BadInput(`row ${i + 2} of ${file}: "${cell.slice(0, 60)}" is not a number`);
    const unit = (row[unitAt] ?? '').trim();
    if (!units.has(unit)) throw new BadInput(`row ${i + 2} of ${file}: ${data} has no unit "${unit.slice(0, 60)}"`);
    marks.set(unit, [...(marks.get(unit) ?? []), mark]);
  });
  return new Map([...marks].map(([unit, given]) => [unit, trimmedMean(given, trim)]));
}
