import { openDatabase, type Database, type Transaction } from '@jiju/persistence';
import { createDatabase, queryDatabase, until, type TestDatabase } from '@jiju/testing';
import type { Pool } from 'pg';
import { openSeveredLine, type SeveredLine } from './severed-line.ts';

const application = 'transaction-spec';
let home: TestDatabase;
let line: SeveredLine;
let database: Database;
let pool: Pool;

beforeAll(async () => {
  home = await createDatabase();
  await queryDatabase(home.url, 'create table note (id int primary key, text text not null)');
  line = await openSeveredLine(home.url);
});
afterAll(async () => {
  await line.close();
  await home.drop();
});

beforeEach(async () => {
  database = await openDatabase({ url: line.url, pool: 2, applicationName: application });
  pool = await database.orm.em.getConnection().getNativeClient();
  await queryDatabase(home.url, 'truncate note');
});
afterEach(async () => {
  await isClean();
  await database.close();
});

const add = (transaction: Transaction, id: number, text = 'x'): Promise<unknown[]> =>
  transaction.query('insert into note values ($1, $2) returning id', [id, text]);
const notes = async (): Promise<number[]> =>
  (await queryDatabase<{ id: number }>(home.url, 'select id from note order by id')).map(({ id }) => id);
const pidOf = async ({ query }: Pick<Database, 'query'>): Promise<number> =>
  (await query<{ pid: number }>('select pg_backend_pid() as pid'))[0]?.pid ?? 0;
const end = (pid: number): Promise<unknown> => queryDatabase(home.url, 'select pg_terminate_backend($1, 5000)', [pid]);

const sleeps = (pid: number): Promise<void> =>
  until('the statement runs', async () => {
    const waits = await queryDatabase(
      home.url,
      `select from pg_stat_activity where pid = $1 and wait_event = 'PgSleep'`,
      [pid],
    );
    return waits.length > 0;
  });
const cancel = async (pid: number): Promise<void> => {
  await sleeps(pid);
  await queryDatabase(home.url, 'select pg_cancel_backend($1)', [pid]);
};

/** Every connection handed back, none in a transaction, and as many transactions at once as before. */
async function isClean(): Promise<void> {
  expect(pool.waitingCount).toBe(0);
  expect(pool.totalCount - pool.idleCount).toBe(0);
  await until('no connection is left in a transaction', async () => {
    const open = await queryDatabase(
      home.url,
      `select from pg_stat_activity where datname = current_database() and application_name = $1
         and (state like 'idle in transaction%' or state = 'active')`,
      [application],
    );
    return open.length === 0;
  });
  const both = await Promise.all(
    [101, 102].map((id) => database.transaction(async (transaction) => add(transaction, id))),
  );
  expect(both).toHaveLength(2);
  expect(await notes()).toEqual(expect.arrayContaining([101, 102]));
}

test('all of it is kept', async () => {
  const result = await database.transaction(async (transaction) => {
    transaction.send('insert into note values ($1, $2)', [1, 'sent']);
    return add(transaction, 2);
  });
  expect(result).toEqual([{ id: 2 }]);
  expect(await notes()).toEqual([1, 2]);
});

