import { changeRecord, verifyAll } from '@jiju/application';
import { isRefusal } from '@jiju/domain';
import { clusterCode, faultsOf, staleScopes, tester } from '@jiju/testing';
import { openLawsHouse, resultsOf, type LawsHouse } from './laws-house.ts';

let laws: LawsHouse;
beforeAll(async () => (laws = await openLawsHouse({ clusters: 6, years: [2012, 2013] })));
afterAll(() => laws.close());

const figure = (value: number) => ({ cluster: clusterCode(1), period: '2013-Q1', indicator: 'REVENUE', value });
const query = (sql: string) => laws.first.database.query<Record<string, unknown>>(sql);
const kinds = async () => [...new Set((await staleScopes(laws.first.database)).map(({ kind }) => kind))].sort();
const errors = async () =>
  (await query(`select distinct kind, last_error as error from recompute_scope where failures > 0 order by kind`)).map(
    ({ kind, error }) => [kind, error],
  );

/** Damages records behind the back of the house, as an older program or a hand would have left them. */
async function damage(kind: string, sql: string): Promise<void> {
  await query(sql);
  await query(`insert into scheme_version (kind, version) values ('${kind}', 1)
    on conflict (kind) do update set version = scheme_version.version + 1`);
}

const faults = [
  [
    'method-versions',
    'method_version',
    'definition',
    `'{"indicators": 7}'`,
    ['ranking'],
    ['star', 'directive', 'metric'],
  ],
  ['star-rules', 'star_rule', 'versions', `'{}'`, ['star'], ['ranking', 'metric', 'directive']],
  [
    'award-schemes',
    'award_scheme',
    'versions',
    `'[{"effectiveFrom": null, "definition": {"size": 0}}]'`,
    ['award'],
    ['ranking', 'metric', 'star'],
  ],
  ['directives', 'directive', 'definition', `'null'`, ['directive'], ['ranking', 'metric', 'star']],
  [
    'indicators',
    'indicator',
    'formulas',
    `'[{"from": null, "text": "1 +"}]'`,
    ['metric'],
    ['star', 'ranking', 'award', 'directive'],
  ],
] as const;

test.each(faults)(
  '%s that cannot be loaded stop only what depends on them',
  async (kind, table, column, bad, waits) => {
    const { first, second } = laws;
    const where =
      kind === 'indicators'
        ? `kind = 'derived' and code = (select min(code) from indicator where kind = 'derived')`
        : 'true';
    const good = await query(`select id, ${column}::text as good from ${table} where ${where}`);
    await damage(kind, `update ${table} set ${column} = ${bad} where ${where}`);
    const before = await resultsOf(first.database);

    const found = await second.house.brokenRecords();
    expect(found.map((record) => record.kind)).toContain(kind);
    for (const { reason } of found) expect(reason).not.toBe('');
    // What nobody has touched yet is told by a verification; it is neither right nor wrong.
    const verified = await verifyAll(second.house);
    expect(verified.drifted).toEqual([]);
    for (const wait of waits) expect(verified.failed.map(({ scope }) => scope.kind)).toContain(wait);

    expect(await second.save([figure(Math.random() * 1000)])).toMatchObject({ changed: 1 });
    await second.drain();
    // What depends on the record waits with the reason, and nothing else does.
    expect(await kinds()).toEqual([...waits]);
    for (const [stale, error] of await errors()) {
      expect(waits).toContain(stale);
      expect(error).toMatch(new RegExp(`^${kind} \\S+ cannot be loaded: `));
    }
    const after = await resultsOf(first.database);
    const tables = {
      metric: 'metric',
      ranking: 'ranking_row',
      star: 'star_rating',
      award: 'award_result',
      directive: 'directive_status',
    } as const;
    for (const wait of waits) expect(after[tables[wait]]).toEqual(before[tables[wait]]);
    if (kind !== 'indicators') expect(after.metric).not.toEqual(before.metric);
    expect(second.errors).toEqual([]);

    for (const { id, good: text } of good)
      await query(`update ${table} set ${column} = '${String(text).replaceAll("'", "''")}' where id = ${String(id)}`);
    await damage(kind, `update recompute_scope set retry_at = null`);
    await second.drain();
    expect(await second.house.brokenRecords()).toEqual([]);
    expect(await faultsOf(first)).toEqual([]);
  },
);

test('it is put right like any other record, and what waited is computed', async () => {
  const { first, second } = laws;
  const [rule] = await query(`select id, revision, code, name_zh, name_en, frequency, source, versions from star_rule`);
  await damage('star-rules', `update star_rule set versions = '{}'`);
  await second.save([figure(4321)]);
  await second.drain();
  expect(await kinds()).toEqual(['star']);
  const { id, revision, code, name_zh: nameZh, name_en: nameEn, frequency, source, versions } = rule ?? {};
  const fields = { code, nameZh, nameEn, frequency, source, versions };
  const saved = await changeRecord(first.house)(tester, 'star-rules', Number(id), Number(revision), fields);
  expect(isRefusal(saved)).toBe(false);
  await second.drain();
  expect(await faultsOf(first)).toEqual([]);
});

test.each([
  [
    'indicators',
    `update indicator set formulas = '[{"from": null, "text": "1 +"}]' where code = 'REVENUE'`,
    `update indicator set formulas = '[]' where code = 'REVENUE'`,
    'indicator-broken',
  ],
  [
    'clusters',
    `update cluster set leading_industries = 'null' where code = '${clusterCode(1)}'`,
    `update cluster set leading_industries = '[]' where code = '${clusterCode(1)}'`,
    'cluster-broken',
  ],
  [
    'regions',
    `update region set parent_code = 'NOWHERE/' || parent_code where parent_code is not null`,
    `update region set parent_code = replace(parent_code, 'NOWHERE/', '')`,
    'regions-broken',
  ],
])(
  'whoever enters figures is told that one of the %s is damaged, not that there is none',
  async (kind, bad, good, code) => {
    const { first, second } = laws;
    await damage(kind, bad);
    expect(await second.save([figure(7)])).toMatchObject({ refused: [{ code }] });
    await damage(kind, good);
    await damage(kind, 'update recompute_scope set retry_at = null');
    expect(await second.save([figure(Math.random() * 1000)])).toMatchObject({ changed: 1 });
    await second.drain();
    expect(await faultsOf(first)).toEqual([]);
  },
);
