import { parseArgs } from 'node:util';
import { periodCode } from '@jiju/contract';
import { readExplanation } from '@jiju/persistence';
import { asKnown } from '../database/as-known.ts';
import { withHouse } from '../database/with-house.ts';
import { answering } from '../evaluate/answering.ts';
import { BadInput } from '../evaluate/bad-input.ts';
import { exitCode, type Io } from '../io.ts';

/** `jiju figure`: a value of the database and what it was made of, as it is or as it was known then, as JSON. */
export function figure(argv: readonly string[], io: Io): Promise<number> {
  return answering('figure', io, async () => {
    const { cluster, indicator, period, asOf } = parse(argv);
    const found = await withHouse('figure', io, (open) =>
      asKnown(open, asOf, { explained: { clusterCode: cluster, period } }, (database) =>
        readExplanation(database, cluster, indicator, period),
      ),
    );
    if (!found) throw new BadInput(`there is no cluster ${cluster} or no indicator ${indicator}`);
    io.out(`${JSON.stringify(found, null, 2)}\n`);
    return exitCode.ok;
  });
}

function parse(argv: readonly string[]) {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      cluster: { type: 'string' },
      indicator: { type: 'string' },
      period: { type: 'string' },
      'as-of': { type: 'string' },
    },
  });
  const { cluster, indicator, period, 'as-of': asOf } = values;
  if (cluster === undefined) throw new BadInput('--cluster <code> is missing');
  if (indicator === undefined) throw new BadInput('--indicator <code> is missing');
  if (!periodCode.safeParse(period).success || period === undefined)
    throw new BadInput('--period is a year, a quarter or a month: 2013, 2013-Q4, 2013-12');
  return { cluster, indicator, period, asOf };
}
