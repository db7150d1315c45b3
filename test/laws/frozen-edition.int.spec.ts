import { archiveRecord, freezeEdition, type StoredEdition } from '@jiju/application';
import type { EditionInput } from '@jiju/contract';
import { ChainCheck, checkEdition, exportEdition, isRefusal, type EditionFile, type Refusal } from '@jiju/domain';
import { readChain, readEditionContent, readFrozenFacts, readRecordByCode } from '@jiju/persistence';
import { sha256 } from '@jiju/platform';
import { clusterCode, tester } from '@jiju/testing';
import { editRecord, openLawsHouse, weighYear, type LawsHouse } from './laws-house.ts';

/** What was frozen is proven years later, whatever became of the figures, the method and the clusters. */

let laws: LawsHouse;
beforeAll(async () => {
  laws = await openLawsHouse({ clusters: 6, years: [2012, 2013] });
});
afterAll(() => laws.close());

const archivedAt = '2014-04-30T00:00:00.000Z';
const freeze = (code: string, more: Partial<EditionInput> = {}): Promise<StoredEdition | Refusal> =>
  freezeEdition({ house: laws.first.house, hash: sha256, now: () => '2014-05-01T00:00:00.000Z' })(tester, {
    code,
    methodCode: 'YEAR',
    periodCode: '2013',
    noteZh: '',
    noteEn: '',
    ...more,
  });

async function fileOf(code: string): Promise<EditionFile> {
  const { content, hash } = (await readEditionContent(laws.first.database, code)) ?? {};
  if (!content || hash === undefined) throw new Error(`no edition ${code}`);
  return exportEdition(content, hash, sha256);
}

async function chainFaults(): Promise<string[]> {
  const { database } = laws.first;
  const check = new ChainCheck(await readFrozenFacts(database), sha256);
  for await (const link of readChain(database)) check.next(link);
  return check.end().map(({ code, what }) => `${code} ${what}`);
}

test('a frozen edition verifies after everything it was made of has changed', async () => {
  const { first } = laws;
  expect(await freeze('E-1')).toMatchObject({ number: 1, previousHash: null, methodVersion: 1 });
  const file = await fileOf('E-1');
  expect(file.results.map(({ rank }) => rank).sort()).toEqual([1, 2, 3, 4, 5, 6]);
  expect(checkEdition(file, sha256)).toEqual([]);

  await first.save([{ cluster: clusterCode(1), period: '2013-Q2', indicator: 'REVENUE', value: 4321, revision: 1 }]);
  expect(isRefusal(await weighYear(first, 70))).toBe(false);
  await editRecord(first, 'clusters', clusterCode(2), () => ({ nameZh: '改名', peerGroup: 'odd', tags: ['x'] }));
  const gone = await readRecordByCode(first.database, 'clusters', clusterCode(3));
  const archived = await archiveRecord(first.house)(tester, 'clusters', gone?.id ?? 0, gone?.revision ?? 0, archivedAt);
  expect(isRefusal(archived)).toBe(false);
  await first.drain();

  expect(await fileOf('E-1')).toEqual(file);
  expect(checkEdition(await fileOf('E-1'), sha256)).toEqual([]);

  // What is frozen now is another ranking, and names the first.
  expect(await freeze('E-2')).toMatchObject({ number: 2, previousHash: file.hash, methodVersion: 2 });
  const second = await fileOf('E-2');
  expect(second.results.map(({ code }) => code)).not.toContain(clusterCode(3));
  expect(second.archived.map(({ code }) => code)).toEqual([clusterCode(3)]);
  expect(second.clusters.find(({ code }) => code === clusterCode(2))?.nameZh).toBe('改名');
  expect(checkEdition(second, sha256)).toEqual([]);
  expect(await chainFaults()).toEqual([]);
});

test('a ranking that does not follow from what is frozen with it is refused', async () => {
  const { query } = laws.first.database;
  await query(`update ranking_row set score = score + 1 where method_code = 'YEAR' and period = '2012' and rank = 1`);
  const refused = await freeze('E-3', { periodCode: '2012' });
  expect(refused).toEqual({
    refused: [
      {
        code: 'edition-not-reproducible',
        path: '',
        params: { place: expect.stringMatching(/^results\[C\d+\]\.score$/) },
      },
    ],
  });
});

test('what is altered or taken out behind the back of the house is found', async () => {
  const { query } = laws.first.database;
  await query(`update edition set content = jsonb_set(content, '{results,0,rank}', '1') where code = 'E-1'`);
  expect(await chainFaults()).toEqual(['E-1 content']);
  await query(`delete from edition where code = 'E-1'`);
  expect(await chainFaults()).toEqual(['E-2 gap', 'E-2 previous', 'E-1 gone']);
});
