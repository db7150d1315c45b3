import {
  methodVersion,
  rankingInputs,
  rankMove,
  versionEffect,
  type MethodVersion,
  type VersionEffectAnswer,
} from '@jiju/contract';
import { appliedOf, compileMethod, isRefusal, rank } from '@jiju/domain';
import { createDatabase } from '@jiju/testing';
import { z } from 'zod';
import { startApiUnderTest, type ApiUnderTest, type Caller } from '../api-under-test.ts';
import { buildSmallWorld, enterTwoYears } from '../small-world.ts';

let api: ApiUnderTest;
let admin: Caller;
let reader: Caller;
let first: MethodVersion;
let draft: MethodVersion;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
  admin = await api.as('administrator');
  reader = await api.as('reader');
  await buildSmallWorld(admin);
  await enterTwoYears(admin);
  await api.drain();
  first = methodVersion.parse((await admin.send('GET', '/method-versions')).body.items?.[0]);
  // Only the share of tax counts, and JZ-2 is left out.
  const definition = {
    ...first.definition,
    indicators: first.definition.indicators.filter(({ code }) => code === 'TAX_RATE'),
    population: { without: [{ id: 'JZ-2', reason: 'under review' }] },
  };
  const body = { code: 'M-2', methodCode: 'M', number: 2, definition };
  draft = methodVersion.parse((await admin.send('POST', '/method-versions', body)).body);
});
afterAll(() => api.stop());

const effect = async (query: string, id = draft.id): Promise<VersionEffectAnswer> => {
  const { status, body } = await admin.send('GET', `/method-versions/${id}/effect?${query}`);
  expect(status).toBe(200);
  return z.strictObject(versionEffect.shape).parse(body);
};
const codes = (rows: readonly { readonly clusterCode: string }[]) => rows.map(({ clusterCode }) => clusterCode);

test('a draft says what it would change before it is in force: places, who is left out, the awards', async () => {
  // Tax rates of 2013: ZZ-1 10, JZ-1 7.5, ZZ-2 5, JZ-2 2.5.
  const found = await effect('periodCode=2013');
  expect(found).toMatchObject({
    number: 2,
    against: 1,
    hasFigures: true,
    synthetic: false,
    ranked: { before: 4, after: 3 },
    moved: 2,
    entered: { count: 0 },
    rows: null,
  });
  expect(found.largest.map(({ clusterCode, previousRank, rank }) => [clusterCode, previousRank, rank])).toEqual([
    ['ZZ-1', 2, 1],
    ['JZ-1', 1, 2],
  ]);
  expect(codes(found.left.rows)).toEqual(['JZ-2']);
  expect(found.left.rows[0]?.excluded).toMatchObject({ code: 'excluded-by-name', params: { reason: 'under review' } });
  // The first two are the same two; JZ-1 no longer rises, for it stood second by tax rate the year before as well.
  expect(found.awards.map(({ schemeCode, gained, lost }) => [schemeCode, codes(gained), codes(lost)])).toEqual([
    ['FAST', [], ['JZ-1']],
  ]);
});

test('in force from a period on, the year before is ranked by the version of its time', async () => {
  // Less revenue is better: 2012 JZ-2, JZ-1, ZZ-2, ZZ-1; 2013 JZ-2, ZZ-2, ZZ-1, JZ-1. By version 1 JZ-2 came last in 2012.
  const indicators = first.definition.indicators.flatMap((one) =>
    one.code === 'REVENUE' ? [{ ...one, direction: -1 }] : [],
  );
  const body = { code: 'M-3', methodCode: 'M', number: 3, definition: { ...first.definition, indicators } };
  const { id } = methodVersion.parse((await admin.send('POST', '/method-versions', body)).body);
  const fastest = async (query: string) =>
    codes((await effect(query, id)).awards.find(({ schemeCode }) => schemeCode === 'FAST')?.gained ?? []);
  expect(await fastest('periodCode=2013')).toEqual(['ZZ-2', 'ZZ-1']);
  expect(await fastest('periodCode=2013&from=2013')).toEqual(['JZ-2', 'ZZ-2']);
});

test('row by row when asked, and against a chosen version', async () => {
  const { rows } = await effect('periodCode=2013&rows=true');
  expect(rows?.map(({ clusterCode, rank, previousRank }) => [clusterCode, rank, previousRank])).toEqual([
    ['ZZ-1', 1, 2],
    ['JZ-1', 2, 1],
    ['ZZ-2', 3, 3],
    ['JZ-2', null, 4],
  ]);
  const itself = await effect(`periodCode=2013&rows=true&against=${draft.id}`);
  expect(itself).toMatchObject({ against: 2, moved: 0, left: { count: 0 }, awards: [] });
  expect(itself.rows?.every(({ score, previousScore }) => score === previousScore)).toBe(true);
  const inForce = await effect('periodCode=2012', first.id);
  expect(inForce).toMatchObject({ number: 1, against: 1, moved: 0, meanShift: 0 });
});

