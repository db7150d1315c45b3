import { recomputeStale, type SheetKey } from '@jiju/application';
import { clusterCode, faultsOf, staleScopes, type TestHouse } from '@jiju/testing';
import { editRecord, figuresOf, meddled, openLawsHouse, statementsOf, type LawsHouse } from './laws-house.ts';

const worker = { login: 'worker', requestId: '' };
const clusters = 8;
let short: LawsHouse;
let long: LawsHouse;
beforeAll(async () => {
  short = await openLawsHouse({ clusters, years: [2013, 2013] });
  long = await openLawsHouse({ clusters, years: [2004, 2013] });
});
afterAll(() => Promise.all([short.close(), long.close()]));

/** Everything one change costs: statements, sheets read and sheets computed whole. */
async function costOf(one: TestHouse, value: number): Promise<{ statements: number; read: number; computed: number }> {
  await one.save([{ cluster: clusterCode(3), period: '2013-Q2', indicator: 'REVENUE', value }]);
  let [read, computed] = [0, 0];
  const counting = meddled(one.house, (bench) => ({
    sheets: (keys: readonly SheetKey[]) => {
      read += keys.length;
      return bench.sheets(keys);
    },
    figures: (keys: readonly SheetKey[]) => {
      computed += keys.length;
      return bench.figures(keys);
    },
  }));
  const statements = await statementsOf(async () => {
    while ((await recomputeStale(counting, worker)).scopes.length > 0);
  });
  expect(await staleScopes(one.database)).toEqual([]);
  return { statements: [...statements.values()].reduce((a, b) => a + b, 0), read, computed };
}

test('forty quarters of history cost what four cost', async () => {
  for (const value of [21, 22, 23]) {
    await costOf(short.first, value);
    await costOf(long.first, value);
  }
  const [four, forty] = [await costOf(short.first, 24), await costOf(long.first, 24)];
  expect(forty.computed).toBe(four.computed);
  // A year before to compare with gives this history a few results more that may change, whatever its length.
  expect(forty.statements).toBeLessThanOrEqual(four.statements * 1.1);
  // Formulas may look back into years that the short history does not have, each a fixed way.
  expect(forty.read).toBeLessThanOrEqual(four.read * 3);
});

test('a change writes what follows from it and nothing else', async () => {
  const { first } = long;
  const mark = '2000-01-01';
  for (const table of ['metric', 'ranking', 'star_rating', 'award_result', 'region_total'])
    await first.database.query(`update ${table} set computed_at = $1`, [mark]);
  await costOf(first, 77);
  const written = async (table: string): Promise<string[]> =>
    (
      await first.database.query<{ period: string }>(
        `select distinct period from ${table} where computed_at > '2001-01-01' order by 1`,
      )
    ).map(({ period }) => period);
  // The quarter, the two that look back at it, the year; and nothing of other years but what grows against it.
  expect(await written('metric')).toEqual(['2013', '2013-Q2', '2013-Q3']);
  expect(await written('region_total')).toEqual(['2013', '2013-Q2']);
  expect(await written('ranking')).toEqual(['2013', '2013-Q2', '2013-Q3']);
  expect((await written('star_rating')).every((period) => period === '2013')).toBe(true);
  expect((await written('award_result')).every((period) => period === '2013')).toBe(true);
  expect(await faultsOf(first)).toEqual([]);
});

test('a figure that stays what it was does nothing at all', async () => {
  const { first } = long;
  const facts = 'select count(*)::int as count from fact';
  const before = await first.database.query(facts);
  const [figure] = figuresOf({ clusters, years: [2004, 2004] });
  if (!figure) throw new Error('no figure');
  expect(await first.save([figure])).toMatchObject({ changed: 0, unchanged: 1 });
  expect(await staleScopes(first.database)).toEqual([]);
  expect(await first.database.query(facts)).toEqual(before);
});

