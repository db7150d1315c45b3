import { methodProblems, sayProblem } from '@jiju/contract';
import type { RankingResult } from '@jiju/domain';
import type { Io } from '../io.ts';

/** Says on the side what a reader of a ranking should know, and who is not ranked. */
export function sayNotes({ notes, excluded, ids }: RankingResult, io: Io): void {
  for (const note of notes) io.err(`note: ${sayProblem(methodProblems, note, 'en')}\n`);
  for (const [at, reason] of excluded)
    io.err(`not ranked: ${ids[at] ?? ''}: ${sayProblem(methodProblems, reason, 'en')}\n`);
}
