import { setTimeout as sleep } from 'node:timers/promises';
import { openBenchHouse } from './bench-house.ts';
import { baseCodes, clusterCode, figure, firstValue, quartersOf, type Size } from './bench-records.ts';
import { connect } from './bench-server.ts';
import { startWorker } from './child.ts';
import { FreshnessWatch } from './freshness.ts';
import { randomFrom } from './statistics.ts';

export interface HistorySamples {
  /** Saved to fresh of a cell of the latest quarter, ms. */
  readonly latency: readonly number[];
  /** Time PostgreSQL spent on statements, per change, ms. */
  readonly statements: number;
}

/** The same changes of the latest quarter over histories of several lengths, in turns. */
export async function measureHistory(
  histories: readonly { readonly url: string; readonly size: Size }[],
  counts: { readonly warmUp: number; readonly samples: number },
): Promise<HistorySamples[]> {
  const before = await Promise.all(histories.map(({ url }) => activeTime(url)));
  const sides = [];
  for (const { url, size } of histories) {
    const house = await openBenchHouse(url);
    const worker = await startWorker(url);
    const watch = await FreshnessWatch.open(url);
    await watch.untilFresh();
    sides.push({ size, house, worker, watch, random: randomFrom(11), latency: [] as number[] });
  }
  for (let at = -counts.warmUp; at < counts.samples; at++) {
    for (const { size, house, watch, random, latency } of sides) {
      const [cluster, code] = [Math.floor(random() * size.clusters), Math.floor(random() * baseCodes.length)];
      const period = quartersOf(size).at(-1) as string;
      const value = firstValue(cluster, size.quarters - 1, code) * (0.8 + 0.45 * random());
      const changed = figure(clusterCode(cluster), baseCodes[code] as string, period, value);
      const took = await watch.measure(period, () => house.save([changed]));
      if (at >= 0) latency.push(took);
      await sleep(15);
    }
  }
  for (const { house, worker, watch } of sides) {
    await watch.close();
    await worker.stop();
    await house.close();
  }
  const after = await Promise.all(histories.map(({ url }) => activeTime(url)));
  const changes = counts.warmUp + counts.samples;
  return sides.map(({ latency }, at) => ({
    latency,
    statements: ((after[at] as number) - (before[at] as number)) / changes,
  }));
}

/** Milliseconds PostgreSQL has spent executing for a database, of the sessions that have ended. */
async function activeTime(url: string): Promise<number> {
  const client = await connect(url);
  const { rows } = await client.query<{ spent: number }>(
    'select active_time as spent from pg_stat_database where datname = current_database()',
  );
  await client.end();
  return rows[0]?.spent ?? Number.NaN;
}
