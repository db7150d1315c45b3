import { archiveRecord } from '@jiju/application';
import { readRecordByCode } from '@jiju/persistence';
import { baseCodes, clusterCode, tester, type TestHouse } from '@jiju/testing';
import fc from 'fast-check';
import { editRecord, weighYear } from './laws-house.ts';

const periods = [
  '2012',
  '2013',
  ...[2012, 2013].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)),
];

const base = fc.constantFrom(...baseCodes);

/** Formulas of every reach; some cannot be computed anywhere, which is a result, too. */
const formula = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    base,
    fc.integer({ min: 0, max: 9 }).map(String),
    fc
      .tuple(tie('expression'), fc.constantFrom('+', '-', '*', '/'), tie('expression'))
      .map(([a, op, b]) => `(${a} ${op} ${b})`),
    fc
      .tuple(fc.constantFrom('prev', 'growth', 'ytd', 'lastyear', 'abs'), base)
      .map(([name, code]) => `${name}(${code})`),
    fc.tuple(base, fc.integer({ min: 1, max: 5 })).map(([code, length]) => `rolling(${code}, ${length})`),
    fc.tuple(base, fc.constantFrom('county', 'city', 'province')).map(([code, level]) => `share(${code}, ${level})`),
  ),
})).expression;

/** Something that happens to a house, and what it is called. */
export type AnyStep = readonly [string, (one: TestHouse) => Promise<unknown>];

/** Figures, formulas, places, status, archive, calendar, methods and regions, in a house of so many clusters. */
export function anySteps(clusters: number): fc.Arbitrary<AnyStep> {
  const cluster = fc.integer({ min: 1, max: clusters }).map(clusterCode);
  return fc.oneof(
    {
      arbitrary: fc
        .tuple(cluster, fc.constantFrom(...periods), base, fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })))
        .map(
          ([code, period, indicator, value]) =>
            [
              `${code} ${period} ${indicator} = ${value}`,
              (one: TestHouse) => one.save([{ cluster: code, period, indicator, value }]),
            ] as const,
        ),
      weight: 8,
    },
    fc
      .tuple(
        fc.constantFrom('INTENSITY', 'STEP', 'GROWTH', 'SHARE_CITY', 'HALF_YEAR'),
        fc.option(fc.constantFrom('2013', '2012-Q3')),
        formula,
      )
      .map(
        ([code, from, text]) =>
          [
            `${code} from ${from}: ${text}`,
            (one: TestHouse) =>
              editRecord(one, 'indicators', code, () => ({
                formulas: [...(from ? [{ from: null, text: 'REVENUE / 2' }] : []), { from, text }],
              })),
          ] as const,
      ),
    fc.tuple(cluster, fc.constantFrom('active', 'demoted', 'merged'), fc.constantFrom('2012-02-01', '2013-05-01')).map(
      ([code, status, from]) =>
        [
          `${code} is ${status} from ${from}`,
          (one: TestHouse) =>
            editRecord(one, 'clusters', code, () => ({
              statusHistory: [
                { status: 'active', from: null },
                { status, from },
              ],
            })),
        ] as const,
    ),
    fc
      .tuple(cluster, fc.constantFrom('410101', '410102', '410201'))
      .map(
        ([code, regionCode]) =>
          [
            `${code} moves to ${regionCode}`,
            (one: TestHouse) => editRecord(one, 'clusters', code, () => ({ regionCode })),
          ] as const,
      ),
    cluster.map(
      (code) =>
        [`${code} is archived or comes back`, (one: TestHouse) => archiveOrRestore(one, 'clusters', code)] as const,
    ),
    fc
      .constantFrom('2012-Q2', '2013')
      .map(
        (code) =>
          [
            `${code} leaves the calendar or comes back`,
            (one: TestHouse) => archiveOrRestore(one, 'periods', code),
          ] as const,
      ),
    fc
      .tuple(fc.integer({ min: 10, max: 70 }), fc.constantFrom('2012', '2013'))
      .map(
        ([revenue, from]) =>
          [`YEAR weighs ${revenue} from ${from}`, (one: TestHouse) => weighYear(one, revenue, from)] as const,
      ),
    fc
      .constantFrom('2013', null)
      .map(
        (effectiveFrom) =>
          [
            `YEAR holds from ${effectiveFrom}`,
            (one: TestHouse) => editRecord(one, 'method-versions', 'YEAR-1', () => ({ effectiveFrom })),
          ] as const,
      ),
    fc
      .constantFrom('410100', '410200')
      .map(
        (parentCode) =>
          [
            `410102 belongs to ${parentCode}`,
            (one: TestHouse) => editRecord(one, 'regions', '410102', () => ({ parentCode })),
          ] as const,
      ),
    fc
      .constantFrom('sum', 'last', 'mean')
      .map(
        (aggregationOverTime) =>
          [
            `the year of TAX is its ${aggregationOverTime}`,
            (one: TestHouse) => editRecord(one, 'indicators', 'TAX', () => ({ aggregationOverTime })),
          ] as const,
      ),
    fc.constant(['a computing in between', (one: TestHouse) => one.drain()] as const),
  );
}

async function archiveOrRestore(
  { house, database }: TestHouse,
  kind: 'clusters' | 'periods',
  code: string,
): Promise<unknown> {
  const record = await readRecordByCode(database, kind, code);
  if (!record) throw new Error(`${code} is gone`);
  return archiveRecord(house)(
    tester,
    kind,
    record.id,
    record.revision,
    record.archivedAt === null ? '2014-05-01T00:00:00.000Z' : null,
  );
}
