import { changeRecord, requestRecomputation } from '@jiju/application';
import { isRefusal } from '@jiju/domain';
import { readRecordByCode } from '@jiju/persistence';
import { always, baseCodes, clusterCode, faultsOf, openTestHouse, tester, type TestHouse } from '@jiju/testing';
import { editRecord, figuresOf, openLawsHouse, weighYear, type LawsHouse } from './laws-house.ts';

const size = { clusters: 10, years: [2012, 2013] } as const;
let laws: LawsHouse;
beforeAll(async () => (laws = await openLawsHouse(size)));
afterAll(() => laws.close());

/** A row of numbers that looks like chance and is the same every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % sides;
  };
}

async function writes(one: TestHouse, seed: number, times: number): Promise<void> {
  const roll = dice(seed);
  for (let turn = 0; turn < times; turn++) {
    const figures = Array.from({ length: 1 + roll(4) }, () => ({
      cluster: clusterCode(1 + roll(size.clusters)),
      period: `${2012 + roll(2)}-Q${1 + roll(4)}`,
      indicator: baseCodes[roll(baseCodes.length)] ?? 'TAX',
      value: roll(10) === 0 ? null : roll(500) / 4,
    }));
    const cells = new Map(figures.map((figure) => [`${figure.cluster}|${figure.period}|${figure.indicator}`, figure]));
    const saved = await one.save([...cells.values()]);
    if (isRefusal(saved)) throw new Error(JSON.stringify(saved));
  }
}

async function works(one: TestHouse, isOver: () => boolean): Promise<void> {
  while (!isOver()) await one.drain();
}

async function edits(one: TestHouse): Promise<unknown[]> {
  const done: unknown[] = [];
  for (let turn = 0; turn < 4; turn++) {
    done.push(
      await editRecord(one, 'indicators', 'INTENSITY', () => ({
        formulas: [{ from: null, text: turn % 2 === 0 ? 'REVENUE / (AREA + 1)' : 'REVENUE / AREA' }],
      })),
      await editRecord(one, 'clusters', clusterCode(1 + turn), () => ({
        statusHistory: [
          { status: 'active', from: null },
          { status: turn % 2 === 0 ? 'demoted' : 'active', from: '2012-07-01' },
        ],
      })),
      await weighYear(one, 30 + turn),
      await editRecord(one, 'clusters', clusterCode(9), () => ({ regionCode: turn % 2 === 0 ? '410101' : '410201' })),
      await editRecord(one, 'star-rules', 'STARS', () => ({
        versions: always({ combine: 'all', levels: [{ stars: 1, thresholds: { REVENUE: 50 + turn * 50 } }] }),
      })),
    );
  }
  return done;
}

test('writers, editors and workers of several processes over the same clusters: not one result is wrong in the end', async () => {
  const [third, fourth] = await Promise.all([openTestHouse(laws.test.url, { limit: 7 }), openTestHouse(laws.test.url)]);
  let over = false;
  const workers = Promise.all([works(laws.second, () => over), works(third, () => over)]);
  const [done] = await Promise.all([
    edits(fourth),
    writes(laws.first, 1, 60),
    writes(laws.first, 2, 60),
    writes(fourth, 3, 60),
    requestRecomputation(fourth.house)(tester, 'in the middle of it'),
  ]);
  over = true;
  await workers;
  await laws.first.drain();
  expect(done.filter(isRefusal)).toEqual([]);
  for (const one of [laws.first, laws.second, third]) expect(one.errors).toEqual([]);
  expect(await faultsOf(fourth)).toEqual([]);
  await Promise.all([third.close(), fourth.close()]);
});

test('imports of the same cells in opposite orders wait for each other, and both are kept', async () => {
  const { first, second } = laws;
  const one = figuresOf(size).map((figure) => ({ ...figure, value: 5 }));
  const other = figuresOf(size)
    .map((figure) => ({ ...figure, value: 6 }))
    .reverse();
  const saved = await Promise.all([first.save(one), second.save(other), first.save(other), second.save(one)]);
  expect(saved.filter(isRefusal)).toEqual([]);
  await Promise.all([first.drain(), second.drain()]);
  const values = await first.database.query<{ value: number }>('select distinct value from observation order by 1');
  expect(values.length).toBe(1);
  expect(await faultsOf(first)).toEqual([]);
});

test('of two who fill the same empty cell at once, the second learns of the first', async () => {
  const { first, second } = laws;
  for (let turn = 0; turn < 10; turn++) {
    const cell = { cluster: clusterCode(1 + turn), period: '2013', indicator: 'REVENUE', revision: 0 };
    const outcomes = await Promise.all([first.save([{ ...cell, value: 901 }]), second.save([{ ...cell, value: 902 }])]);
    const refused = outcomes.filter(isRefusal).flatMap(({ refused }) => refused.map(({ code }) => code));
    expect(refused).toEqual(['stale-revision']);
  }
  await first.drain();
  expect(await faultsOf(first)).toEqual([]);
});

test('two who fill it without looking are both written down, one after the other', async () => {
  const { first, second } = laws;
  const cell = { cluster: clusterCode(2), period: '2012', indicator: 'TAX' };
  await Promise.all([first.save([{ ...cell, value: 1 }]), second.save([{ ...cell, value: 2 }])]);
  const facts = await first.database.query<{ before: { value: number } | null; after: { value: number } }>(
    `select data -> 'changes' -> 0 -> 'before' as before, data -> 'changes' -> 0 -> 'after' as after from fact
     where type = 'ObservationsRecorded' and subject_key like '2012|%' or (type = 'ObservationsRecorded' and data ->> 'period' = '2012')
     order by xid, id`,
  );
  expect(facts).toHaveLength(2);
  expect(facts[0]?.before).toBeNull();
  expect(facts[1]?.before?.value).toBe(facts[0]?.after.value);
});

test('two who change the same record at once: one is kept, the other is told', async () => {
  const { first, second } = laws;
  const record = await readRecordByCode(first.database, 'clusters', clusterCode(3));
  if (!record) throw new Error('gone');
  const change = (one: TestHouse, nameZh: string) =>
    changeRecord(one.house)(tester, 'clusters', record.id, record.revision, { ...record, nameZh });
  const outcomes = await Promise.all([change(first, '甲'), change(second, '乙')]);
  expect(outcomes.filter(isRefusal)).toEqual([{ refused: [expect.objectContaining({ code: 'stale-revision' })] }]);
});

test('a deadlock is fought out again, and nobody notices', async () => {
  const { first, second } = laws;
  const now = (): string => new Date().toISOString();
  let met = 0;
  const bothThere: (() => void)[] = [];
  // Each locks one cell and then wants the other's: PostgreSQL ends one of the two.
  const crossing = (one: TestHouse, cells: readonly [number, number]) =>
    one.house.recordFigures(tester, async (memory) => {
      const figures = cells.map((number) => ({ clusterId: number, period: '2013-Q3', indicator: 'TAX', industry: '' }));
      const [here, there] = figures;
      if (!here || !there) throw new Error('two cells are needed');
      await memory.observations.current([here]);
      met += 1;
      if (met <= 2) {
        if (met === 2) bothThere.forEach((go) => go());
        else await new Promise<void>((resolve) => bothThere.push(resolve));
      }
      const [current] = await memory.observations.current([there]);
      if (!current) throw new Error('the cell is empty');
      await memory.observations.store([
        { ...there, ...current, value: 1, revision: current.revision + 1, updatedAt: now() },
      ]);
      return { facts: [], result: 'done' };
    });
  // Both know the records as they are now, so that nothing but the deadlock makes either begin anew.
  for (const { house } of [first, second])
    await house.recordFigures(tester, () => Promise.resolve({ facts: [], result: 'nothing' }));
  expect(await Promise.all([crossing(first, [4, 5]), crossing(second, [5, 4])])).toEqual(['done', 'done']);
  expect(met).toBe(3);
  await requestRecomputation(first.house)(tester, 'written past the facts');
  await first.drain();
  expect(await faultsOf(first)).toEqual([]);
});