test('a figure whose change changes no result ends the chain there', async () => {
  const { first } = long;
  // Nothing is made of the tax but the tax of the year.
  await first.save([{ cluster: clusterCode(2), period: '2013-Q1', indicator: 'TAX', value: 5 }]);
  await first.drain();
  const types = await first.database.query<{ type: string }>(
    `select distinct type from fact where xid > (select max(xid) from fact where type = 'ObservationsRecorded') order by 1`,
  );
  expect(types).toEqual([{ type: 'MetricsChanged' }]);
});

test('a bulk import bumps each scope once, and computes every ranking once', async () => {
  const { first } = short;
  const size = { clusters, years: [2013, 2013] } as const;
  const before = new Map(
    (
      await first.database.query<{ name: string; wanted: string }>(
        `select kind || '|' || key as name, wanted from recompute_scope`,
      )
    ).map(({ name, wanted }) => [name, Number(wanted)]),
  );
  const changed = figuresOf(size).map((figure) => ({ ...figure, value: (figure.value ?? 0) + 1 }));
  expect(await first.save(changed)).toMatchObject({ changed: changed.length });
  const bumped = await first.database.query<{ name: string; wanted: string }>(
    `select kind || '|' || key as name, wanted from recompute_scope where wanted > done`,
  );
  expect(bumped).toHaveLength(clusters * 4);
  for (const { name, wanted } of bumped) expect(Number(wanted)).toBe((before.get(name) ?? 0) + 1);
  // With a limit below what is stale, rounds leave the consequences to the end instead of repeating them.
  const rankings: string[] = [];
  const counting = meddled(first.house, (bench) => ({
    saveRanking: (method, version, period, result) => {
      rankings.push(`${period}|${method}`);
      return bench.saveRanking(method, version, period, result);
    },
  }));
  while ((await recomputeStale(counting, worker, 5)).scopes.length > 0);
  expect(rankings.length).toBeGreaterThan(0);
  // Totals and shares come after the figures, so a ranking may be looked at twice, never once per round.
  for (const name of new Set(rankings)) expect(rankings.filter((one) => one === name).length).toBeLessThanOrEqual(2);
  expect(await faultsOf(first)).toEqual([]);
});

test('a bulk of several periods is taken period by period: each of its sheets and quarterly rankings is made once', async () => {
  const { first } = short;
  const changed = figuresOf({ clusters, years: [2013, 2013] }).map((figure) => ({
    ...figure,
    value: (figure.value ?? 0) + 2,
  }));
  await first.save(changed);
  const [figures, rankings, rounds]: [string[], string[], string[][]] = [[], [], []];
  const counting = meddled(first.house, (bench, taken) => {
    rounds.push([...new Set(taken.map(({ key }) => key.split('|')[0] ?? ''))]);
    return {
      figures: (keys) => {
        figures.push(...keys.map(({ period, clusterId }) => `${period}|${clusterId}`));
        return bench.figures(keys);
      },
      saveRanking: (method, version, period, result) => {
        rankings.push(`${period}|${method}`);
        return bench.saveRanking(method, version, period, result);
      },
    };
  });
  // More than one period has scopes, less than two have.
  while ((await recomputeStale(counting, worker, clusters + 3)).scopes.length > 0);
  expect(rounds.slice(0, 4)).toEqual([['2013-Q1'], ['2013-Q2'], ['2013-Q3'], ['2013-Q4']]);
  const quarterly = (names: readonly string[]): string[] => names.filter((name) => name.includes('-Q'));
  expect(quarterly(figures)).toHaveLength(clusters * 4);
  expect(new Set(figures).size).toBe(figures.length);
  expect(quarterly(rankings).sort()).toEqual([1, 2, 3, 4].map((quarter) => `2013-Q${quarter}|QUARTER`));
  expect(await faultsOf(first)).toEqual([]);
});

test('a record whose change nothing depends on recomputes nothing', async () => {
  const { first } = short;
  await editRecord(first, 'clusters', clusterCode(1), () => ({ contact: '0371-1234' }));
  expect(await staleScopes(first.database)).toEqual([]);
});
