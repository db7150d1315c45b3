import { momentOf, type PastQuestion } from '@jiju/application';
import { asOf as asOfSchema, problemTexts, sayProblem } from '@jiju/contract';
import { isRefusal, refuse, type Problem } from '@jiju/domain';
import { openPasts, type Database } from '@jiju/persistence';
import { systemPace } from '@jiju/platform';
import { BadInput } from '../evaluate/bad-input.ts';
import type { OpenHouse } from './with-house.ts';

/** Reads the house as it is, or as it was known at the moment of `--as-of`; a moment without a past is bad input. */
export async function asKnown<T>(
  { database, url, now, today }: OpenHouse,
  asOf: string | undefined,
  wanted: PastQuestion,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const parsed = asOfSchema.optional().safeParse(asOf);
  if (!parsed.success) throw refused(refuse('as-of-malformed').refused);
  const moment = momentOf(parsed.data, today());
  if (isRefusal(moment)) throw refused(moment.refused);
  if (moment === undefined) return work(database);
  const pasts = openPasts({ database, url, now, turn: () => systemPace.turn() });
  try {
    const answer = await pasts.read(moment, wanted, (view) => work(view.database));
    if (isRefusal(answer)) throw refused(answer.refused);
    return answer;
  } finally {
    await pasts.close();
  }
}

const refused = ([first]: readonly Problem[]): BadInput =>
  new BadInput(`--as-of: ${first === undefined ? 'cannot be read' : sayProblem(problemTexts, first, 'en')}`);
