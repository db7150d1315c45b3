import { readEditionByCode, type Database } from '@jiju/persistence';
import { BadInput } from '../evaluate/bad-input.ts';

/** The edition of that code with what was frozen in it, in whatever state: the command line is the house's own. */
export async function editionNamed(database: Database, code: string) {
  const stored = await readEditionByCode(database, code, 'all');
  if (!stored) throw new BadInput(`there is no edition "${code}"`);
  return stored;
}

/** The one code on the line. */
export function codeOn(positionals: readonly string[]): string {
  const [code, ...more] = positionals;
  if (code === undefined || more.length > 0) throw new BadInput('name one edition by its code');
  return code;
}
