import { editionForSpec } from './edition-for-spec.ts';
import { groupsBelowTop, rankedRows, unrankedRows } from './edition-rows.ts';

const content = editionForSpec();

test('ranked clusters stand best first under the names they had', () => {
  expect(rankedRows(content).map(({ code, rank, nameZh }) => [code, rank, nameZh])).toEqual([
    ['C3', 1, '区C3'],
    ['C2', 2, '区C2'],
    ['C1', 3, '区C1'],
    ['C4', 4, '区C4'],
  ]);
});

test('all others have their reason, those of the archive too', () => {
  expect(unrankedRows(content).map(({ code, excluded }) => [code, excluded?.code])).toEqual([
    ['C5', 'excluded-by-status'],
    ['C6', 'excluded-by-archive'],
  ]);
});

test('the top group is the score and no column of its own', () => {
  expect(groupsBelowTop(content)).toEqual([]);
  const { definition } = content.method;
  const groups = [...definition.groups, { code: 'BELOW', parent: 'TOP', aggregation: 'arithmetic' as const }];
  const deeper = { ...content, method: { ...content.method, definition: { ...definition, groups } } };
  expect(groupsBelowTop(deeper)).toEqual([{ at: 1, code: 'BELOW', nameZh: 'BELOW', nameEn: '' }]);
});
