import { isRefusal } from '@jiju/domain';
import { openPasts, type PastBounds, type Pasts } from '@jiju/persistence';
import { seed, until } from '@jiju/testing';
import { setImmediate } from 'node:timers/promises';
import { openLawsHouse, type LawsHouse } from './laws-house.ts';

let laws: LawsHouse;
let moment: string;
const opened: Pasts[] = [];
beforeAll(async () => {
  laws = await openLawsHouse({ clusters: 4, years: [2013, 2013] });
  const [row] = await laws.first.database.query<{ at: string }>('select clock_timestamp() as at, pg_sleep(0.003)');
  moment = new Date(row?.at ?? '').toISOString();
  await laws.first.save([{ cluster: 'C01', period: '2013-Q1', indicator: 'REVENUE', value: 1 }]);
  await laws.first.drain();
});
afterEach(async () => void (await Promise.all(opened.splice(0).map((one) => one.close()))));
afterAll(() => laws.close());

function pasts(bounds: Partial<PastBounds> = {}): Pasts {
  const { database } = laws.first;
  const now = (): string => new Date().toISOString();
  const one = openPasts({ database, url: laws.test.url, now, turn: () => setImmediate() }, { settledMs: 0, ...bounds });
  opened.push(one);
  return one;
}

const wanted = { rankings: [{ method: 'QUARTER', period: '2013-Q1' }] };

async function revenueOfC01({ read }: Pasts, at = moment): Promise<unknown> {
  return read(at, wanted, async ({ database }) => {
    const [row] = await database.query<{ raw: number[] }>(
      `select r.raw from ranking_row r join cluster c on c.id = r.cluster_id where c.code = 'C01' and r.period = '2013-Q1'`,
    );
    return row?.raw[0];
  });
}

const connections = async (): Promise<number> => {
  const [row] = await laws.first.database.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity where application_name = 'jiju-past' and datname = current_database()`,
  );
  return row?.count ?? 0;
};

test('a connection that is lost takes its past along: the next reader gets a new one, and never the present', async () => {
  const one = pasts();
  const then = await revenueOfC01(one);
  expect(then).toBeGreaterThan(1);
  await laws.first.database.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'jiju-past' and datname = current_database()`,
  );
  await until('the connection is gone', async () => (await connections()) === 0);
  expect([then, 'failed']).toContainEqual(await revenueOfC01(one).catch(() => 'failed'));
  expect(await revenueOfC01(one)).toBe(then);
});

test('a moment that may still get facts is kept until it gets one, and then read anew', async () => {
  const one = pasts({ settledMs: 60_000 });
  const known = (): Promise<unknown> =>
    one.read(moment, wanted, async ({ database }) => {
      const [row] = await database.query<{ pid: number; late: number }>(
        `select pg_backend_pid() as pid, (select count(*)::int from fact where type = 'Late') as late`,
      );
      return row;
    });
  const first = (await known()) as { pid: number };
  expect(await known()).toEqual({ pid: first.pid, late: 0 });
  await laws.first.database.transaction(async ({ query }) => {
    await query(
      `insert into fact (type, subject_kind, subject_key, actor, at, data) values ('Late', 'none', 'X', 'tester', $1::timestamptz, '{}')`,
      [moment],
    );
    // Whoever wrote it is not through.
    expect(await known()).toEqual({ pid: first.pid, late: 0 });
  });
  const after = (await known()) as { pid: number };
  expect(after).toMatchObject({ late: 1 });
  expect(after.pid).not.toBe(first.pid);
  expect(await known()).toEqual(after);
});

test('so many pasts and readers at once, and no more', async () => {
  const one = pasts({ kept: 2, readers: 2 });
  const asked = await Promise.all([1, 2, 3].map(() => revenueOfC01(one)));
  expect(asked.filter(isRefusal)).toEqual([{ refused: [{ code: 'past-busy', params: {}, path: '' }] }]);
  for (const back of [0, 1, 2, 3]) await revenueOfC01(one, new Date(Date.parse(moment) - back).toISOString());
  await until('only two are kept', async () => (await connections()) <= 2);
});

test('a past nobody reads is let go', async () => {
  const one = pasts({ idleMs: 50 });
  await revenueOfC01(one);
  await until('the connection is gone', async () => (await connections()) === 0);
  expect(await revenueOfC01(one)).toBeGreaterThan(1);
});

test('what failed to be read is computed all the same, and read the next time', async () => {
  const one = pasts();
  await expect(one.read(moment, wanted, () => Promise.reject(new Error('the reader stumbled')))).rejects.toThrow(
    'the reader stumbled',
  );
  expect(await revenueOfC01(one)).toBeGreaterThan(1);
});

test('facts are of the moment they were written at: whoever waited for another comes after it', async () => {
  const { database, save } = laws.first;
  const at = async (): Promise<{ id: string; at: string; period: string }[]> =>
    database.query(
      `select id, at::text, split_part(subject_key, '|', 1) as period from fact where type = 'ObservationsRecorded' order by id desc limit 2`,
    );
  // The first holds the cell while the second, which began before it, waits.
  const held = database.transaction(async ({ query }) => {
    await query(`select 1 from observation where period = '2013-Q2' for update`);
    const second = save([{ cluster: 'C01', period: '2013-Q2', indicator: 'REVENUE', value: 7 }]);
    await until('the second waits', async () => {
      const [row] = await database.query<{ waiting: number }>(
        `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return (row?.waiting ?? 0) > 0;
    });
    const [row] = await query<{ now: string }>('select clock_timestamp()::text as now');
    return { second, released: row?.now ?? '' };
  });
  const { second, released } = await held;
  await second;
  const [fact] = await at();
  expect(fact?.period).toBe('2013-Q2');
  expect(Date.parse(fact?.at ?? '')).toBeGreaterThanOrEqual(Date.parse(released));
});

test('all facts of one transaction are of one moment, however many', async () => {
  const units = Array.from({ length: 1_100 }, (_, at) => ({
    code: `U${at}`,
    nameZh: `${at}`,
    nameEn: '',
    kind: 'office',
    regionCode: null,
    contact: '',
  }));
  await seed(laws.first.house, { units });
  const rows = await laws.first.database.query<{ count: number; moments: number }>(
    `select count(*)::int as count, count(distinct at)::int as moments from fact where subject_kind = 'units' and subject_key like 'U%' and subject_key <> 'UNIT'`,
  );
  expect(rows).toEqual([{ count: 1_100, moments: 1 }]);
});
