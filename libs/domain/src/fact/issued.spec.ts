import { isIssued, isSeen, unissuedIn } from './issued.ts';

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
  ['editions', { state: 'under-review', postedUntil: null }, false],
  ['editions', { state: 'under-review', postedUntil: '2014-05-06' }, true],
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
  expect(unissuedIn('editions', undefined, { state: 'draft' })).toEqual({ unissued: 'still' });
  expect(unissuedIn('clusters', undefined, {})).toEqual({});
});

test('a draft that was sent to be reviewed is seen by those who may review, and told to them', () => {
  const draft = (reviewState: string) => ({ state: 'draft', reviewState });
  const seen = (reviewState: string) =>
    (['all', 'sent', 'issued'] as const).filter((sight) => isSeen('method-versions', draft(reviewState), sight));
  expect(['none', 'taken-back'].map(seen)).toEqual([['all'], ['all']]);
  for (const state of ['waiting', 'approved', 'sent-back']) expect(seen(state)).toEqual(['all', 'sent']);
  expect(isSeen('method-versions', { state: 'active', reviewState: 'none' }, 'issued')).toBe(true);

  const told = (before: string, after: string) => unissuedIn('method-versions', draft(before), draft(after)).unissued;
  expect([told('none', 'waiting'), told('waiting', 'approved'), told('waiting', 'taken-back')]).toEqual([
    'sent',
    'sent',
    'sent',
  ]);
  expect(told('taken-back', 'taken-back')).toBe('still');
  const active = { state: 'active', reviewState: 'approved' };
  expect(unissuedIn('method-versions', draft('approved'), active)).toEqual({ unissued: 'until-now' });
});

test('an edition is seen by those who may review from the moment it is under review, and not as a draft', () => {
  const seen = (state: string, reviewState: string) =>
    (['all', 'sent', 'issued'] as const).filter((sight) => isSeen('editions', { state, reviewState }, sight));
  expect(seen('draft', 'none')).toEqual(['all']);
  expect(seen('draft', 'taken-back')).toEqual(['all']);
  expect(seen('under-review', 'waiting')).toEqual(['all', 'sent']);
  expect(seen('under-review', 'approved')).toEqual(['all', 'sent']);
  // Whoever sent it back still sees what they said; what was frozen is the same.
  expect(seen('draft', 'sent-back')).toEqual(['all', 'sent']);
  // An objection was upheld after it was posted without an answer.
  expect(seen('under-review', 'taken-back')).toEqual(['all', 'sent']);
  expect(seen('posted', 'taken-back')).toEqual(['all', 'sent', 'issued']);

  const edition = (state: string, reviewState: string) => ({ state, reviewState });
  const told = (before: object, after: object) => unissuedIn('editions', { ...before }, { ...after }).unissued;
  expect(told(edition('draft', 'none'), edition('under-review', 'waiting'))).toBe('sent');
  expect(told(edition('under-review', 'waiting'), edition('draft', 'taken-back'))).toBe('sent');
  expect(told(edition('under-review', 'waiting'), edition('draft', 'sent-back'))).toBe('sent');
  expect(told(edition('under-review', 'approved'), edition('posted', 'approved'))).toBe('until-now');
});
