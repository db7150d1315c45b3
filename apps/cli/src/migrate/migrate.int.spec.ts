import { migrateDatabase } from '@jiju/persistence';
import { createDatabase, queryDatabase, type TestDatabase } from '@jiju/testing';

let database: TestDatabase;
beforeEach(async () => void (database = await createDatabase()));
afterEach(() => database.drop());

async function tables(): Promise<number> {
  const [row] = await queryDatabase(database.url, `select count(*)::int from pg_tables where schemaname = 'public'`);
  return (row as { count: number }).count;
}

test('an empty database is taken, and ours again', async () => {
  await migrateDatabase(database.url);
  expect(await migrateDatabase(database.url)).toEqual([]);
  expect(await tables()).toBeGreaterThan(10);
});

test('tables of somebody else are named and left alone', async () => {
  await queryDatabase(database.url, 'create table app_user (id int)');
  await expect(migrateDatabase(database.url)).rejects.toThrow(/tables that are not Jiju's \(app_user\)/);
  expect(await tables()).toBe(1);
});

test('a read-only database', async () => {
  await queryDatabase(database.url, `alter database "${database.name}" set default_transaction_read_only = on`);
  await expect(migrateDatabase(database.url)).rejects.toThrow(/it is read-only/);
});

test('a user who may not create tables', async () => {
  const guest = `guest_${database.name}`;
  await queryDatabase(database.url, `create role ${guest} login password 'guest'`);
  await queryDatabase(database.url, 'revoke all on schema public from public');
  const url = new URL(database.url);
  url.username = guest;
  url.password = 'guest';
  await expect(migrateDatabase(url.href)).rejects.toThrow(/may not create tables/);
  expect(await tables()).toBe(0);
  await queryDatabase(database.url, `drop role ${guest}`);
});

test('another encoding than UTF-8', async () => {
  const other = `${database.name}_ascii`;
  await queryDatabase(
    database.url,
    `create database ${other} template template0 encoding 'SQL_ASCII' locale_provider libc locale 'C'`,
  );
  const url = new URL(database.url);
  url.pathname = other;
  await expect(migrateDatabase(url.href)).rejects.toThrow(/encoding is SQL_ASCII and must be UTF8/);
  await queryDatabase(database.url, `drop database ${other}`);
});
