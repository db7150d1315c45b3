import { parseArgs } from 'node:util';
import { compareDefinitions, rank, rankDifference, type RankingResult } from '@jiju/domain';
import { BadInput } from '../evaluate/bad-input.ts';
import { answering } from '../evaluate/answering.ts';
import { fileOptions, filesAsked, readInputs } from '../evaluate/read-inputs.ts';
import { exitCode, type Io } from '../io.ts';

/** `jiju compare`: what one method says otherwise than another, and whom it moves, as JSON. */
export function compare(argv: readonly string[], io: Io): Promise<number> {
  return answering('compare', io, async () => {
    const { against, ...options } = parse(argv);
    const files = filesAsked(options);
    if (against === undefined) throw new BadInput('--against <json> is missing');
    const before = await readInputs({ ...files, method: against });
    const after = await readInputs(files);
    const [then, now] = [before, after].map(({ plan, table, events }) => rank(plan, table, events)) as [
      RankingResult,
      RankingResult,
    ];
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
        ...fileOptions,
        against: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new BadInput((error as Error).message, { cause: error });
  }
}
