import { parseArgs } from 'node:util';
import { periodCode, type Ranking, type RankingRow } from '@jiju/contract';
import { RankingReader, readByPage, type Database } from '@jiju/persistence';
import { asKnown } from '../database/as-known.ts';
import { withHouse } from '../database/with-house.ts';
import { answering } from '../evaluate/answering.ts';
import { BadInput } from '../evaluate/bad-input.ts';
import { exitCode, type Io } from '../io.ts';
import { rankingCsv } from './ranking-csv.ts';

/** Rows read in one go. */
const atOnce = 1_000;

/** `jiju ranking`: a ranking of the database, as it is or as it was known then. */
export function ranking(argv: readonly string[], io: Io): Promise<number> {
  return answering('ranking', io, async () => {
    const { method, period, format, asOf } = parse(argv);
    const found = await withHouse('ranking', io, (open) =>
      asKnown(open, asOf, readByPage(method, period), (database) => wholeRanking(database, method, period)),
    );
    if (!found) throw new BadInput(`there is no ranking of ${period} by ${method}${asOf ? `, as known ${asOf}` : ''}`);
    io.out(format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : rankingCsv(found));
    return exitCode.ok;
  });
}

/** Every row, those that are not ranked last. */
async function wholeRanking(database: Database, method: string, period: string): Promise<Ranking | undefined> {
  const reader = new RankingReader(database);
  const rows: RankingRow[] = [];
  for (let page = 1; ; page++) {
    const text = await reader.page({ method, period, page, perPage: atOnce, sort: 'rank', order: 'asc' });
    if (text === undefined) return undefined;
    const read = JSON.parse(text) as Ranking;
    rows.push(...read.rows);
    if (read.rows.length === 0 || rows.length >= read.total) return { ...read, rows };
  }
}

function parse(argv: readonly string[]) {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      method: { type: 'string' },
      period: { type: 'string' },
      'as-of': { type: 'string' },
      format: { type: 'string', default: 'csv' },
    },
  });
  const { method, period, format, 'as-of': asOf } = values;
  if (method === undefined) throw new BadInput('--method <code> is missing');
  if (!periodCode.safeParse(period).success || period === undefined)
    throw new BadInput('--period is a year, a quarter or a month: 2013, 2013-Q4, 2013-12');
  if (format !== 'csv' && format !== 'json') throw new BadInput(`--format is csv or json, not "${format}"`);
  return { method, period, format, asOf };
}