test('why a cluster would move is told of a draft as well, to those who may see it', async () => {
  const clusterId = (await effect('periodCode=2013')).largest.find(
    ({ clusterCode }) => clusterCode === 'JZ-1',
  )?.clusterId;
  const asked = `/explain/move?methodCode=M&periodCode=2013&clusterId=${clusterId}&version=2&againstVersion=1`;
  const { status, body } = await admin.send('GET', asked);
  expect(status).toBe(200);
  const move = rankMove.parse(body);
  expect([move.before.rank, move.after.rank, move.places]).toEqual([1, 2, -1]);
  expect(move.parts.reduce((sum, { places }) => sum + places, 0)).toBe(-1);
  // The figures are the same on both sides.
  expect(new Set(move.parts.map(({ cause }) => cause))).toEqual(new Set(['method']));
  expect((await reader.send('GET', asked)).status).toBe(404);
});

test('nothing is stored by asking', async () => {
  const facts = async () => (await api.database.query<{ n: number }>('select count(*)::int as n from fact'))[0]?.n;
  const before = await facts();
  await effect('periodCode=2013&rows=true');
  expect(await facts()).toBe(before);
});

test('a period without figures says so; what is not there is not found', async () => {
  expect(await effect('periodCode=2011')).toMatchObject({
    hasFigures: false,
    ranked: { before: 0, after: 0 },
    moved: 0,
  });
  const status = async (path: string) => (await admin.send('GET', `/method-versions/${path}`)).status;
  expect(await status('999999/effect?periodCode=2013')).toBe(404);
  expect(await status(`${draft.id}/effect?periodCode=2013&against=999999`)).toBe(404);
  expect(await status(`${draft.id}/effect?periodCode=soon`)).toBe(400);
  expect(await status(`${draft.id}/effect`)).toBe(400);
});

test('a period of another length is refused', async () => {
  const { status, body } = await admin.send('GET', `/method-versions/${draft.id}/effect?periodCode=2013-Q1`);
  expect([status, body.code]).toEqual([422, 'period-of-other-frequency']);
});

test('a draft is not there for a reader, neither asked about nor compared with; what is in force is', async () => {
  const status = async (path: string) => (await reader.send('GET', `/method-versions/${path}`)).status;
  expect(await status(`${draft.id}/effect?periodCode=2013`)).toBe(404);
  expect(await status(`${first.id}/effect?periodCode=2013&against=${draft.id}`)).toBe(404);
  expect(await status(`${first.id}/effect?periodCode=2013`)).toBe(200);
});

describe('everything a version reads', () => {
  const read = async (query: string, id = draft.id) => {
    const { status, body } = await admin.send('GET', `/method-versions/${id}/inputs?${query}`);
    expect(status).toBe(200);
    return z.strictObject(rankingInputs.shape).parse(body);
  };

  test('a draft is ranked elsewhere by it as its effect says', async () => {
    const { definition, periodCode, inputs, version } = await read('periodCode=2013');
    const plan = compileMethod(definition);
    if (isRefusal(plan)) throw new Error('the draft does not compile');
    const applied = appliedOf(plan, periodCode, inputs);
    const result = rank(plan, applied.table, applied.events);
    const places = new Map(result.ids.map((one, at) => [one, result.rank[at] || null]));
    expect(version).toBe(2);
    expect([...places]).toEqual([
      ['JZ-1', 2],
      ['JZ-2', null],
      ['ZZ-1', 1],
      ['ZZ-2', 3],
    ]);
    const { rows } = await effect('periodCode=2013&rows=true');
    for (const { clusterCode, rank: place } of rows ?? []) expect(places.get(clusterCode)).toBe(place);
  });

  test('red lines of the period, and the other periods it looks at, are part of it', async () => {
    const redLines = [{ code: 'FALSE', name: { zh: '造假', en: 'False data' }, effect: 'fail' }];
    const definition = { ...first.definition, missing: { rule: 'last-period', periods: 1 }, redLines };
    const body = { code: 'M-4', methodCode: 'M', number: 4, definition };
    const made = methodVersion.parse((await admin.send('POST', '/method-versions', body)).body);
    const event = { code: 'E-1', clusterCode: 'ZZ-1', periodCode: '2013', redLine: 'FALSE', reasonZh: '查实' };
    const told = await admin.send('POST', '/red-line-events', {
      ...event,
      happenedOn: '2013-05-01',
      issuingBody: '局',
    });
    expect(told.status).toBe(201);
    const { inputs } = await read('periodCode=2013', made.id);
    expect(inputs.redLines).toMatchObject([{ unit: 'ZZ-1', redLine: 'FALSE' }]);
    expect(inputs.around?.periods.map(({ period, units }) => [period, units.length])).toEqual([['2012', 4]]);
  });

  test('a draft is there for who may see it; another length of period is refused', async () => {
    const asked = (caller: Caller, query: string, id = draft.id) =>
      caller.send('GET', `/method-versions/${id}/inputs?${query}`);
    expect((await asked(reader, 'periodCode=2013')).status).toBe(404);
    expect((await asked(reader, 'periodCode=2013', first.id)).status).toBe(200);
    expect((await asked(admin, 'periodCode=2013-Q1')).body.code).toBe('period-of-other-frequency');
    expect((await asked(admin, 'periodCode=soon')).status).toBe(400);
    expect((await asked(admin, '')).status).toBe(400);
  });
});
