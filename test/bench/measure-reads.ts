import { Agent } from 'node:http';
import { freePort } from '@jiju/platform';
import { answerOf, startApiWithUsers } from './api-process.ts';
import { methodCode, quartersOf, type Size } from './bench-records.ts';
import { startChild } from './child.ts';
import { clientCount, throughput } from './clients.ts';

export interface ReadRates {
  readonly api: readonly number[];
  readonly bare: readonly number[];
  readonly apiMemory: number;
}

/** Twenty clients read the first page of the latest ranking. Rates per second. */
export async function measureReads(url: string, size: Size, seconds: number, rounds: number): Promise<ReadRates> {
  const period = quartersOf(size).at(-1) as string;
  const api = await startApiWithUsers(url, clientCount);
  const port = await freePort();
  const bare = await startChild('test/bench/bare-server.ts', {
    DATABASE_URL: url,
    PORT: `${port}`,
    BENCH_PERIOD: period,
  });
  const agent = new Agent({ keepAlive: true, maxSockets: clientCount });
  const path = `/api/rankings/${methodCode}/${period}`;
  const result = { api: [] as number[], bare: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    const ofBare = await throughput(seconds, () => () => answerOf({ agent, port, method: 'GET', path, headers: {} }));
    const ofApi = await throughput(seconds, (at) => () => api.get(at, path));
    if (round === 0) continue;
    result.bare.push(ofBare);
    result.api.push(ofApi);
  }
  agent.destroy();
  const apiMemory = api.peakMemory();
  await bare.stop();
  await api.stop();
  return { ...result, apiMemory };
}
