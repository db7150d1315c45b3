import { parseArgs } from 'node:util';
import { explainPlace } from '@jiju/application';
import { periodCode, problemTexts, sayProblem } from '@jiju/contract';
import { addPeriods, clustersByCode, isRefusal, type Period } from '@jiju/domain';
import { systemPace } from '@jiju/platform';
import { withHouse, type OpenHouse } from '../database/with-house.ts';
import { answering } from '../evaluate/answering.ts';
import { BadInput } from '../evaluate/bad-input.ts';
import { exitCode, type Io } from '../io.ts';

/**
 * `jiju place`: why a cluster of the database stands elsewhere than in the period before (or `--against`), or with `--place` what a better place would take, as
 * JSON.
 */
export function place(argv: readonly string[], io: Io): Promise<number> {
  return answering('place', io, async () => {
    const asked = parse(argv);
    const found = await withHouse('place', io, (open) => ask(open, asked));
    io.out(`${JSON.stringify(found, null, 2)}\n`);
    return exitCode.ok;
  });
}

interface Asked {
  readonly cluster: string;
  readonly method: string;
  readonly period: Period;
  readonly against: Period;
  readonly place: number | undefined;
}

async function ask({ house }: OpenHouse, { cluster, method, period, against, place: wanted }: Asked): Promise<unknown> {
  const clusterId = await house.inspect([], (bench) => Promise.resolve(clustersByCode(bench.scheme).get(cluster)?.id));
  if (clusterId === undefined) throw new BadInput(`there is no cluster ${cluster}`);
  const inspectPast = (): never => {
    throw new Error('The command line asks about the present');
  };
  const explain = explainPlace({ house, inspectPast, turn: () => systemPace.turn() });
  const question = { method, period, clusterId };
  const answer = await (wanted === undefined
    ? explain.move(question, { period: against })
    : explain.gap(question, wanted));
  if (answer !== null && isRefusal(answer))
    throw new BadInput(answer.refused.map((one) => sayProblem(problemTexts, one, 'en')).join(' '));
  return answer;
}

function parse(argv: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      cluster: { type: 'string' },
      method: { type: 'string' },
      period: { type: 'string' },
      against: { type: 'string' },
      place: { type: 'string' },
    },
  });
  const { cluster, method, against, place: wanted } = values;
  if (cluster === undefined) throw new BadInput('--cluster <code> is missing');
  if (method === undefined) throw new BadInput('--method <code> is missing');
  const period = periodOf('period', values.period);
  const rank = wanted === undefined ? undefined : Number(wanted);
  if (rank !== undefined && !(Number.isInteger(rank) && rank > 0))
    throw new BadInput(`--place is a whole number above 0, not "${wanted}"`);
  return {
    ...{ cluster, method, period, place: rank },
    against: against === undefined ? addPeriods(period, -1) : periodOf('against', against),
  };
}

function periodOf(option: string, text: string | undefined): Period {
  if (text === undefined || !periodCode.safeParse(text).success)
    throw new BadInput(`--${option} is a year, a quarter or a month: 2013, 2013-Q4, 2013-12`);
  return text;
}
