import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const repository = join(import.meta.dirname, '../..');

/** Published inputs with known results. They lie beside the project, not in it. */
export const goldenFolder = join(repository, '../shared/golden');

/** What was said about files that are not there. */
export const announced: string[] = [];

/** Where a file of the golden folder is, or `undefined`, said loudly, when this machine does not have it. */
export function goldenFile(name: string): string | undefined {
  const path = join(goldenFolder, name);
  if (existsSync(path)) return path;
  const sentence = `SKIPPED: ${name} is not in ../shared/golden, so nothing is compared with its published results.`;
  announced.push(sentence);
  console.warn(sentence);
  return undefined;
}

/** A method file that stands in the project. */
export function methodFile(name: string): string {
  return join(import.meta.dirname, name);
}

export type Row = Readonly<Record<string, string>>;

export function rowsOf(csv: string): Row[] {
  return parse(csv, { columns: true, bom: true });
}

export function rowsOfFile(path: string): Row[] {
  return rowsOf(readFileSync(path, 'utf8'));
}
