import { setTimeout as sleep } from 'node:timers/promises';
import { openBenchHouse } from './bench-house.ts';
import { baseCodes, clusterCode, figure, firstValue, quartersOf, type Size } from './bench-records.ts';
import { startWorker } from './child.ts';
import { LatencyFloor } from './floor.ts';
import { FreshnessWatch } from './freshness.ts';
import { randomFrom } from './statistics.ts';

export interface LatencySamples {
  readonly floor: readonly number[];
  /** The floor with a queue whose commits do not wait for the disk, as those of our queue in PostgreSQL. */
  readonly relaxedFloor: readonly number[];
  /** Saved to fresh, of cells of the latest quarter. */
  readonly latest: readonly number[];
  /** The same of cells of any quarter: later quarters that are made from it follow too. */
  readonly any: readonly number[];
  /** Largest memory of the worker, MB. */
  readonly workerMemory: number;
}

let runs = 0;

/** Long enough for what the last sample left behind (the job's end, a look that finds nothing) to be over. */
const pause = 15;

/** Floor and subject in turns, so that what else the machine does falls on both alike. */
export async function measureLatency(
  url: string,
  size: Size,
  counts: { readonly warmUp: number; readonly samples: number },
  redisUrl?: string,
): Promise<LatencySamples> {
  const house = await openBenchHouse(url, redisUrl);
  const floor = await LatencyFloor.open(url, 'durable', redisUrl);
  const relaxed = redisUrl === undefined ? await LatencyFloor.open(url, 'relaxed') : undefined;
  const worker = await startWorker(url, redisUrl);
  const watch = await FreshnessWatch.open(url);
  await watch.untilFresh();
  // Another seed for every run on the same data: a change made twice is no change, and nothing would ever follow.
  const random = randomFrom(size.clusters + 7 * runs++);
  const pick = (count: number): number => Math.floor(random() * count);
  const quarters = quartersOf(size);
  const change = (quarter: number): Promise<number> => {
    const [cluster, code] = [pick(size.clusters), pick(baseCodes.length)];
    const value = firstValue(cluster, quarter, code) * (0.8 + 0.45 * random());
    const period = quarters[quarter] as string;
    const changed = figure(clusterCode(cluster), baseCodes[code] as string, period, value);
    return watch.measure(period, () => house.save([changed]));
  };
  const result = { floor: [] as number[], relaxedFloor: [] as number[], latest: [] as number[], any: [] as number[] };
  for (let at = -counts.warmUp; at < counts.samples; at++) {
    const keep = (list: number[], value: number): void => void (at >= 0 && list.push(value));
    keep(result.floor, await floor.measure());
    await sleep(pause);
    if (relaxed) {
      keep(result.relaxedFloor, await relaxed.measure());
      await sleep(pause);
    }
    keep(result.latest, await change(quarters.length - 1));
    await sleep(pause);
    keep(result.any, await change(pick(quarters.length)));
    await sleep(pause);
  }
  const workerMemory = worker.peakMemory();
  await watch.close();
  await worker.stop();
  await floor.close();
  await relaxed?.close();
  await house.close();
  return { ...result, workerMemory };
}
