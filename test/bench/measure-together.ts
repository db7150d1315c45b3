import { createDrain, createRecord, recordObservations } from '@jiju/application';
import { recordKinds, type RecordKind } from '@jiju/contract';
import {
  compileMethod,
  isRefusal,
  rank,
  type MethodDefinition,
  type MethodPlan,
  type Refusal,
  type SharedByPeriods,
} from '@jiju/domain';
import { openDatabase, openHouse } from '@jiju/persistence';
import { author } from './bench-house.ts';
import { allCodes, benchRecords, clusterCode, figure, firstValue, quartersOf, type Size } from './bench-records.ts';
import { median } from './statistics.ts';

/** Milliseconds of one core for the rankings of every quarter, by the library alone. */
export interface TogetherTimes {
  /** Each quarter measured by itself, */
  readonly apart: number;
  /** and all of them together. */
  readonly together: number;
}

/** The rankings of all quarters of some history, one after the other; the median of some runs. */
export function rankTogether(size: Size, runs: number): TogetherTimes {
  const ids = Array.from({ length: size.clusters }, (_, at) => clusterCode(at));
  const ranked = quartersOf(size);
  const units = new Map(
    ranked.map((quarter, at) => {
      const columns = new Map(
        allCodes.map((code, which) => [code, Float64Array.from(ids, (_, unit) => firstValue(unit, at, which))]),
      );
      return [quarter, { table: { ids, columns }, events: [] }];
    }),
  );
  const planOf = (more: Partial<MethodDefinition>): MethodPlan => {
    const [version] = benchRecords(size)['method-versions'] ?? [];
    return sound(compileMethod({ ...(version?.definition as MethodDefinition), ...more }));
  };
  const timed = (plan: MethodPlan): number =>
    median(
      Array.from({ length: runs }, () => {
        const began = performance.now();
        const shared: SharedByPeriods = { plan, weights: new Map() };
        for (const [period, { table, events }] of units)
          rank(plan, { ...table, around: { period, ranked, units, shared } }, events);
        return performance.now() - began;
      }),
    );
  return { apart: timed(planOf({})), together: timed(planOf({ measuredOver: 'all-periods' })) };
}

/** Milliseconds from a figure being saved until nothing is stale, in one process. */
export interface TogetherSamples {
  /** With the one method that measures each quarter by itself. */
  readonly apart: number[];
  /** With another beside it whose scores are measured over all quarters, so that every one of its rankings moves. */
  readonly together: number[];
}

/** One figure of the latest quarter after the other. The method that is added stays. */
export async function measureTogether(url: string, size: Size, rounds: number): Promise<TogetherSamples> {
  const database = await openDatabase({ url, pool: 4 });
  const now = (): string => new Date().toISOString();
  const today = (): string => '2014-05-01';
  const house = openHouse({ database, now, today, ring: () => undefined });
  const record = recordObservations({ house, now, today });
  const drain = createDrain({ house, actor: author, onError: (error) => console.error(error) });
  let changes = 0;
  const latest = quartersOf(size).at(-1) as string;
  const measure = async (into: number[]): Promise<void> => {
    for (let round = -2; round < rounds; round++) {
      // Beyond every other value, so that the ends move and with them all scores.
      const figures = [figure(clusterCode(3), 'B01', latest, 1_000_000 + ++changes)];
      const began = performance.now();
      sound(await record(author, { figures, approves: true, claims: null, onlyClusters: null }));
      await drain();
      if (round >= 0) into.push(performance.now() - began);
    }
  };
  const create = async (kind: RecordKind, fields: object): Promise<void> => {
    sound(await createRecord(house)(author, kind, recordKinds[kind].input.parse(fields)));
  };
  const samples: TogetherSamples = { apart: [], together: [] };
  await measure(samples.apart);
  const code = 'TOGETHER';
  const [version] = benchRecords(size)['method-versions'] ?? [];
  await create('methods', { code, nameZh: code, nameEn: code, frequency: 'quarter' });
  const definition = { ...(version?.definition as MethodDefinition), measuredOver: 'all-periods' };
  await create('method-versions', { ...version, code: `${code}-1`, methodCode: code, definition });
  await drain();
  await measure(samples.together);
  await database.close();
  return samples;
}

function sound<T>(result: T | Refusal): T {
  if (isRefusal(result)) throw new Error(JSON.stringify(result.refused));
  return result;
}
