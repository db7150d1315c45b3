import { changeRecord } from '@jiju/application';
import { readRecordByCode } from '@jiju/persistence';
import { clusterCode, faultsOf, tester } from '@jiju/testing';
import { assess } from './hostile-steps.ts';
import { openLawsHouse, type LawsHouse } from './laws-house.ts';

/** D1: the clusters of all are to reach 1000 by the end of 2015. */
let laws: LawsHouse;
let day = '2015-06-01';
beforeAll(async () => (laws = await openLawsHouse({ clusters: 1, years: [2014, 2018] }, { today: () => day })));
afterAll(() => laws.close());

interface Standing {
  readonly light: string;
  readonly daysOverdue: number;
  readonly wasLate: boolean;
  readonly reachedOn: string | null;
  readonly dataPeriod: string | null;
}

/** Each year is made of its first quarter; the others are nothing. */
async function standingOn(today: string, revenues: Readonly<Record<string, number>>): Promise<Standing> {
  const { first, second } = laws;
  day = today;
  const figures = Object.entries(revenues).flatMap(([year, revenue]) =>
    [1, 2, 3, 4].map((quarter) => ({
      cluster: clusterCode(1),
      period: `${year}-Q${quarter}`,
      indicator: 'REVENUE',
      value: quarter === 1 ? revenue : 0,
    })),
  );
  await first.save(figures);
  await second.drain();
  await assess(first, { day });
  expect(await faultsOf(first)).toEqual([]);
  const [row] = await first.database.query<{ assessment: Standing }>(
    `select assessment from directive_status where directive_code = 'D1'`,
  );
  if (!row) throw new Error('D1 has no standing');
  const { light, daysOverdue, wasLate, reachedOn, dataPeriod } = row.assessment;
  return { light, daysOverdue, wasLate, reachedOn, dataPeriod };
}

test('days overdue end with the year whose figures first reach the target for good', async () => {
  const record = await readRecordByCode(laws.first.database, 'directives', 'D1');
  if (!record) throw new Error('D1 is gone');
  const definition = record['definition'] as { measure: object };
  const measure = { ...definition.measure, targetValue: 1000 };
  const edited = await changeRecord(laws.first.house)(tester, 'directives', record.id, record.revision, {
    ...record,
    definition: { ...definition, measure },
  });
  expect(edited).toMatchObject({ code: 'D1' });
  const nothing = { 2014: 100, 2015: 400, 2016: 700, 2017: 900, 2018: 900 };
  const late = { wasLate: true, dataPeriod: '2017' };
  expect(await standingOn('2018-01-10', nothing)).toEqual({ ...late, light: 'red', daysOverdue: 741, reachedOn: null });
  expect(await standingOn('2018-01-10', { 2016: 1100, 2017: 1200 })).toEqual({
    ...late,
    light: 'yellow',
    daysOverdue: 366,
    reachedOn: '2016-12-31',
  });
  // A year in between that falls short: what was reached before it did not last.
  expect(await standingOn('2019-01-10', { 2017: 950, 2018: 1300 })).toEqual({
    ...late,
    dataPeriod: '2018',
    light: 'yellow',
    daysOverdue: 1096,
    reachedOn: '2018-12-31',
  });
  expect(await standingOn('2019-01-10', { 2015: 1000, 2017: 1050 })).toEqual({
    light: 'green',
    daysOverdue: 0,
    wasLate: false,
    dataPeriod: '2018',
    reachedOn: '2015-12-31',
  });
});
