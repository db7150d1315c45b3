import { createServer } from 'node:http';
import { RankingReader, type Database } from '@jiju/persistence';
import { rankingQuery } from '@jiju/contract';
import { Pool } from 'pg';
import { methodCode } from './bench-records.ts';

/** The statement of the ranking page, as the reader of the house words it. */
async function pageStatement(period: string): Promise<{ text: string; values: unknown[] }> {
  let said: { text: string; values: unknown[] } | undefined;
  const query = (text: string, values: readonly unknown[] = []): Promise<never[]> => {
    said ??= { text, values: [...values] };
    return Promise.resolve([]);
  };
  await new RankingReader({ query } as unknown as Database).page({
    method: methodCode,
    period,
    ...rankingQuery.parse({}),
  });
  if (!said) throw new Error('The reader asked nothing');
  return said;
}

/** The floor of reading: node's own http server, the same statement, nobody asked who is asking. */
async function main(): Promise<void> {
  const statement = await pageStatement(process.env['BENCH_PERIOD'] ?? '');
  const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });
  const server = createServer((_request, response) => {
    pool.query<{ rows: string }>({ name: 'page', ...statement }).then(
      ({ rows }) => response.setHeader('content-type', 'application/json').end(rows[0]?.rows),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  process.once('SIGTERM', () => process.exit(0));
  server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.send?.({ ready: true }));
}

if (process.argv[1] === import.meta.filename) await main();
