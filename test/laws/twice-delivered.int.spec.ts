import { runSchedule, type ScheduleNeeds } from '@jiju/application';
import { schedules } from '@jiju/messaging';
import { cleanUp, scheduleBook } from '@jiju/persistence';
import { today } from '@jiju/platform';
import { clusterCode, faultsOf, openTestHouse, type TestHouse } from '@jiju/testing';
import { openLawsHouse, resultsOf, type LawsHouse } from './laws-house.ts';

let laws: LawsHouse;
beforeAll(async () => (laws = await openLawsHouse({ clusters: 5, years: [2012, 2013] })));
afterAll(() => laws.close());

const needsOf = ({ house, drain, database }: TestHouse, instant: string): ScheduleNeeds => ({
  house,
  drain,
  now: () => instant,
  today: () => today({ now: () => instant }),
  book: scheduleBook(database.query),
  cleanUp: () => cleanUp(database.query),
});
const noon = '2014-05-01T04:00:00.000Z';
const told = async (): Promise<number> => {
  const [row] = await laws.first.database.query<{ n: number }>(
    `select count(*)::int as n from fact where type <> 'RecomputationRequested'`,
  );
  return row?.n ?? 0;
};

test.each(schedules.map(({ code }) => code))(
  '%s, delivered twice to each of two workers, changes nothing twice',
  async (code) => {
    const { first, second } = laws;
    const [results, facts] = [await resultsOf(first.database), await told()];
    const ticks = [first, second, first, second].map((one) => runSchedule(needsOf(one, noon), code, false));
    await Promise.all(ticks);
    await Promise.all([first.drain(), second.drain()]);
    expect(await resultsOf(first.database)).toEqual(results);
    expect(await told()).toBe(facts);
    expect([...first.errors, ...second.errors]).toEqual([]);
    expect(await faultsOf(first)).toEqual([]);
  },
);

test('the bell of one figure, rung four times at two workers, tells its consequences once', async () => {
  const { first, second } = laws;
  const before = await told();
  await first.save([{ cluster: clusterCode(2), period: '2013-Q2', indicator: 'TAX', value: 7777 }]);
  await Promise.all([first, second, first, second].map((one) => one.drain()));
  const rows = await first.database.query<{ type: string }>(
    `select type from fact where type <> 'RecomputationRequested' order by id desc limit ${(await told()) - before}`,
  );
  // The quarter and its year; nothing is ranked by TAX.
  expect(rows.map(({ type }) => type).sort()).toEqual(['MetricsChanged', 'MetricsChanged', 'ObservationsRecorded']);
});

/** D1 is to be reached by the end of 2015. */
async function standing(): Promise<{ asOf: string; daysLeft: number | null; daysOverdue: number }> {
  const [row] = await laws.first.database.query<{
    asOf: string;
    assessment: { daysLeft: number; daysOverdue: number };
  }>(`select as_of::text as "asOf", assessment from directive_status where directive_code = 'D1'`);
  if (!row) throw new Error('D1 has no standing');
  return { asOf: row.asOf, daysLeft: row.assessment.daysLeft, daysOverdue: row.assessment.daysOverdue };
}
/** A tick at an instant, on a worker whose clock stands there. */
async function tickAt(instant: string): Promise<unknown> {
  const one = await openTestHouse(laws.test.url, { today: () => today({ now: () => instant }) });
  try {
    return await runSchedule(needsOf(one, instant), 'assess-deadlines', false);
  } finally {
    expect(one.errors).toEqual([]);
    await one.close();
  }
}

test('a day begins at midnight in Shanghai, and a deadline is over when its day is', async () => {
  expect(await tickAt('2015-12-31T15:59:59.999Z')).toEqual({ assessed: 3 });
  expect(await standing()).toEqual({ asOf: '2015-12-31', daysLeft: 0, daysOverdue: 0 });
  expect(await tickAt('2015-12-31T16:00:00.000Z')).toEqual({ assessed: 3 });
  expect(await standing()).toMatchObject({ asOf: '2016-01-01', daysOverdue: 1 });
});

test('ticks that were missed are one tick, a tick too many is none, a clock that is behind sets nothing back', async () => {
  expect(await tickAt('2016-01-10T20:00:00.000Z')).toEqual({ assessed: 3 });
  expect(await standing()).toMatchObject({ asOf: '2016-01-11', daysOverdue: 11 });
  expect(await tickAt('2016-01-11T15:00:00.000Z')).toEqual({ assessed: 0 });
  expect(await tickAt('2016-01-09T16:00:00.000Z')).toEqual({ assessed: 0 });
  expect(await standing()).toMatchObject({ asOf: '2016-01-11', daysOverdue: 11 });
});
