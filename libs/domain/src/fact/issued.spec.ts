import { isIssued, unissuedIn } from './issued.ts';

const directive = (...types: string[]) => ({ events: types.map((type) => ({ type })) });

test.each([
  ['directives', directive(), false],
  ['directives', directive('issued', 'acknowledged'), true],
  ['directives', directive('cancelled'), false],
  ['directives', directive('issued', 'cancelled'), true],
  ['method-versions', { state: 'draft' }, false],
  ['method-versions', { state: 'retired' }, true],
  ['editions', { state: 'draft' }, false],
  ['editions', { state: 'under-review' }, false],
  ['editions', { state: 'posted' }, true],
  ['editions', { state: 'superseded' }, true],
  ['clusters', { status: 'planned' }, true],
])('%s %j may be shown to everybody: %s', (kind, record, issued) => {
  expect(isIssued(kind, record)).toBe(issued);
});

test('a fact says whether what it tells was issued', () => {
  const [draft, active] = [{ state: 'draft' }, { state: 'active' }];
  expect(unissuedIn('method-versions', undefined, draft)).toEqual({ unissued: 'still' });
  expect(unissuedIn('method-versions', draft, active)).toEqual({ unissued: 'until-now' });
  expect(unissuedIn('method-versions', active, active)).toEqual({});
  expect(unissuedIn('editions', { state: 'posted' }, { state: 'under-review' })).toEqual({});
  expect(unissuedIn('editions', { state: 'draft' }, { state: 'under-review' })).toEqual({ unissued: 'still' });
  expect(unissuedIn('clusters', undefined, {})).toEqual({});
});
