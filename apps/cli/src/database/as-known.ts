import { momentOf, type PastQuestion } from '@jiju/application';
import { asOf as asOfSchema, problemTexts, sayProblem } from '@jiju/contract';
import { isRefusal, refuse, type Problem } from '@jiju/domain';
import { openPasts, type Database, type Pasts } from '@jiju/persistence';
import { systemPace } from '@jiju/platform';
import { BadInput } from '../evaluate/bad-input.ts';
import type { OpenHouse } from './with-house.ts';

/** Reads the house as it is, or as it was known at the moment of `--as-of`; a moment without a past is bad input. */
export async function asKnown<T>(
  open: OpenHouse,
  asOf: string | undefined,
  wanted: PastQuestion,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  // Whoever asks for the present pays for no past.
  if (momentAsked(open, asOf) === undefined) return work(open.database);
  return withPasts(open, (pasts) => readAsKnown(open, pasts, asOf, wanted, work));
}

/** The same where the pasts are open already. */
export async function readAsKnown<T>(
  open: OpenHouse,
  pasts: Pasts,
  asOf: string | undefined,
  wanted: PastQuestion,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const moment = momentAsked(open, asOf);
  if (moment === undefined) return work(open.database);
  const answer = await pasts.read(moment, wanted, (view) => work(view.database));
  if (isRefusal(answer)) throw refused(answer.refused, 'as-of');
  return answer;
}

/** Opens the pasts of the house for one verb and closes them again. */
export async function withPasts<T>({ database, url, now }: OpenHouse, work: (pasts: Pasts) => Promise<T>): Promise<T> {
  const pasts = openPasts({ database, url, now, turn: () => systemPace.turn() });
  try {
    return await work(pasts);
  } finally {
    await pasts.close();
  }
}

/** The instant that an option means; nothing for the present. */
export function momentAsked(
  { today }: Pick<OpenHouse, 'today'>,
  asOf: string | undefined,
  option = 'as-of',
): string | undefined {
  const parsed = asOfSchema.optional().safeParse(asOf);
  if (!parsed.success) throw refused(refuse('as-of-malformed').refused, option);
  const moment = momentOf(parsed.data, today());
  if (isRefusal(moment)) throw refused(moment.refused, option);
  return moment;
}

const refused = ([first]: readonly Problem[], option: string): BadInput =>
  new BadInput(`--${option}: ${first === undefined ? 'cannot be read' : sayProblem(problemTexts, first, 'en')}`);
