import { setTimeout as sleep } from 'node:timers/promises';
import { changeRecord, createDrain, recordObservations } from '@jiju/application';
import { recordKinds, type Indicator, type IndicatorInput } from '@jiju/contract';
import { isRefusal } from '@jiju/domain';
import { openDatabase, openHouse, readRecordByCode } from '@jiju/persistence';
import { startApiWithUsers } from './api-process.ts';
import { author } from './bench-house.ts';
import { clusterCode, figure, methodCode, quartersOf, type Size } from './bench-records.ts';

/** Milliseconds of every reading, by what was read. */
export interface PastSamples {
  readonly present: number[];
  /** The first to ask for a moment. */
  readonly first: number[];
  /** Who asks for the same after it. */
  readonly again: number[];
  /** The first, where a formula and thereby every value that it gives changed since. */
  readonly changed: number[];
}

export type PastReadings = Readonly<Record<'ranking' | 'profile', PastSamples>>;

/** One reading after the other of a ranking and a profile, as they are and as they were before a few figures were corrected. */
export async function measurePast(url: string, size: Size, rounds: number): Promise<PastReadings> {
  const bench = await openChanging(url);
  const api = await startApiWithUsers(url, 1);
  const latest = quartersOf(size).at(-1) as string;
  const read = async (paths: readonly string[], moment?: string): Promise<number> => {
    const began = performance.now();
    for (const path of paths)
      await api.get(0, `/api${path}${moment === undefined ? '' : `${path.includes('?') ? '&' : '?'}asOf=${moment}`}`);
    return performance.now() - began;
  };
  const found = JSON.parse(await api.get(0, `/api/clusters?code=${clusterCode(7)}`)) as { items: { id: number }[] };
  const [someone] = found.items;
  const place = `methodCode=${methodCode}&periodCode=${latest}`;
  const paths = {
    ranking: [`/rankings/${methodCode}/${latest}`],
    profile: [
      `/clusters/${someone?.id}`,
      `/clusters/${someone?.id}/ranks`,
      `/clusters/${someone?.id}/standing?${place}`,
      `/metric-sheet?clusterCode=${clusterCode(7)}&periodCode=${latest}`,
      `/metrics-series?clusterCode=${clusterCode(7)}&indicatorCode=D01`,
    ],
  };
  const samples = (): PastSamples => ({ present: [], first: [], again: [], changed: [] });
  const readings = { ranking: samples(), profile: samples() };
  for (let round = -1; round < rounds; round++) {
    for (const what of ['ranking', 'profile'] as const) {
      const moment = await afterAWhile();
      // A correction of the latest quarter and one of an earlier, which later ones are made from.
      await bench.correct([figure(clusterCode(round + 20), 'B01', latest, 5 + round / 8)]);
      await bench.correct([figure(clusterCode(round + 40), 'B01', quartersOf(size).at(-4) as string, 5 + round / 8)]);
      const present = await read(paths[what]);
      const first = await read(paths[what], moment);
      const again = await read(paths[what], moment);
      if (round < 0) continue;
      readings[what].present.push(present);
      readings[what].first.push(first);
      readings[what].again.push(again);
    }
  }
  for (const what of ['ranking', 'profile'] as const) {
    const moment = await afterAWhile();
    await bench.write(`${what === 'ranking' ? 99 : 98} * B08 / B09`);
    readings[what].changed.push(await read(paths[what], moment));
  }
  await api.stop();
  await bench.close();
  return readings;
}

/** An instant of which everything before it is known, and nothing after it. */
async function afterAWhile(): Promise<string> {
  await sleep(20);
  const moment = new Date().toISOString();
  await sleep(20);
  return moment;
}

/** Changes that are followed up at once, in this process. */
async function openChanging(url: string) {
  const database = await openDatabase({ url, pool: 4 });
  const now = (): string => new Date().toISOString();
  const today = (): string => '2014-05-01';
  const house = openHouse({ database, now, today, ring: () => undefined });
  const record = recordObservations({ house, now, today });
  const drain = createDrain({ house, actor: author, onError: (error) => console.error(error) });
  const done = async (result: unknown): Promise<void> => {
    if (isRefusal(result)) throw new Error(JSON.stringify(result.refused));
    await drain();
  };
  return {
    correct: async (figures: Parameters<typeof record>[1]['figures']) =>
      done(await record(author, { figures, approves: true, claims: null, onlyClusters: null })),
    /** Another formula of D08. */
    async write(text: string) {
      const found = (await readRecordByCode(database, 'indicators', 'D08')) as unknown as Indicator;
      const { shape } = recordKinds.indicators.input;
      const own = Object.fromEntries(Object.entries(found).filter(([name]) => name in shape)) as IndicatorInput;
      const changed = { ...own, formulas: [{ from: null, text }] };
      await done(await changeRecord(house)(author, 'indicators', found.id, found.revision, changed));
    },
    close: () => database.close(),
  };
}
