import { openBenchHouse } from './bench-house.ts';
import { baseCodes, clusterCode, figure, firstValue, methodCode, quartersOf, type Size } from './bench-records.ts';
import { connect } from './bench-server.ts';
import { startWorker } from './child.ts';
import { FreshnessWatch } from './freshness.ts';
import { agreement, createRankingView, viewName } from './ranking-view.ts';
import { randomFrom } from './statistics.ts';

export interface ViewSamples {
  readonly view: readonly number[];
  readonly house: readonly number[];
}

/** A changed cell of the latest quarter: by an UPDATE and a refresh of the view, and through the house, in turns. */
export async function measureView(url: string, size: Size, samples: number): Promise<ViewSamples> {
  const house = await openBenchHouse(url);
  const worker = await startWorker(url);
  const watch = await FreshnessWatch.open(url);
  await watch.untilFresh();
  const client = await connect(url);
  const period = quartersOf(size).at(-1) as string;
  await createRankingView(client, period);
  const agreed = await agreement(client, methodCode, period);
  if (agreed < 0.99) throw new Error(`The view ranks otherwise than the house: ${agreed} of the places agree`);
  const random = randomFrom(7);
  const result = { view: [] as number[], house: [] as number[] };
  for (let at = -10; at < samples; at++) {
    const [cluster, code] = [Math.floor(random() * size.clusters), Math.floor(random() * baseCodes.length)];
    const value = firstValue(cluster, size.quarters - 1, code) * (0.8 + 0.45 * random());
    const changed = figure(clusterCode(cluster), baseCodes[code] as string, period, value);
    const followed = await watch.measure(period, () => house.save([changed]));
    const began = performance.now();
    await client.query(
      `update observation set value = value * 1.0001 where indicator = $2 and period = $3
         and cluster_id = (select id from cluster where code = $1)`,
      [changed.clusterCode, changed.indicatorCode, period],
    );
    await client.query(`refresh materialized view ${viewName}`);
    const refreshed = performance.now() - began;
    if (at < 0) continue;
    result.house.push(followed);
    result.view.push(refreshed);
  }
  await client.query(`drop materialized view ${viewName}`);
  await client.end();
  await watch.close();
  await worker.stop();
  await house.close();
  return result;
}
