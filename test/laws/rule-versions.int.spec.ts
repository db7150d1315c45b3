import { changeRecord } from '@jiju/application';
import { isRefusal } from '@jiju/domain';
import { readRecordByCode } from '@jiju/persistence';
import { always, faultsOf, staleScopes, tester } from '@jiju/testing';
import { editRecord, openLawsHouse, resultsOf, type LawsHouse } from './laws-house.ts';

let laws: LawsHouse;
beforeAll(async () => (laws = await openLawsHouse({ clusters: 6, years: [2011, 2014] })));
afterAll(() => laws.close());

const stale = async () => (await staleScopes(laws.first.database)).map(({ kind, key }) => `${kind} ${key}`).sort();
const least = (revenue: number) => ({ combine: 'all', levels: [{ stars: 1, thresholds: { REVENUE: revenue } }] });
const places = (size: number) => ({ size, orderedBy: 'rank' });
const from = (effectiveFrom: string, definition: object) => ({ effectiveFrom, definition, note: '' });

test.each([
  ['star-rules', 'STARS', 'star', least(100), least(1_000_000)],
  ['award-schemes', 'STRONG', 'award', places(3), places(1)],
] as const)(
  '%s: a version makes stale the periods it covers, and leaves the others as they are',
  async (kind, code, scope, one, other) => {
    const { first } = laws;
    const ofTheYear = async (year: string) => {
      const { star_rating: stars = [], award_result: awards = [] } = await resultsOf(first.database);
      return (scope === 'star' ? stars : awards).filter((row) => row.includes(year) && row.includes(code));
    };
    expect(await editRecord(first, kind, code, () => ({ versions: always(one) }))).not.toHaveProperty('refused');
    await first.drain();
    const [early, late] = [await ofTheYear('2012'), await ofTheYear('2013')];
    expect(early.length).toBeGreaterThan(0);

    const versions = [...always(one), from('2013', other)];
    expect(await editRecord(first, kind, code, () => ({ versions }))).not.toHaveProperty('refused');
    const yearly = (await stale()).filter((name) => !name.includes('-Q'));
    expect(yearly).toEqual([`${scope} 2013|${code}`, `${scope} 2014|${code}`]);
    await first.drain();
    expect(await ofTheYear('2012')).toEqual(early);
    expect(await ofTheYear('2013')).not.toEqual(late);
    expect(await faultsOf(first)).toEqual([]);

    // The later version is put right: only its own periods.
    expect(
      await editRecord(first, kind, code, () => ({ versions: [...always(one), from('2014', other)] })),
    ).not.toHaveProperty('refused');
    expect((await stale()).filter((name) => !name.includes('-Q'))).toEqual([
      `${scope} 2013|${code}`,
      `${scope} 2014|${code}`,
    ]);
    await first.drain();
    expect(await ofTheYear('2013')).toEqual(late);
    expect(await faultsOf(first)).toEqual([]);
  },
);

test('an edit that would judge the past anew is refused, and nothing is stale', async () => {
  const { first } = laws;
  const record = await readRecordByCode(first.database, 'star-rules', 'STARS');
  if (!record) throw new Error('gone');
  const { id, revision, updatedAt: _, ...fields } = record as typeof record & { updatedAt: string };
  const edit = { ...fields, versions: always(least(7)) };
  const refused = await changeRecord(first.house)(tester, 'star-rules', id, revision, edit);
  if (!isRefusal(refused)) throw new Error('not refused');
  expect(refused.refused).toMatchObject([{ code: 'judged-past-changes', path: 'versions', params: { count: 4 } }]);
  expect(await stale()).toEqual([]);
});
