import { sortAfterClick, sortFrom, sortText } from './ranking-sort.ts';

it('reads and writes the sort of an address', () => {
  expect(sortFrom('-group.2')).toEqual({ by: 'group.2', order: 'desc' });
  expect(sortFrom('nameEn')).toEqual({ by: 'nameEn', order: 'asc' });
  for (const odd of [null, '', 'passwordHash', 'group.x', '--rank']) {
    expect(sortFrom(odd)).toEqual({ by: 'rank', order: 'asc' });
  }
  expect(sortText(sortFrom('-score'))).toBe('-score');
  expect(sortText(sortFrom('rank'))).toBe('');
});

it('a click turns round what is sorted, and begins with the best', () => {
  expect(sortAfterClick({ by: 'rank', order: 'asc' }, 'rank')).toEqual({ by: 'rank', order: 'desc' });
  expect(sortAfterClick({ by: 'rank', order: 'asc' }, 'score')).toEqual({ by: 'score', order: 'desc' });
  expect(sortAfterClick({ by: 'score', order: 'desc' }, 'regionRank')).toEqual({ by: 'regionRank', order: 'asc' });
});
