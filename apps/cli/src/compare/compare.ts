import { parseArgs } from 'node:util';
import { compareDefinitions, rank, rankDifference, type RankingResult } from '@jiju/domain';
import { BadInput } from '../evaluate/bad-input.ts';
import { answering } from '../evaluate/answering.ts';
import { readInputs } from '../evaluate/read-inputs.ts';
import { exitCode, type Io } from '../io.ts';

/** `jiju compare`: what one method says otherwise than another, and whom it moves, as JSON. */
export function compare(argv: readonly string[], io: Io): Promise<number> {
  return answering('compare', io, async () => {
    const { method, against, data, id } = parse(argv);
    if (method === undefined) throw new BadInput('--method <json> is missing');
    if (against === undefined) throw new BadInput('--against <json> is missing');
    if (data === undefined) throw new BadInput('--data <csv> is missing');
    const before = await readInputs({ method: against, data, id });
    const after = await readInputs({ method, data, id });
    const [then, now] = [rank(before.plan, before.table), rank(after.plan, after.table)];
    const difference = rankDifference(entriesOf(then), entriesOf(now), { top: 10, most: 10 });
    const told = {
      changes: compareDefinitions(before.plan.definition, after.plan.definition),
      ...difference,
      excluded: { before: reasonsOf(then), after: reasonsOf(now) },
    };
    io.out(`${JSON.stringify(told, null, 2)}\n`);
    return exitCode.ok;
  });
}

function entriesOf({ ids, rank: places, score }: RankingResult) {
  return ids.map((id, at) => {
    const points = score[at] ?? Number.NaN;
    return { id, rank: places[at] || null, score: Number.isNaN(points) ? null : points };
  });
}

function reasonsOf({ ids, excluded }: RankingResult) {
  return Object.fromEntries([...excluded].map(([at, reason]) => [ids[at] ?? '', reason]));
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        method: { type: 'string' },
        against: { type: 'string' },
        data: { type: 'string' },
        id: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new BadInput((error as Error).message, { cause: error });
  }
}
