import type { PastWanted } from '@jiju/application';
import { openPasts, type Database, type Pasts } from '@jiju/persistence';
import { isRefusal } from '@jiju/domain';
import { systemClock, today } from '@jiju/platform';
import fc from 'fast-check';
import { setImmediate } from 'node:timers/promises';
import { clusterCode } from '@jiju/testing';
import { anySteps } from './any-steps.ts';
import { openLawsHouse, resultsOf, type LawsHouse } from './laws-house.ts';

/**
 * The heart of looking at the past: whatever was computed and stored at a moment is what the house says later, when it is asked for
 * that moment, to the last bit; and so are the figures and the records it was computed from.
 */
const size = { clusters: 5, years: [2012, 2013] } as const;
const periods = ['2012', '2013', ...size.years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`))];

let laws: LawsHouse;
let pasts: Pasts;
beforeAll(async () => {
  // Directives are assessed for the day of the moment.
  laws = await openLawsHouse(size, { today: () => today(systemClock) });
  const { database } = laws.first;
  const { now } = systemClock;
  pasts = openPasts({ database, url: laws.test.url, now, turn: () => setImmediate() }, { settledMs: 0 });
});
afterAll(async () => {
  await pasts.close();
  await laws.close();
});

type Kept = Awaited<ReturnType<typeof everythingKnown>>;

/** Results, figures and records of a house, present or past. */
async function everythingKnown(database: Pick<Database, 'query'>) {
  // Totals that no formula of the period reads are not computed for the past; those that are stand in its shares.
  const { region_total: _sums, ...results } = await resultsOf(database);
  const rows = async (sql: string): Promise<string[]> =>
    // When a row was written is told by its fact, which is some milliseconds later.
    (
      await database.query<{ row: string }>(
        `select (to_jsonb(r) - 'updated_at')::text as row from (${sql}) r order by 1`,
      )
    ).map(({ row }) => row);
  return {
    ...results,
    figures: await rows('select * from observation'),
    clusters: await rows('select * from cluster'),
    regions: await rows('select * from region'),
    indicators: await rows('select * from indicator'),
    versions: await rows('select * from method_version'),
    calendar: await rows('select * from period'),
  };
}

const methods = ['YEAR', 'QUARTER'];

async function knownAt(moment: string): Promise<Kept> {
  const wanted = {
    figures: periods,
    values: periods,
    rankings: methods.flatMap((method) => periods.map((period) => ({ method, period }))),
    stars: periods,
    awards: periods,
    directives: true,
  };
  const known = await pasts.read(moment, wanted, async ({ database }) => {
    const [rows] = await database.query<typeof sheets>(
      `select count(*) filter (where computed_at <= $1)::int as "takenOver", count(*) filter (where computed_at > $1)::int as computed
       from metric`,
      [moment],
    );
    sheets.takenOver += rows?.takenOver ?? 0;
    sheets.computed += rows?.computed ?? 0;
    return everythingKnown(database);
  });
  if (isRefusal(known)) throw new Error(JSON.stringify(known));
  return known;
}

interface Row {
  readonly period: string;
  readonly cluster_id: number;
  readonly method_code: string;
}

/** A question of a page: what it wants, and which rows of which table it is then told. */
interface Question {
  readonly wanted: PastWanted;
  readonly table: 'metric' | 'ranking_row' | 'star_rating' | 'award_result';
  readonly told: (row: Row) => boolean;
  /** The columns that are there, where not all of them are. */
  readonly columns?: readonly string[];
}

/** Values of some, a ranking, a place over time, values of a period: what pages ask for, one after the other. */
const question = fc
  .record({
    what: fc.constantFrom('sheets', 'ranking', 'places', 'values', 'stars', 'awards', 'explained'),
    period: fc.constantFrom(...periods),
    other: fc.constantFrom(...periods),
    cluster: fc.integer({ min: 1, max: size.clusters }),
    method: fc.constantFrom('YEAR', 'QUARTER'),
  })
  .map(({ what, period, other, cluster, method }): Question => {
    const [id, code] = [cluster, clusterCode(cluster)];
    const inPeriod = (row: Row) => row.period === period;
    switch (what) {
      case 'sheets': {
        const told = (row: Row) => row.cluster_id === id && [period, other].includes(row.period);
        return { wanted: { sheets: { clusterCodes: [code], periods: [period, other] } }, table: 'metric', told };
      }
      case 'explained': {
        const told = (row: Row) => row.cluster_id === id && row.period === period;
        return { wanted: { explained: { clusterCode: code, period } }, table: 'metric', told };
      }
      case 'ranking': {
        const told = (row: Row) => row.method_code === method && row.period === period;
        return { wanted: { rankings: [{ method, period }] }, table: 'ranking_row', told };
      }
      case 'places': {
        const rankings = periods.map((one) => ({ method, period: one }));
        const told = (row: Row) => row.method_code === method && row.cluster_id === id;
        return {
          wanted: { places: { clusterId: id, rankings } },
          table: 'ranking_row',
          told,
          columns: ['rank', 'score'],
        };
      }
      case 'values':
        return { wanted: { values: [period] }, table: 'metric', told: inPeriod };
      case 'stars':
        return { wanted: { stars: [period] }, table: 'star_rating', told: inPeriod };
      case 'awards':
        return { wanted: { awards: [period] }, table: 'award_result', told: inPeriod };
    }
  });

/** What is told of a moment, and what was stored then, of one question. */
async function askedAt(moment: string, { wanted, table, told, columns }: Question, known: Kept) {
  const rowsOf = (kept: Record<string, string[]>): unknown[] =>
    (kept[table] ?? [])
      .map((row) => JSON.parse(row) as Row)
      .filter(told)
      .map((row) => (columns ? ['period', ...columns].map((name) => row[name as keyof Row]) : row));
  const answer = await pasts.read(moment, wanted, async ({ database }) => rowsOf(await resultsOf(database)));
  if (isRefusal(answer)) throw new Error(JSON.stringify(answer));
  return { wanted, said: answer, stored: rowsOf(known) };
}

/** Sheets of the past that were stored still, and those that were not. */
const sheets = { takenOver: 0, computed: 0 };

test('asked later for a moment, the house says what it had stored then', async () => {
  let compared = 0;
  const step = anySteps(size.clusters);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (sequence) => {
      const remembered: { moment: string; known: Kept; what: string }[] = [];
      const remember = async (what: string): Promise<void> => {
        await laws.first.drain();
        const [row] = await laws.first.database.query<{ at: string }>('select clock_timestamp() as at');
        const known = await everythingKnown(laws.first.database);
        remembered.push({ moment: new Date(row?.at ?? '').toISOString(), known, what });
      };
      await remember('the beginning');
      for (const [what, act] of sequence) {
        // Moments are of milliseconds.
        await laws.first.database.query('select pg_sleep(0.002)');
        await act(laws.first);
        await laws.first.database.query('select pg_sleep(0.002)');
        await remember(what);
      }
      for (const { moment, known, what } of remembered.toReversed()) {
        const told = await knownAt(moment);
        for (const [table, stored] of Object.entries(known)) {
          const said = told[table as keyof Kept] ?? [];
          const [missing, invented] = [
            stored.filter((row) => !said.includes(row)).slice(0, 2),
            said.filter((row) => !stored.includes(row)).slice(0, 2),
          ];
          expect({ what, table, missing, invented }).toEqual({ what, table, missing: [], invented: [] });
        }
        compared += 1;
      }
    }),
    { numRuns: 6, endOnFailure: true },
  );
  expect(compared).toBeGreaterThan(15);
  expect(sheets.takenOver).toBeGreaterThan(0);
  expect(sheets.computed).toBeGreaterThan(0);
}, 180_000);

test('asked for in parts, while the present goes on, it says the same', async () => {
  let compared = 0;
  const clusters = await laws.first.database.query<{ id: number; code: string }>('select id, code from cluster');
  // The questions name clusters by number.
  for (const { id, code } of clusters) expect(code).toBe(clusterCode(id));
  const step = fc.tuple(anySteps(size.clusters), fc.array(question, { minLength: 1, maxLength: 4 }));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (sequence) => {
      await laws.first.drain();
      const [row] = await laws.first.database.query<{ at: string }>('select clock_timestamp() as at, pg_sleep(0.003)');
      const moment = new Date(row?.at ?? '').toISOString();
      const known = await everythingKnown(laws.first.database);
      for (const [[what, act], questions] of sequence) {
        await act(laws.first);
        // Some of what follows from it may wait just then.
        if (questions.length > 1) await laws.first.drain();
        for (const one of questions) {
          const { wanted, said, stored } = await askedAt(moment, one, known);
          expect({ what, wanted, said }).toEqual({ what, wanted, said: stored });
          compared += stored.length;
        }
      }
    }),
    { numRuns: 12, endOnFailure: true },
  );
  expect(compared).toBeGreaterThan(100);
}, 180_000);
