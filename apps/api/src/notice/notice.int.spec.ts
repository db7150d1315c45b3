import { notice } from '@jiju/contract';
import { Client } from 'pg';
import { createDatabase, until } from '@jiju/testing';
import { startApiUnderTest, type ApiUnderTest, type Caller } from '../api-under-test.ts';
import { buildSmallWorld, enterFigures } from '../small-world.ts';
import { openStream } from './read-stream.ts';

let api: ApiUnderTest;
let admin: Caller;
let reader: Caller;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
  admin = await api.as('administrator');
  reader = await api.as('reader');
  await buildSmallWorld(admin);
});
afterAll(() => api.stop());

/** Writes facts like the house does, in a transaction that lasts a while; some are rolled back. */
async function write(name: string, ms: number, keep = true): Promise<void> {
  const client = new Client({ connectionString: api.databaseUrl });
  await client.connect();
  await client.query('begin');
  await client.query(
    `insert into fact (type, subject_kind, subject_key, actor, data) values ('DirectiveAssessed', 'directive', $1, 'test', $2::jsonb)`,
    [name, JSON.stringify({ code: name })],
  );
  await client.query('select pg_sleep($1)', [ms / 1000]);
  await client.query('notify jiju_facts');
  await client.query(keep ? 'commit' : 'rollback');
  await client.end();
}

test('a stream says where it begins, and then what happens', async () => {
  const stream = await openStream(api.url, reader.cookie);
  await stream.until((events) => events.some(({ event }) => event === 'ready'));
  expect(stream.events[0]).toMatchObject({ event: 'ready', id: expect.stringMatching(/^\d+-\d+$/) });
  await enterFigures(admin, '2013', [
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 1],
  ]);
  const recorded = () => stream.notices().filter(({ type }) => type === 'ObservationsRecorded');
  await stream.until(() => recorded().length >= 4);
  expect(recorded()).toHaveLength(4);
  expect(notice.parse(recorded()[0])).toMatchObject({
    subjectKind: 'observation',
    actor: 'administrator',
    ids: [expect.any(Number)],
  });
  await api.drain();
  await stream.until(() => stream.notices().some(({ type }) => type === 'RankingChanged'));
  stream.close();
});

test('a transaction that others leave open holds notices back, is shown, and once it ends everything is told', async () => {
  const stream = await openStream(api.url, reader.cookie);
  await stream.until((events) => events.length > 0);
  const recorded = () => stream.notices().filter(({ type }) => type === 'ObservationsRecorded');
  const foreign = new Client({ connectionString: api.databaseUrl.replace(/[^/]+$/, 'postgres') });
  await foreign.connect();
  try {
    await foreign.query('begin; select pg_current_xact_id()');
    await enterFigures(admin, '2013', [[11, 2]]);
    await api.drain();
    await until('its age grows', async () => (await untold()) > 1);
    const { text } = await api.anybody.send('GET', '/metrics');
    expect(Number(/^jiju_oldest_untold_fact_seconds (.*)$/m.exec(text)?.[1])).toBeGreaterThan(1);
    expect(recorded()).toEqual([]);
    // Whoever reloads sees it all the same.
    expect((await admin.send('GET', '/rankings/M/2013')).body).toMatchObject({ methodCode: 'M', stale: false });
  } finally {
    await foreign.end();
  }
  await stream.until(() => stream.notices().some(({ type }) => type === 'RankingChanged'));
  expect(recorded()).toHaveLength(1);
  await until('nothing is held back', async () => (await untold()) === 0);
  stream.close();
});

async function untold(): Promise<number> {
  const { body } = await admin.send('GET', '/operations');
  return (body as unknown as { untoldSeconds: number }).untoldSeconds;
}

test('logins and users are told to administrators only', async () => {
  const [asReader, asAdmin] = [await openStream(api.url, reader.cookie), await openStream(api.url, admin.cookie)];
  await Promise.all([asReader, asAdmin].map((stream) => stream.until((events) => events.length > 0)));
  await api.as('manager');
  await write('after-login', 0);
  await Promise.all(
    [asReader, asAdmin].map((stream) =>
      stream.until(() => stream.notices().some(({ subjectKey }) => subjectKey === 'after-login')),
    ),
  );
  expect(asAdmin.notices().map(({ type }) => type)).toContain('SignedIn');
  expect(asReader.notices().map(({ type }) => type)).not.toContain('SignedIn');
  asReader.close();
  asAdmin.close();
});

