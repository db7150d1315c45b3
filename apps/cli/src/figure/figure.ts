import { parseArgs } from 'node:util';
import { periodCode } from '@jiju/contract';
import { readExplanation } from '@jiju/persistence';
import { asKnown } from '../database/as-known.ts';
import { withHouse } from '../database/with-house.ts';
import { answering } from '../evaluate/answering.ts';
import { BadInput } from '../evaluate/bad-input.ts';
import { exitCode, type Io } from '../io.ts';
import { sayFigure } from './say-figure.ts';

/** `jiju figure`: a value of the database and what it was made of, as it is or as it was known then, as JSON or as lines of text. */
export function figure(argv: readonly string[], io: Io): Promise<number> {
  return answering('figure', io, async () => {
    const { cluster, indicator, period, asOf, format } = parse(argv);
    const found = await withHouse('figure', io, (open) =>
      asKnown(open, asOf, { explained: { clusterCode: cluster, period } }, (database) =>
        readExplanation(database, cluster, indicator, period),
      ),
    );
    if (!found) throw new BadInput(`there is no cluster ${cluster} or no indicator ${indicator}`);
    io.out(`${format === 'text' ? sayFigure(found).join('\n') : JSON.stringify(found, null, 2)}\n`);
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
      format: { type: 'string', default: 'json' },
    },
  });
  const { cluster, indicator, period, 'as-of': asOf, format } = values;
  if (cluster === undefined) throw new BadInput('--cluster <code> is missing');
  if (indicator === undefined) throw new BadInput('--indicator <code> is missing');
  if (!periodCode.safeParse(period).success || period === undefined)
    throw new BadInput('--period is a year, a quarter or a month: 2013, 2013-Q4, 2013-12');
  if (format !== 'json' && format !== 'text') throw new BadInput(`--format is json or text, not "${format}"`);
  return { cluster, indicator, period, asOf, format };
}
