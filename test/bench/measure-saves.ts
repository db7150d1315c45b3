import { openBenchHouse } from './bench-house.ts';
import { baseCodes, clusterCode, figure, quartersOf, type Size } from './bench-records.ts';
import { startApiWithUsers } from './api-process.ts';
import { connect } from './bench-server.ts';
import { startWorker } from './child.ts';
import { clientCount, throughput } from './clients.ts';
import { FreshnessWatch } from './freshness.ts';

export interface SaveRates {
  readonly insert: readonly number[];
  /** Through the use case, each client an author of its own. */
  readonly authors: readonly number[];
  /** The same, all clients one author. */
  readonly oneAuthor: readonly number[];
  readonly http: readonly number[];
  readonly apiMemory: number;
  readonly workerMemory: number;
}

/** Twenty clients save single cells as fast as they are answered; a worker computes meanwhile. Rates per second. */
export async function measureSaves(url: string, size: Size, seconds: number, rounds: number): Promise<SaveRates> {
  const worker = await startWorker(url);
  const api = await startApiWithUsers(url, clientCount);
  const house = await openBenchHouse(url);
  const watch = await FreshnessWatch.open(url);
  const clients = await Promise.all(Array.from({ length: clientCount }, () => connect(url)));
  await clients[0]?.query('create table if not exists bench_insert (like observation including all)');
  const quarters = quartersOf(size);
  let count = 0;
  const next = () => {
    const at = count++;
    const code = baseCodes[Math.floor(at / size.clusters) % baseCodes.length] as string;
    const period = quarters[Math.floor(at / size.clusters / baseCodes.length) % quarters.length] as string;
    return figure(clusterCode(at % size.clusters), code, period, 5 + (at % 997) / 100);
  };
  const result = { insert: [] as number[], authors: [] as number[], oneAuthor: [] as number[], http: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    const rates = {
      insert: await throughput(seconds, (at) => () => insert(clients[at], count++)),
      authors: await throughput(seconds, (at) => () => {
        return house.saveInGroups({ login: `bench-${at}`, requestId: `${count}` }, [next()]);
      }),
      oneAuthor: await throughput(seconds, () => () => {
        return house.saveInGroups({ login: 'bench', requestId: `${count}` }, [next()]);
      }),
      http: await throughput(seconds, (at) => () => api.put(at, '/api/figures', { figures: [next()] })),
    };
    await watch.untilFresh();
    // The first round warms everything up.
    if (round > 0)
      for (const name of ['insert', 'authors', 'oneAuthor', 'http'] as const) result[name].push(rates[name]);
  }
  const memory = { apiMemory: api.peakMemory(), workerMemory: worker.peakMemory() };
  for (const client of clients) await client.end();
  await watch.close();
  await house.close();
  await api.stop();
  await worker.stop();
  return { ...result, ...memory };
}

type Client = Awaited<ReturnType<typeof connect>>;

function insert(client: Client | undefined, at: number): Promise<unknown> {
  return (client as Client).query({
    name: 'bench-insert',
    text: `insert into bench_insert values ($1, '2013-Q4', 'B01', '', 1, 'A', 'reported', 'annual', 'approved', '', false, 'bench', 1, now())`,
    values: [at],
  });
}
