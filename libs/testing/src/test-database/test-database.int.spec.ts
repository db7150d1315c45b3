import { createDatabase, queryDatabase } from './test-database.ts';

let migrations = 0;
const migrate = async (url: string): Promise<void> => {
  migrations += 1;
  await queryDatabase(url, 'create table thing (id int primary key)');
};

test('each suite gets its own clone of a template that is migrated once', async () => {
  const first = await createDatabase({ migrate, template: 'own' });
  const second = await createDatabase({ migrate, template: 'own' });
  await queryDatabase(first.url, 'insert into thing values (1)');
  expect(await queryDatabase(second.url, 'select id from thing')).toEqual([]);
  expect(migrations).toBe(1);
  await Promise.all([first.drop(), second.drop()]);
});

test('suites of several processes may ask for the template at once', async () => {
  const databases = await Promise.all(
    Array.from({ length: 4 }, () => createDatabase({ migrate, template: 'together' })),
  );
  expect(new Set(databases.map(({ name }) => name)).size).toBe(4);
  expect(migrations).toBe(2);
  await Promise.all(databases.map((database) => database.drop()));
});

test('drop removes the database even with somebody connected', async () => {
  const database = await createDatabase();
  const sleeping = queryDatabase(database.url, 'select pg_sleep(60)').catch((error: unknown) => error);
  await until(async () => {
    const rows = await queryDatabase(
      database.url,
      `select 1 from pg_stat_activity where query like 'select pg_sleep%' and datname = $1`,
      [database.name],
    );
    return rows.length > 0;
  });
  await database.drop();
  expect(await sleeping).toBeInstanceOf(Error);
  await expect(queryDatabase(database.url, 'select 1')).rejects.toThrow(/does not exist/);
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 10));
}
