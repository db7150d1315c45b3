import { savedViewInput } from '@jiju/contract';
import { lookOf, lookOfList } from './look.ts';

const list = { displayedFilters: { level: true }, sort: { field: 'code', order: 'DESC' as const }, perPage: 25 };

it('a view keeps filters, sort and columns, not the page turned to nor the row looked into, and is the same in any order', () => {
  expect(lookOf(new URLSearchParams('sort=-score&page=3&row=7&peer=county'))).toBe('peer=county&sort=-score');
  expect(lookOf(new URLSearchParams('peer=county&sort=-score'))).toBe('peer=county&sort=-score');
});

it('a view of a list says what the address of the list says', () => {
  const look = lookOfList({ ...list, filter: { q: '郑州', level: ['province'] } });
  expect(look).toBe(lookOfList({ ...list, filter: { level: ['province'], q: '郑州' } }));
  expect(Object.fromEntries(new URLSearchParams(look))).toEqual({
    displayedFilters: '{"level":true}',
    filter: '{"level":["province"],"q":"郑州"}',
    order: 'DESC',
    perPage: '25',
    sort: 'code',
  });
  expect(lookOfList({})).toBe('displayedFilters=%7B%7D&filter=%7B%7D');
});

it('whatever is looked for can be saved', () => {
  for (const q of ['100% & "more" <b>', "it's (a) ~ test!*", '产业 集聚区', '😀']) {
    const [ofList, ofRanking] = [lookOfList({ ...list, filter: { q } }), lookOf(new URLSearchParams({ q }))];
    expect(savedViewInput.parse({ page: 'clusters', name: q, query: ofList }).query).toBe(ofList);
    expect(savedViewInput.parse({ page: 'rankings/DEMO', name: q, query: ofRanking }).query).toBe(ofRanking);
    expect(new URLSearchParams(ofRanking).get('q')).toBe(q);
  }
});
