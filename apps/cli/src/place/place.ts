import { withHouse } from '../database/with-house.ts';
import { answering } from '../evaluate/answering.ts';
import { exitCode, type Io } from '../io.ts';
import { answerOf } from './answer-of.ts';
import { placeAsked } from './place-asked.ts';

/**
 * `jiju place`: of the place of a cluster of the database, why it is another one than in the period before, at another date of knowledge or by another version;
 * with `--place` what a better one would take, with `--among` where the cluster is strong and weak, with `--score` how an indicator came to its score. As JSON, or as text.
 */
export function place(argv: readonly string[], io: Io): Promise<number> {
  return answering('place', io, async () => {
    const asked = placeAsked(argv);
    const { json, lines, remark } = await withHouse('place', io, (open) => answerOf(open, asked));
    if (remark !== undefined) io.err(`${remark}\n`);
    io.out(asked.format === 'json' ? `${JSON.stringify(json, null, 2)}\n` : lines.map((line) => `${line}\n`).join(''));
    return exitCode.ok;
  });
}
