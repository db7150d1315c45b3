import { archiveRecord, changeRecord, runSchedule } from '@jiju/application';
import type { RecordKind } from '@jiju/contract';
import { addDays } from '@jiju/domain';
import { cleanUp, scheduleBook } from '@jiju/persistence';
import { clusterCode, tester, type TestHouse } from '@jiju/testing';
import fc from 'fast-check';
import {
  barsYear,
  codesOf,
  isShut,
  keep,
  periods,
  readersOfExtra,
  recordOf,
  takesExtra,
  type Model,
  type Step,
} from './hostile-model.ts';
import { editRecord } from './laws-house.ts';

/** Everything that may happen to a house of so many clusters, and what must come of it. */
export function hostileSteps(clusters: number): fc.Arbitrary<Step> {
  const cluster = fc.integer({ min: 1, max: clusters }).map(clusterCode);
  return fc.oneof(
    { arbitrary: fc.tuple(cluster, period, indicator, value).map(save), weight: 14 },
    { arbitrary: period.map(closeOrReopen), weight: 2 },
    // Without somebody who puts things right, soon nothing would be let in any more and nothing be tried.
    { arbitrary: period.map(putRight), weight: 4 },
    { arbitrary: fc.tuple(period, fc.constantFrom('opensOn', 'dueOn'), around).map(date), weight: 2 },
    fc.tuple(period, cluster, around).map(except),
    { arbitrary: fc.integer({ min: 1, max: 2 }).map(laterBy), weight: 3 },
    fc.constant<Step>(['deadlines are assessed', assess]),
    cluster.map((code) => archiveOrRestore('clusters', code)),
    fc.constantFrom('2012-Q4', '2013').map((code) => archiveOrRestore('periods', code)),
    fc.constantFrom('D1', 'D21').map((code) => archiveOrRestore('directives', code)),
    fc.constant(archiveOrRestore('indicators', 'EXTRA')),
    fc.tuple(cluster, fc.boolean()).map(mergeOrPart),
    { arbitrary: fc.tuple(derived, text).map(formula), weight: 2 },
    { arbitrary: often.map(reportExtra), weight: 2 },
    fc.tuple(cluster, period, often).map(reportExtraWhileSaving),
    often.map(reportArea),
    cluster.map(bothEdit),
    fc.constant<Step>(['a computing in between', (one) => one.drain()]),
  );
}

const period = fc.constantFrom(...periods);
const indicator = fc.constantFrom('REVENUE', 'TAX', 'EXTRA');
const value = fc.option(
  fc.integer({ min: 1, max: 4000 }).map((quarters) => quarters / 4),
  { freq: 6 },
);
/** Days around the border: yesterday, today, tomorrow. */
const around = fc.integer({ min: -1, max: 1 });
const derived = fc.constantFrom('INTENSITY', 'HALF_YEAR', 'SHARE_CITY');
const text = fc.constantFrom(
  'rolling(TAX, 3)',
  'share(TAX, city) * 2',
  'ytd(REVENUE) / lastyear(REVENUE)',
  'prev(TAX, 2)',
  'EXTRA * 2',
);
const often = fc.constantFrom('quarter', 'year');

const save = ([code, at, of, figure]: [string, string, string, number | null]): Step => [
  `${code} ${at} ${of} = ${figure}`,
  async (one, model) => {
    const outcome = await one.save([{ cluster: code, period: at, indicator: of, value: figure }]);
    const shut = isShut(model, code, at) || (of === 'EXTRA' && !takesExtra(model, at));
    if (shut !== codesOf(outcome).length > 0) throw new Error(`${shut} but ${JSON.stringify(outcome)}`);
    if (!shut) keep(model, code, at, of, figure);
  },
];

const closeOrReopen = (at: string): Step => [
  `${at} is closed or reopened`,
  async (one, model) => {
    const state = model.closed.has(at) ? 'open' : 'closed';
    const outcome = await editRecord(one, 'periods', at, () => ({ state }));
    expect(codesOf(outcome)).toEqual(model.gone.has(at) ? ['record-archived'] : []);
    if (model.gone.has(at)) return;
    if (state === 'closed') model.closed.add(at);
    else model.closed.delete(at);
  },
];

const putRight = (at: string): Step => [
  `${at} is open to all`,
  async (one, model) => {
    const outcome = await editRecord(one, 'periods', at, () => ({ state: 'open', opensOn: null }));
    expect(codesOf(outcome)).toEqual(model.gone.has(at) ? ['record-archived'] : []);
    if (model.gone.has(at)) return;
    model.closed.delete(at);
    model.opensOn.delete(at);
  },
];

const date = ([at, field, days]: [string, 'opensOn' | 'dueOn', number]): Step => [
  `${at} ${field} ${days} days from today`,
  async (one, model) => {
    const day = addDays(model.day, days);
    const dates = { opensOn: model.opensOn.get(at) ?? '', dueOn: model.dueOn.get(at) ?? '9999', [field]: day };
    const outcome = await editRecord(one, 'periods', at, () => ({ [field]: day }));
    const reversed = dates.opensOn > dates.dueOn;
    const expected = model.gone.has(at) ? ['record-archived'] : reversed ? ['period-opens-after-due'] : [];
    expect(codesOf(outcome)).toEqual(expected);
    if (expected.length === 0) model[field].set(at, day);
  },
];

