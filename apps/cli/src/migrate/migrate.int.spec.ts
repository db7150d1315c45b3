import { migrateDatabase, openDatabase } from '@jiju/persistence';
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

test('which directives answer a problem, said by the problem only, is said by them after the third migration', async () => {
  const before = await openDatabase({ url: database.url, pool: 2, applicationName: 'jiju-test' });
  await before.orm.migrator.up({ to: 'M0002Verification' });
  await before.close();
  const directive = (code: string, definition: object) =>
    queryDatabase(
      database.url,
      `insert into directive (code, state, definition, events) values ('${code}', 'draft', '${JSON.stringify({ code, ...definition })}', '[]')`,
    );
  await directive('D1', { answersProblemCodes: ['P1'] });
  await directive('D2', { answersProblemCodes: ['P9'] });
  await directive('D3', {});
  await queryDatabase(
    database.url,
    `insert into named_problem (code, text_zh, answered_by)
     values ('P1', '一', '["D1", "D2"]'), ('P2', '二', '["D2", "D3", "D4"]'), ('P3', '三', '[]')`,
  );
  await migrateDatabase(database.url);
  const rows = await queryDatabase(
    database.url,
    `select code, revision, definition -> 'answersProblemCodes' as answers from directive order by code`,
  );
  expect(rows).toEqual([
    { code: 'D1', revision: 1, answers: ['P1'] },
    { code: 'D2', revision: 2, answers: ['P9', 'P1', 'P2'] },
    { code: 'D3', revision: 2, answers: ['P2'] },
  ]);
});

test('facts from before the fourth migration learn whether what they tell was issued', async () => {
  const before = await openDatabase({ url: database.url, pool: 2, applicationName: 'jiju-test' });
  await before.orm.migrator.up({ to: 'M0003OneLink' });
  await before.close();
  const fact = (kind: string, key: string, after: object) =>
    queryDatabase(
      database.url,
      `insert into fact (type, subject_kind, subject_key, actor, data) values ('T', '${kind}', '${key}', 'x', '${JSON.stringify({ after })}')`,
    );
  const issued = { events: [{ type: 'issued' }] };
  await fact('directives', 'D1', { events: [] });
  await fact('directive', 'D1', {});
  await fact('directives', 'D1', { definition: {} });
  await fact('directives', 'D1', issued);
  await fact('directive', 'D1', {});
  await fact('directives', 'D2', issued);
  await fact('directives', 'D2', { definition: {} });
  await fact('directives', 'D3', { events: [] });
  await fact('directives', 'D3', { events: [{ type: 'cancelled' }] });
  await fact('method-versions', 'V1', { state: 'draft' });
  await fact('method-versions', 'V1', { state: 'active' });
  await fact('editions', 'E1', { state: 'draft' });
  await fact('editions', 'E1', { state: 'under-review' });
  await fact('clusters', 'C1', { state: 'draft' });
  await migrateDatabase(database.url);
  const rows = await queryDatabase(
    database.url,
    `select subject_key as key, string_agg(coalesce(data ->> 'unissued', '-'), ' ' order by id) as marks from fact
     group by subject_key order by subject_key`,
  );
  expect(rows).toEqual([
    { key: 'C1', marks: '-' },
    { key: 'D1', marks: 'still still still until-now -' },
    { key: 'D2', marks: '- -' },
    { key: 'D3', marks: 'still still' },
    { key: 'E1', marks: 'still sent' },
    { key: 'V1', marks: 'still until-now' },
  ]);
});

test('rules from before the fourteenth migration have one version, which has always held, and made what was there', async () => {
  const before = await openDatabase({ url: database.url, pool: 2, applicationName: 'jiju-test' });
  await before.orm.migrator.up({ to: 'M0013SavedView' });
  await before.close();
  const stars = { levels: [{ stars: 1, thresholds: { TAX: 0.75 } }], combine: 'all' };
  const award = { size: 10, orderedBy: 'rank' };
  await queryDatabase(
    database.url,
    `insert into star_rule (code, name_zh, frequency, definition) values ('S', '星级', 'year', '${JSON.stringify(stars)}')`,
  );
  await queryDatabase(
    database.url,
    `insert into award_scheme (code, name_zh, method_code, definition) values ('TEN', '十强', 'M', '${JSON.stringify(award)}')`,
  );
  await queryDatabase(
    database.url,
    `insert into star_rating (rule_code, period, cluster_id, stars, detail, input_revision, computed_at)
     values ('S', '2013', 1, 1, '{}', 7, now())`,
  );
  await queryDatabase(
    database.url,
    `insert into award_result (scheme_code, period, result, input_revision, computed_at) values ('TEN', '2013', '{}', 7, now())`,
  );
  await migrateDatabase(database.url);
  const rows = await queryDatabase(
    database.url,
    `select code, revision, versions from star_rule union all select code, revision, versions from award_scheme order by 1`,
  );
  expect(rows).toEqual([
    { code: 'S', revision: 1, versions: [{ effectiveFrom: null, definition: stars, note: '' }] },
    { code: 'TEN', revision: 1, versions: [{ effectiveFrom: null, definition: award, note: '' }] },
  ]);
  const results = await queryDatabase(
    database.url,
    `select stars::text as of, version_from from star_rating union all select scheme_code, version_from from award_result`,
  );
  expect(results).toEqual([
    { of: '1', version_from: null },
    { of: 'TEN', version_from: null },
  ]);
});

test('an edition that was under review before the fifteenth migration waits for an answer, one that was stopped does not', async () => {
  const before = await openDatabase({ url: database.url, pool: 2, applicationName: 'jiju-test' });
  await before.orm.migrator.up({ to: 'M0014RuleVersions' });
  await before.close();
  const run = (sql: string) => queryDatabase(database.url, sql);
  for (const [code, state] of [
    ['E-WAITS', 'under-review'],
    ['E-STOPPED', 'under-review'],
    ['E-DRAFT', 'draft'],
  ]) {
    await run(
      `insert into edition (code, method_code, period, state, content, hash) values ('${code}', 'M', '2013', '${state}', '{}', 'x')`,
    );
    for (const [at, after, who] of [
      ['2014-04-11T01:02:03.004Z', 'draft', 'wang'],
      ['2014-04-12T01:02:03.004Z', 'under-review', 'li'],
      ['2014-04-13T01:02:03.004Z', state, 'zhao'],
    ])
      await run(
        `insert into fact (type, subject_kind, subject_key, actor, at, data) values ('RecordChanged', 'editions', '${code}', '${who}', '${at}',
         '${JSON.stringify({ after: { state: after }, unissued: 'still' })}')`,
      );
  }
  await run(
    `insert into objection (edition_code, cluster_code, text, filed_by, filed_at, verdict) values ('E-STOPPED', 'C', '有误', 'x', now(), 'upheld')`,
  );
  await migrateDatabase(database.url);
  expect(
    await run(
      `select code, review_state as state, review ->> 'sentBy' as by, review ->> 'sentAt' as at from edition order by id`,
    ),
  ).toEqual([
    { code: 'E-WAITS', state: 'waiting', by: 'zhao', at: '2014-04-13T01:02:03.004Z' },
    { code: 'E-STOPPED', state: 'none', by: null, at: null },
    { code: 'E-DRAFT', state: 'none', by: null, at: null },
  ]);
  expect(
    await run(
      `select string_agg(data ->> 'unissued', ' ' order by id) as marks from fact where subject_key in ('E-WAITS', 'E-DRAFT') group by subject_key order by subject_key`,
    ),
  ).toEqual([{ marks: 'still sent still' }, { marks: 'still sent sent' }]);
});
