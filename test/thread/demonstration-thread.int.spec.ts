import { createDrain, recordObservations, seedRecords, verifyAll, type Actor, type House } from '@jiju/application';
import { figureInput } from '@jiju/contract';
import { demonstration, demonstrationFigures } from '@jiju/demonstration';
import { isRefusal } from '@jiju/domain';
import { migrateDatabase, openDatabase, openHouse, type Database } from '@jiju/persistence';
import { PreparedClient } from '../../libs/persistence/src/database/prepared-client.ts';
import { createDatabase, type TestDatabase } from '@jiju/testing';

const actor: Actor = { login: 'test', requestId: '' };
let test: TestDatabase;
let database: Database;
let house: House;
let drain: () => Promise<void>;
const errors: unknown[] = [];

beforeAll(async () => {
  test = await createDatabase({ migrate: async (url) => void (await migrateDatabase(url)) });
  database = await openDatabase({ url: test.url });
  house = openHouse({
    database,
    now: () => new Date().toISOString(),
    today: () => '2014-05-01',
    ring: () => undefined,
  });
  drain = createDrain({ house, actor, onError: (error) => errors.push(error) });
  const { users: _without, ...records } = demonstration();
  const seeded = await seedRecords(house)(actor, {
    ...records,
    'method-versions': records.methodVersions,
    'star-rules': records.starRules,
    'award-schemes': records.awardSchemes,
    'award-lists': records.awardLists,
    'inspection-marks': records.inspectionMarks,
    'red-line-events': records.redLineEvents,
    'named-problems': records.namedProblems,
    directives: records.directives.map((one) => ({ ...one, state: 'issued' })),
  });
  expect(isRefusal(seeded)).toBe(false);
}, 120_000);

afterAll(async () => {
  await database.close();
  await test.drop();
});

const save = recordObservations({
  get house() {
    return house;
  },
  now: () => new Date().toISOString(),
  today: () => '2014-05-01',
});

it('computes the demonstration, and everything stored equals a computation from scratch', async () => {
  const figures = [...demonstrationFigures()].map((figure) => figureInput.parse(figure));
  const started = performance.now();
  const saved = await save(actor, { figures, approves: true, onlyClusters: null });
  expect(isRefusal(saved) ? saved.refused.slice(0, 3) : saved.changed).toBe(figures.length);
  console.log('saved', performance.now() - started);
  await drain();
  console.log('drained', performance.now() - started);
  expect(errors).toEqual([]);
  console.log(
    await database.query(
      'select rank, c.name_zh, score from ranking_row r join cluster c on c.id=r.cluster_id where period=$1 and rank<6 order by method_code, rank',
      ['2013'],
    ),
  );
  console.log(await database.query('select light, count(*) from directive_status group by 1'));
  console.log(await database.query('select type, count(*) from fact group by 1'));
  const t2 = performance.now();
  const verification = await verifyAll(house);
  console.log('verified', verification.checked, performance.now() - t2);
  expect(JSON.stringify(verification.drifted.slice(0, 3))).toBe('[]');
}, 120_000);

it('follows one changed figure', async () => {
  for (let i = 0; i < 30; i++) {
    const t = performance.now();
    const saved = await save(actor, {
      figures: [
        figureInput.parse({
          clusterCode: 'ZZ-WULONG',
          indicatorCode: 'TAX',
          periodCode: '2013-Q4',
          value: 1.88 + i / 100,
          source: 'reported',
        }),
      ],
      approves: true,
      onlyClusters: null,
    });
    expect(isRefusal(saved) ? saved.refused : saved.changed).toBe(1);
    const t1 = performance.now();
    if (i === 29) {
      const counts = new Map<string, number>();
      const original = PreparedClient.prototype.query;
      PreparedClient.prototype.query = function (this: unknown, ...args: unknown[]) {
        const name = String(args[0]).slice(0, 40);
        counts.set(name, (counts.get(name) ?? 0) + 1);
        return original.apply(this, args);
      };
      await drain();
      PreparedClient.prototype.query = original;
      console.log([...counts].sort((a, b) => b[1] - a[1]));
    } else await drain();
    if (i > 20) console.log('save', (t1 - t).toFixed(1), 'drain', (performance.now() - t1).toFixed(1));
  }
  expect(errors).toEqual([]);
  const verification = await verifyAll(house);
  expect(JSON.stringify(verification.drifted.slice(0, 3))).toBe('[]');
}, 60_000);
