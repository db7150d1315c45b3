import { totalMembers, type TotalExplanation, type TotalMembers } from '@jiju/contract';
import { addYears, type Period } from '@jiju/domain';
import { readExplanation, readTotalExplanation } from '@jiju/persistence';
import { parseArgs } from 'node:util';
import { asKnown } from '../database/as-known.ts';
import { needed, oneOf, periodAsked } from '../database/option-of.ts';
import { withHouse, type OpenHouse } from '../database/with-house.ts';
import { answering } from '../evaluate/answering.ts';
import { BadInput } from '../evaluate/bad-input.ts';
import { exitCode, type Io } from '../io.ts';
import { sayFigure, sayTotal } from './say-figure.ts';

/**
 * `jiju figure`: a value of the database and what it was made of, or with `--total` a total over clusters and whose figures it adds up; as it is or as it was
 * known then, as JSON or as lines of text.
 */
export function figure(argv: readonly string[], io: Io): Promise<number> {
  return answering('figure', io, async () => {
    const asked = parse(argv);
    const { json, lines } = await withHouse('figure', io, (open) =>
      asked.total ? totalOf(open, asked, asked.total) : valueOf(open, asked),
    );
    io.out(`${asked.format === 'text' ? lines.join('\n') : JSON.stringify(json, null, 2)}\n`);
    return exitCode.ok;
  });
}

/** For programs, and for people. */
interface Said {
  readonly json: unknown;
  readonly lines: readonly string[];
}

async function valueOf(open: OpenHouse, { cluster = '', indicator, period, asOf }: Asked): Promise<Said> {
  const found = await asKnown(open, asOf, { explained: { clusterCode: cluster, period } }, (database) =>
    readExplanation(database, cluster, indicator, period),
  );
  if (!found) throw new BadInput(`there is no cluster ${cluster} or no indicator ${indicator}`);
  return { json: found, lines: sayFigure(found) };
}

/** Read in one go; there are fewer clusters in any region. */
const whole = { page: 1, perPage: 1_000_000 };

async function totalOf(
  open: OpenHouse,
  { indicator, period, asOf }: Asked,
  { region, among }: TotalAsked,
): Promise<Said> {
  const question = { indicatorCode: indicator, periodCode: period, regionCode: region, among, ...whole };
  const found: TotalExplanation | undefined = await asKnown(
    open,
    asOf,
    { values: [period, addYears(period, -1)] },
    (database) => readTotalExplanation(database, question),
  );
  if (!found) throw new BadInput(`there is no indicator ${indicator}${region ? ` or no region ${region}` : ''}`);
  return { json: found, lines: sayTotal(found) };
}

interface TotalAsked {
  readonly region: string | undefined;
  readonly among: TotalMembers;
}

interface Asked {
  readonly cluster: string | undefined;
  readonly total: TotalAsked | undefined;
  readonly indicator: string;
  readonly period: Period;
  readonly asOf: string | undefined;
  readonly format: 'json' | 'text';
}

function parse(argv: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      cluster: { type: 'string' },
      total: { type: 'boolean', default: false },
      region: { type: 'string' },
      among: { type: 'string' },
      indicator: { type: 'string' },
      period: { type: 'string' },
      'as-of': { type: 'string' },
      format: { type: 'string', default: 'json' },
    },
  });
  const { cluster, total, region, among } = values;
  if (total && cluster !== undefined) throw new BadInput('of one cluster or of several: --cluster or --total');
  if (!total && (region !== undefined || among !== undefined))
    throw new BadInput(`--${region === undefined ? 'among' : 'region'} goes with --total`);
  return {
    cluster: total ? undefined : needed('cluster', 'code', cluster),
    total: total ? { region, among: oneOf('among', totalMembers, among ?? 'active-then') } : undefined,
    indicator: needed('indicator', 'code', values.indicator),
    period: periodAsked('period', values.period),
    asOf: values['as-of'],
    format: oneOf('format', ['json', 'text'] as const, values.format),
  };
}
