import { openPasts, type Database, type Pasts } from '@jiju/persistence';
import { isRefusal } from '@jiju/domain';
import { systemClock, today } from '@jiju/platform';
import fc from 'fast-check';
import { setImmediate } from 'node:timers/promises';
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
