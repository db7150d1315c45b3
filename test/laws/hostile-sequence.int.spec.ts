import { archiveRecord, changeRecord, type StoredRecord } from '@jiju/application';
import type { RecordKind } from '@jiju/contract';
import { isRefusal } from '@jiju/domain';
import { readRecordByCode } from '@jiju/persistence';
import { clusterCode, faultsOf, tester, type TestHouse } from '@jiju/testing';
import fc from 'fast-check';
import { computeFromScratch, editRecord, openLawsHouse, resultsOf, type LawsHouse } from './laws-house.ts';

/**
 * Edits of the calendar, of clusters and of formulas, mixed with saves, in any order: beside the results, every answer is
 * held against a model of a few lines, so that a change which is silently lost or wrongly let in is seen.
 */
const size = { clusters: 5, years: [2012, 2013] } as const;
let laws: LawsHouse;
beforeAll(async () => (laws = await openLawsHouse(size)));
afterAll(() => laws.close());

interface Model {
  readonly closed: Set<string>;
  readonly gone: Set<string>;
  /** Cells that were saved, and what was saved last. */
  readonly cells: Map<string, number>;
}
type Act = (one: TestHouse, model: Model) => Promise<void>;
type Step = readonly [string, Act];

const cluster = fc.integer({ min: 1, max: size.clusters }).map(clusterCode);
const period = fc.constantFrom('2012-Q2', '2012-Q4', '2013-Q1', '2013-Q2', '2013');
const codesOf = (outcome: unknown): string[] => (isRefusal(outcome) ? outcome.refused.map(({ code }) => code) : []);

const save = fc
  .tuple(cluster, period, fc.constantFrom('REVENUE', 'TAX'), fc.integer({ min: 1, max: 4000 }))
  .map(([code, at, indicator, quarters]): Step => {
    const value = quarters / 4;
    return [
      `${code} ${at} ${indicator} = ${value}`,
      async (one, model) => {
        const outcome = await one.save([{ cluster: code, period: at, indicator, value }]);
        const shut = model.closed.has(at) || model.gone.has(at) || model.gone.has(code);
        if (shut !== codesOf(outcome).length > 0) throw new Error(`${shut} but ${JSON.stringify(outcome)}`);
        if (!shut) model.cells.set(`${code}|${at}|${indicator}`, value);
      },
    ];
  });

const closeOrReopen = period.map((at): Step => [
  `${at} is closed or reopened`,
  async (one, model) => {
    const state = model.closed.has(at) ? 'open' : 'closed';
    const outcome = await editRecord(one, 'periods', at, () => ({ state }));
    if (model.gone.has(at)) return void expect(codesOf(outcome)).toEqual(['record-archived']);
    expect(codesOf(outcome)).toEqual([]);
    if (state === 'closed') model.closed.add(at);
    else model.closed.delete(at);
  },
]);

const archiveOrRestore =
  (kind: RecordKind) =>
  (code: string): Step => [
    `${code} is archived or comes back`,
    async (one, model) => {
      const record = await recordOf(one, kind, code);
      const archivedAt = model.gone.has(code) ? null : '2014-05-01T00:00:00.000Z';
      const outcome = await archiveRecord(one.house)(tester, kind, record.id, record.revision, archivedAt);
      expect(codesOf(outcome)).toEqual([]);
      if (archivedAt === null) model.gone.delete(code);
      else model.gone.add(code);
    },
  ];

/** Merged into another in the middle of a year, or alive again: what was reported before stays what it was. */
const mergeOrPart = fc.tuple(cluster, fc.boolean()).map(([code, merged]): Step => [
  `${code} is ${merged ? 'merged' : 'on its own'}`,
  async (one, model) => {
    const outcome = await editRecord(one, 'clusters', code, () => ({
      statusHistory: [{ status: 'active', from: null }, ...(merged ? [{ status: 'merged', from: '2013-02-01' }] : [])],
    }));
    expect(codesOf(outcome)).toEqual(model.gone.has(code) ? ['record-archived'] : []);
  },
]);

const formula = fc
  .tuple(
    fc.constantFrom('INTENSITY', 'HALF_YEAR', 'SHARE_CITY'),
    fc.constantFrom('rolling(TAX, 3)', 'share(TAX, city) * 2', 'ytd(REVENUE) / lastyear(REVENUE)', 'prev(TAX, 2)'),
  )
  .map(([code, text]): Step => [
    `${code}: ${text}`,
    async (one) =>
      expect(codesOf(await editRecord(one, 'indicators', code, () => ({ formulas: [{ from: null, text }] })))).toEqual(
        [],
      ),
  ]);

/** Frequencies of what is reported: a base indicator of the year is no sum of quarters any more, and comes back. */
const frequency = fc
  .constantFrom('quarter', 'year')
  .map((often): Step => [
    `AREA is reported by ${often}`,
    async (one) => void (await editRecord(one, 'indicators', 'AREA', () => ({ frequency: often }))),
  ]);

/** Two who have the same record open: the second is told, and the first one's text stands. */
const bothEdit = cluster.map((code): Step => [
  `two edit ${code}`,
  async (one, model) => {
    if (model.gone.has(code)) return;
    const seen = await recordOf(one, 'clusters', code);
    const write = (contact: string) =>
      changeRecord(one.house)(tester, 'clusters', seen.id, seen.revision, { ...seen, contact });
    expect(codesOf(await write('first'))).toEqual([]);
    expect(codesOf(await write('second'))).toEqual(['stale-revision']);
    expect((await recordOf(one, 'clusters', code))['contact']).toBe('first');
  },
]);

const step = fc.oneof(
  { arbitrary: save, weight: 6 },
  { arbitrary: closeOrReopen, weight: 2 },
  cluster.map(archiveOrRestore('clusters')),
  fc.constantFrom('2012-Q4', '2013').map(archiveOrRestore('periods')),
  fc.constantFrom('D1', 'D21').map(archiveOrRestore('directives')),
  mergeOrPart,
  { arbitrary: formula, weight: 2 },
  frequency,
  bothEdit,
  fc.constant<Step>(['a computing in between', (one) => one.drain()]),
);

async function recordOf({ database }: TestHouse, kind: RecordKind, code: string): Promise<StoredRecord> {
  const record = await readRecordByCode(database, kind, code);
  if (!record) throw new Error(`${code} is gone`);
  return record;
}

/** What is archived or closed at the end stays so for the next sequence. */
const model: Model = { closed: new Set(), gone: new Set(), cells: new Map() };

test('closed, reopened, archived, restored, merged, edited by two: what was accepted is kept, and results are those from scratch', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), step), { minLength: 6, maxLength: 16 }), async (sequence) => {
      for (const [which, [, act]] of sequence) await act(which ? laws.first : laws.second, model);
      await laws.second.drain();
      const kept = await laws.first.database.query<{ cell: string; value: number }>(
        `select c.code || '|' || o.period || '|' || o.indicator as cell, o.value from observation o join cluster c on c.id = o.cluster_id`,
      );
      expect(Object.fromEntries(kept.map(({ cell, value }) => [cell, value]))).toMatchObject(
        Object.fromEntries(model.cells),
      );
      const before = await resultsOf(laws.first.database);
      expect(await faultsOf(laws.first)).toEqual([]);
      expect([...laws.first.errors, ...laws.second.errors]).toEqual([]);
      await computeFromScratch(laws.first);
      expect(await resultsOf(laws.first.database)).toEqual(before);
    }),
    { numRuns: 20, endOnFailure: true },
  );
  expect(model.cells.size).toBeGreaterThan(3);
}, 120_000);
