import { nextEdition } from './next-edition.ts';

const edition = (code: string, state: 'draft' | 'final' | 'superseded', periodCode = '2013') => ({
  ...{ code, state, periodCode },
  methodCode: 'M',
});

test('the next edition has a number nobody has, and takes the place of the final one of its ranking', () => {
  const there = [edition('M-2013-1', 'superseded'), edition('M-2013-2', 'final'), edition('M-2012-1', 'final', '2012')];
  expect(nextEdition(there, 'M', '2013')).toEqual({ code: 'M-2013-3', takesPlaceOf: 'M-2013-2' });
  expect(nextEdition([edition('M-2013-2', 'draft')], 'M', '2013')).toEqual({ code: 'M-2013-1', takesPlaceOf: null });
});