const except = ([at, code, days]: [string, string, number]): Step => [
  `${code} may report ${at} until ${days} days from today`,
  async (one, model) => {
    const until = addDays(model.day, days);
    const known = model.exceptions.get(at) ?? new Map<string, string>();
    const wanted = new Map(known).set(code, until);
    const exceptions = [...wanted].map(([clusterCode, last]) => ({ clusterCode, until: last }));
    const outcome = await editRecord(one, 'periods', at, () => ({ exceptions }));
    const anew = model.gone.has(code) && !known.has(code);
    const expected = model.gone.has(at) ? ['record-archived'] : anew ? ['reference-archived'] : [];
    expect(codesOf(outcome)).toEqual(expected);
    if (expected.length === 0) model.exceptions.set(at, wanted);
  },
];

const laterBy = (days: number): Step => [
  `${days} midnights pass`,
  (_one, model) => Promise.resolve((model.day = addDays(model.day, days))),
];

export async function assess({ house, drain, database }: TestHouse, { day }: Pick<Model, 'day'>): Promise<void> {
  const [book, now] = [scheduleBook(database.query), () => `${day}T04:00:00.000Z`];
  const needs = { house, drain, now, today: () => day, book, cleanUp: () => cleanUp(database.query) };
  await runSchedule(needs, 'assess-deadlines', false);
}

const archiveOrRestore = (kind: RecordKind, code: string): Step => [
  `${code} is archived or comes back`,
  async (one, model) => {
    const record = await recordOf(one, kind, code);
    const archivedAt = model.gone.has(code) ? null : '2014-05-01T00:00:00.000Z';
    const outcome = await archiveRecord(one.house)(tester, kind, record.id, record.revision, archivedAt);
    const isRead = archivedAt !== null && code === 'EXTRA' && readersOfExtra(model).length > 0;
    expect(codesOf(outcome)).toEqual(isRead ? ['record-still-used'] : []);
    if (isRead) return;
    if (archivedAt === null) model.gone.delete(code);
    else model.gone.add(code);
  },
];

/** Merged into another in the middle of a year, or alive again: what was reported before stays what it was. */
const mergeOrPart = ([code, merged]: [string, boolean]): Step => [
  `${code} is ${merged ? 'merged' : 'on its own'}`,
  async (one, model) => {
    const outcome = await editRecord(one, 'clusters', code, () => ({
      statusHistory: [{ status: 'active', from: null }, ...(merged ? [{ status: 'merged', from: '2013-02-01' }] : [])],
    }));
    expect(codesOf(outcome)).toEqual(model.gone.has(code) ? ['record-archived'] : []);
  },
];

const formula = ([code, written]: [string, string]): Step => [
  `${code}: ${written}`,
  async (one, model) => {
    const outcome = await editRecord(one, 'indicators', code, () => ({ formulas: [{ from: null, text: written }] }));
    const barred = written.includes('EXTRA') && (model.gone.has('EXTRA') || model.often === 'year');
    expect([written, codesOf(outcome).length > 0]).toEqual([written, barred]);
    if (!barred) model.formulas.set(code, written);
  },
];

/** An indicator without readers and quarterly figures may come by the year, and back; with them it may not. */
const reportExtra = (frequency: 'quarter' | 'year'): Step => [
  `EXTRA is reported by ${frequency}`,
  async (one, model) => {
    const outcome = await editRecord(one, 'indicators', 'EXTRA', () => ({ frequency }));
    const bars = frequency === 'year' && model.often === 'quarter' ? barsYear(model) : [];
    expect(codesOf(outcome)).toEqual(model.gone.has('EXTRA') ? ['record-archived'] : bars);
    if (!model.gone.has('EXTRA') && bars.length === 0) model.often = frequency;
  },
];

/** Whichever comes first, no figure ends up where the indicator takes none. */
const reportExtraWhileSaving = ([code, at, frequency]: [string, string, 'quarter' | 'year']): Step => [
  `EXTRA is reported by ${frequency} while ${code} saves it for ${at}`,
  async (one, model, other) => {
    const [edited, saved] = await Promise.all([
      editRecord(one, 'indicators', 'EXTRA', () => ({ frequency })),
      other.save([{ cluster: code, period: at, indicator: 'EXTRA', value: 5 }]),
    ]);
    if (codesOf(edited).length === 0) model.often = frequency;
    if (codesOf(saved).length === 0) keep(model, code, at, 'EXTRA', 5);
    if (model.often === 'year' && barsYear(model).length > 0) throw new Error(`${JSON.stringify([edited, saved])}`);
  },
];

/** AREA has figures in every quarter. */
const reportArea = (frequency: 'quarter' | 'year'): Step => [
  `AREA is reported by ${frequency}`,
  async (one) => {
    const outcome = await editRecord(one, 'indicators', 'AREA', () => ({ frequency }));
    if (frequency === 'quarter') expect(codesOf(outcome)).toEqual([]);
    else expect(codesOf(outcome)).toContain('figures-of-shorter-periods');
  },
];

/** Two who have the same record open: the second is told, and the first one's text stands. */
const bothEdit = (code: string): Step => [
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
];