test('with many writers and a page that keeps losing its connection nothing is lost and nothing comes twice', async () => {
  const names = Array.from({ length: 120 }, (_, at) => `w${at}`);
  const seen: string[] = [];
  let after: string | undefined;
  let writing = true;
  const follow = async (): Promise<void> => {
    while (writing || !names.every((name, at) => at % 7 === 3 || seen.includes(name))) {
      const stream = await openStream(api.url, reader.cookie, after === undefined ? {} : { lastEventId: after });
      await stream.until((events) => events.some(({ event }) => event === 'ready'));
      await Promise.race([
        stream.until(() => stream.notices().length >= 5),
        new Promise((resolve) => setTimeout(resolve, 150)),
      ]);
      stream.close();
      await stream.ended;
      for (const { event, id, data } of stream.events) {
        after = id;
        if (event === 'notice') seen.push((data as { subjectKey: string }).subjectKey);
        expect(event).not.toBe('reset');
      }
    }
  };
  const first = await openStream(api.url, reader.cookie);
  await first.until((events) => events.length > 0);
  after = first.events[0]?.id;
  first.close();
  const following = follow();
  const queue = names.map((name, at) => ({ name, ms: (at * 37) % 90, keep: at % 7 !== 3 }));
  const writer = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) await write(next.name, next.ms, next.keep);
  };
  await Promise.all([writer(), writer(), writer(), writer()]);
  writing = false;
  await following;
  expect(seen.sort()).toEqual(names.filter((_, at) => at % 7 !== 3).sort());
});

test('a position that is too old, or of another database, is answered with a reset', async () => {
  const live = await openStream(api.url, reader.cookie);
  await live.until((events) => events.length > 0);
  const old = live.events[0]?.id ?? '';
  await api.database.query(
    `insert into fact (type, subject_kind, subject_key, actor, data) select 'DirectiveAssessed', 'directive', 'bulk', 'test', '{}' from generate_series(1, 2100)`,
  );
  await api.database.query('notify jiju_facts');
  await live.until((events) => events.some(({ event }) => event === 'reset'));
  live.close();
  for (const after of [old, '99999999999-1', 'nonsense']) {
    const stream = await openStream(api.url, reader.cookie, { after });
    await stream.until((events) => events.some(({ event }) => event === 'ready'));
    expect(stream.events.map(({ event }) => event)).toEqual(['reset', 'ready']);
    await write(`fresh after ${after}`, 0);
    await stream.until(() => stream.notices().length > 0);
    expect(stream.notices()[0]?.subjectKey).toBe(`fresh after ${after}`);
    stream.close();
  }
});

test('the board listens again after its connection was cut', async () => {
  const stream = await openStream(api.url, reader.cookie);
  await stream.until((events) => events.length > 0);
  await api.database.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'jiju-notices'`,
  );
  await write('after the cut', 0);
  await stream.until(() => stream.notices().some(({ subjectKey }) => subjectKey === 'after the cut'));
  stream.close();
});

test('a stream needs a session', async () => {
  const stream = await openStream(api.url, '');
  expect(stream.status).toBe(401);
  stream.close();
});

test('a stream ends when the process stops', async () => {
  const other = await startApiUnderTest(createDatabase);
  const { cookie } = await other.as('reader');
  const stream = await openStream(other.url, cookie);
  await stream.until((events) => events.length > 0);
  await other.stop();
  await stream.ended;
  expect(stream.events.map(({ event }) => event)).toEqual(['ready']);
});

test('a stream ends with its session', async () => {
  const other = await startApiUnderTest(createDatabase, {}, { beatMs: 50 });
  const { cookie, send } = await other.as('reader');
  const stream = await openStream(other.url, cookie);
  await stream.until((events) => events.length > 0);
  expect((await send('DELETE', '/session')).status).toBe(204);
  await stream.ended;
  expect(stream.events.map(({ event }) => event)).toEqual(['ready']);
  await other.stop();
});
