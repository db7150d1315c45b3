import { requestRecomputation, verifyAll, verifySample } from '@jiju/application';
import { clusterCode, faultsOf, tester } from '@jiju/testing';
import {
  computeFromScratch,
  openLawsHouse,
  resultsOf,
  resultTables,
  type LawsHouse,
  type ResultTable,
} from './laws-house.ts';

const size = { clusters: 8, years: [2012, 2013] } as const;
let laws: LawsHouse;
beforeAll(async () => (laws = await openLawsHouse(size)));
afterAll(() => laws.close());

test('everything stored equals a computation from scratch, bit for bit', async () => {
  const before = await resultsOf(laws.first.database);
  for (const table of resultTables) expect(before[table]).not.toEqual([]);
  await computeFromScratch(laws.first);
  expect(await resultsOf(laws.first.database)).toEqual(before);
  expect(await faultsOf(laws.second)).toEqual([]);
});

const one = (table: ResultTable, where = 'true'): string =>
  `ctid = (select ctid from ${table} where ${where} order by ctid limit 1)`;

const corruptions: readonly (readonly [string, string])[] = [
  ['a value of a metric', `update metric set values = jsonb_set(values, '{REVENUE}', '1e-9') where ${one('metric')}`],
  [
    'a derived value',
    `update metric set values = values || '{"INTENSITY": 0.125}' where ${one('metric', `values ? 'INTENSITY'`)}`,
  ],
  ['a gap of a metric', `update metric set gaps = '{"TAX": {"reason": "reported-missing"}}' where ${one('metric')}`],
  ['the origin of a metric', `update metric set synthetic = '["TAX"]' where ${one('metric')}`],
  ['a metric that is gone', `delete from metric where ${one('metric')}`],
  [
    'a metric of nobody',
    `insert into metric (period, cluster_id, values, gaps, synthetic, input_revision, computed_at)
     values ('2013-Q1', 999, '{"REVENUE": 1}', '{}', '[]', 0, now())`,
  ],
  [
    'a total',
    `update region_total set values = values || '{"REVENUE": 1}' where ${one('region_total', `values <> '{}'`)}`,
  ],
  ['a total nobody asked for', `update region_total set values = values || '{"TAX": 1}' where ${one('region_total')}`],
  ['totals that are gone', `delete from region_total where values <> '{}'`],
  [
    'a score, in its last bit',
    `update ranking_row set score = score * (1 + 2.3e-16) where ${one('ranking_row', 'score > 1')}`,
  ],
  ['a rank', `update ranking_row set rank = rank + 1 where ${one('ranking_row', 'rank is not null')}`],
  ['a rank among peers', `update ranking_row set peer_rank = 77 where ${one('ranking_row')}`],
  ['a rank in the city', `update ranking_row set region_rank = 77 where ${one('ranking_row')}`],
  ['the parts of a score', `update ranking_row set points = '[0]' where ${one('ranking_row')}`],
  [
    'a reason for exclusion',
    `update ranking_row set excluded = '{"code":"x","params":{},"path":""}' where ${one('ranking_row')}`,
  ],
  ['a blocked award', `update ranking_row set award_blocked = 'ACCIDENT' where ${one('ranking_row')}`],
  ['a row of a ranking that is gone', `delete from ranking_row where ${one('ranking_row')}`],
  ['the version of a ranking', `update ranking set method_version = 9 where ${one('ranking')}`],
  ['the count of a ranking', `update ranking set ranked = ranked + 1 where ${one('ranking')}`],
  [
    'the notes of a ranking',
    `update ranking set problem = '[{"code":"x","params":{},"path":""}]' where ${one('ranking')}`,
  ],
  ['a ranking without its head', `delete from ranking where ${one('ranking')}`],
  [
    'a ranking by no method',
    `insert into ranking (method_code, period, method_version, version, ranked, excluded, synthetic, input_revision, computed_at)
     values ('GONE', '2013', 1, 1, 0, 0, false, 0, now())`,
  ],
  ['stars', `update star_rating set stars = 5 where ${one('star_rating')}`],
  ['why there are stars', `update star_rating set detail = detail || '{"stars": 5}' where ${one('star_rating')}`],
  ['stars that are gone', `delete from star_rating where ${one('star_rating')}`],
  [
    'stars by no rule',
    `insert into star_rating (rule_code, period, cluster_id, stars, detail, input_revision, computed_at)
     values ('GONE', '2013', 1, 1, '{}', 0, now())`,
  ],
  [
    'an award',
    `update award_result set result = jsonb_set(result, '{members}', '[]') where ${one('award_result', `scheme_code = 'STRONG'`)}`,
  ],
  ['an award that is gone', `delete from award_result where ${one('award_result', `scheme_code = 'STRONG'`)}`],
  ['a light', `update directive_status set light = 'purple' where ${one('directive_status')}`],
  [
    'why there is a light',
    `update directive_status set assessment = assessment || '{"progress": 0.123}' where ${one('directive_status')}`,
  ],
  ['a directive without standing', `delete from directive_status where ${one('directive_status')}`],
];

// Both houses have computed before: what they remember must not hide what is really there.
test.each(corruptions)(
  '%s, changed behind the back of the house, is found, and a recomputation puts it right',
  async (_, sql) => {
    const { first, second } = laws;
    const before = await resultsOf(first.database);
    await first.database.query(sql);
    expect(await resultsOf(first.database)).not.toEqual(before);
    const found = await verifyAll(second.house);
    expect(found.drifted).not.toEqual([]);
    expect(await resultsOf(first.database)).not.toEqual(before);
    await requestRecomputation(first.house)(tester, 'put right');
    await first.drain();
    expect(await faultsOf(second)).toEqual([]);
    expect(await resultsOf(first.database)).toEqual(before);
  },
);

test('a sample looks at as many results as asked for, and leaves out what is known to be behind', async () => {
  const { first } = laws;
  expect(await verifySample(first.house, 30)).toEqual({ looked: 30, checked: 30, drifted: [], failed: [] });
  await first.save([{ cluster: clusterCode(1), period: '2013-Q1', indicator: 'REVENUE', value: 3 }]);
  const { checked, drifted } = await verifyAll(first.house);
  await first.drain();
  expect(drifted).toEqual([]);
  expect((await verifyAll(first.house)).checked).toBe(checked + 1);
});