test('work that throws leaves nothing, and its own error comes out', async () => {
  const failing = database.transaction(async (transaction) => {
    transaction.send('insert into note values (1, $1)', ['sent']);
    await add(transaction, 2);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await notes()).toEqual([]);
});

test('work that throws before its first statement leaves nothing', async () => {
  await expect(database.transaction(() => Promise.reject(new Error('at once')))).rejects.toThrow('at once');
  expect(await notes()).toEqual([]);
});

test('a statement that fails in the middle of a pipeline: its error comes out, not that of those behind it', async () => {
  const failing = database.transaction(async (transaction) => {
    await Promise.all([add(transaction, 1), add(transaction, 1), add(transaction, 3)]);
  });
  await expect(failing).rejects.toMatchObject({ code: '23505' });
  expect(await notes()).toEqual([]);
});

test('a statement that was sent fails: what is asked behind it is not believed', async () => {
  let went = false;
  const failing = database.transaction(async (transaction) => {
    await add(transaction, 1);
    transaction.send('insert into note values (1, $1)', ['again']);
    transaction.send('insert into note values (4, $1)', ['behind']);
    await add(transaction, 5);
    went = true;
  });
  await expect(failing).rejects.toMatchObject({ code: '23505' });
  expect(went).toBe(false);
  expect(await notes()).toEqual([]);
});

test('a sent statement that fails last fails the commit with its error', async () => {
  const failing = database.transaction(async (transaction) => {
    await add(transaction, 1);
    transaction.send('insert into note values (1, $1)', ['again']);
  });
  await expect(failing).rejects.toMatchObject({ code: '23505' });
  expect(await notes()).toEqual([]);
});

test('an error that the work swallowed does not let the transaction pass as kept', async () => {
  const failing = database.transaction(async (transaction) => {
    await add(transaction, 1);
    await add(transaction, 1).catch(() => undefined);
    return 'kept';
  });
  await expect(failing).rejects.toThrow();
  expect(await notes()).toEqual([]);
});

describe('a parameter that the driver cannot send', () => {
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;

  test('fails everything that was asked before it and behind it', async () => {
    const failing = database.transaction(async (transaction) => {
      await add(transaction, 1);
      transaction.send('insert into note values (2, $1)', [circle]);
      await add(transaction, 3);
    });
    await expect(failing).rejects.toThrow(/circular/i);
    expect(await notes()).toEqual([]);
  });

  test('also as the last word before the commit, and when the work swallowed it', async () => {
    const last = database.transaction(async (transaction) => {
      await add(transaction, 1);
      transaction.send('insert into note values (2, $1)', [circle]);
    });
    await expect(last).rejects.toThrow(/circular/i);
    const swallowed = database.transaction(async (transaction) => {
      await add(transaction, 1);
      await transaction.query('insert into note values (2, $1)', [circle]).catch(() => undefined);
    });
    await expect(swallowed).rejects.toThrow(/circular/i);
    expect(await notes()).toEqual([]);
  });

  test('does not spoil a prepared statement for those who come after', async () => {
    const sql = '/* note-hot */ insert into note values ($1, $2)';
    for (let time = 0; time < 2; time++) {
      const failing = database.transaction(({ query }) => query(sql, [1, circle]));
      await expect(failing).rejects.toThrow(/circular/i);
    }
    await database.transaction(({ query }) => query(sql, [1, 'x']));
    await database.transaction(({ query }) => query(sql, [2, 'x']));
    expect(await notes()).toEqual([1, 2]);
  });
});

test('a prepared statement that was first met behind a failed one can be used afterwards', async () => {
  const sql = '/* note-late */ insert into note values ($1, $2)';
  const failing = database.transaction(async ({ query }) => {
    await Promise.all([query('select 1 / 0'), query(sql, [1, 'x']), query(sql, [2, 'x'])]);
  });
  await expect(failing).rejects.toMatchObject({ code: '22012' });
  await database.transaction(({ query }) => Promise.all([query(sql, [1, 'x']), query(sql, [2, 'x'])]));
  expect(await notes()).toEqual([1, 2]);
});

test('of two that wait for each other one is told of the deadlock, and the other is kept', async () => {
  await queryDatabase(home.url, `insert into note values (1, 'a'), (2, 'b')`);
  const change = (ids: readonly number[]): Promise<void> =>
    database.transaction(async ({ query }) => {
      for (const id of ids) {
        await query(`update note set text = text || $2 where id = $1`, [id, 'x']);
        await query('select pg_sleep(0.2)');
      }
    });
  const outcomes = await Promise.allSettled([change([1, 2]), change([2, 1])]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const lost = outcomes.find((one) => one.status === 'rejected');
  expect(lost?.reason).toMatchObject({ code: '40P01' });
  const rows = await queryDatabase<{ text: string }>(home.url, 'select text from note order by id');
  expect(rows.map(({ text }) => text)).toEqual(['ax', 'bx']);
});

test('a constraint that is checked at COMMIT', async () => {
  await queryDatabase(home.url, 'create table late (id int unique deferrable initially deferred)');
  const failing = database.transaction(async ({ query }) => query('insert into late values (1), (1)'));
  await expect(failing).rejects.toMatchObject({ code: '23505' });
  expect(await queryDatabase(home.url, 'select from late')).toEqual([]);
});

test('a server process that is ended in the middle', async () => {
  const failing = database.transaction(async (transaction) => {
    await add(transaction, 1);
    await end(await pidOf(transaction));
    await add(transaction, 2);
  });
  await expect(failing).rejects.toThrow(/not queryable|terminat/);
  expect(await notes()).toEqual([]);
});

test('a server process that is ended while a statement runs', async () => {
  const failing = database.transaction(async (transaction) => {
    const pid = await pidOf(transaction);
    await Promise.all([transaction.query('select pg_sleep(30)'), sleeps(pid).then(() => end(pid))]);
  });
  await expect(failing).rejects.toMatchObject({ code: '57P01' });
});

test('idle connections that the server ended are not handed out', async () => {
  const pids = await Promise.all([1, 2].map(() => database.transaction((transaction) => pidOf(transaction))));
  for (const pid of pids) await end(pid);
  await until('the pool noticed', () => pool.totalCount === 0);
  await database.transaction((transaction) => add(transaction, 1));
  expect(await notes()).toEqual([1]);
});

test('a statement that is cancelled, and one that takes longer than it may', async () => {
  const cancelled = database.transaction(async (transaction) => {
    const pid = await pidOf(transaction);
    await Promise.all([transaction.query('select pg_sleep(30)'), cancel(pid)]);
  });
  await expect(cancelled).rejects.toMatchObject({ code: '57014' });
  const late = database.transaction(async (transaction) => {
    transaction.send(`set local statement_timeout = '50ms'`);
    await transaction.query('select pg_sleep(30)');
  });
  await expect(late).rejects.toMatchObject({ code: '57014' });
});

test('a transaction that does nothing for too long is ended by the server', async () => {
  const [limit] = await database.query<{ ms: number }>(
    `select extract(epoch from current_setting('idle_in_transaction_session_timeout')::interval)::int * 1000 as ms`,
  );
  expect(limit?.ms).toBe(120_000);
  const asleep = database.transaction(async (transaction) => {
    transaction.send(`set local idle_in_transaction_session_timeout = '50ms'`);
    await add(transaction, 1);
    await until('the server had enough', async () => {
      const { total } = (
        await queryDatabase<{ total: number }>(
          home.url,
          `select count(*)::int as total from pg_stat_activity where application_name = $1 and state like 'idle in transaction%'`,
          [application],
        )
      )[0] as { total: number };
      return total === 0;
    });
    await add(transaction, 2);
  });
  await expect(asleep).rejects.toThrow(/not queryable|idle-in-transaction/);
  expect(await notes()).toEqual([]);
});

test('the line is cut before the server hears COMMIT: nothing is kept, and the caller hears of it', async () => {
  const failing = database.transaction(async (transaction) => {
    await add(transaction, 1);
    line.cutAt('commit\0', 'before');
  });
  await expect(failing).rejects.toThrow(/terminated|ECONNRESET|EPIPE/);
  expect(await notes()).toEqual([]);
});

test('the line is cut before the answer to COMMIT: all is kept, the caller hears an error, and it is done once', async () => {
  let runs = 0;
  const failing = database.transaction(async (transaction) => {
    runs += 1;
    await add(transaction, 1);
    line.cutAt('commit\0', 'after');
  });
  await expect(failing).rejects.toThrow(/terminated|ECONNRESET|EPIPE/);
  expect(runs).toBe(1);
  expect(await notes()).toEqual([1]);
});

test('the line is cut at BEGIN: no statement behind it stands alone', async () => {
  line.cutAt('begin', 'before');
  await expect(database.transaction(async (transaction) => add(transaction, 1))).rejects.toThrow();
  expect(await notes()).toEqual([]);
});

test('entity managers join it and share its fate', async () => {
  const failing = database.transaction(async (transaction) => {
    const em = database.entities(transaction.context);
    await em.getConnection().execute('insert into note values (7, ?)', ['orm'], 'all', transaction.context);
    expect(await transaction.query('select id from note')).toEqual([{ id: 7 }]);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await notes()).toEqual([]);
});
