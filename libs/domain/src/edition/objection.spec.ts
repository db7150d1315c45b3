import { mayObject } from './objection.ts';

const edition = { code: 'E-1', state: 'posted', postedUntil: '2014-05-06' };

test('objections are filed while an edition is posted, the closing date included', () => {
  expect(mayObject(edition, '2014-05-01')).toBeUndefined();
  expect(mayObject(edition, '2014-05-06')).toBeUndefined();
});

test.each(['2014-05-07', '2015-01-01'])('an objection on %s is too late, and is told so', (today) => {
  const late = {
    refused: [{ code: 'objection-after-closing', path: '', params: { code: 'E-1', until: '2014-05-06' } }],
  };
  expect(mayObject(edition, today)).toEqual(late);
});

test('what became final, or was superseded, is closed even before that day', () => {
  for (const state of ['final', 'superseded'])
    expect(mayObject({ ...edition, state }, '2014-05-02')?.refused[0]?.code).toBe('objection-after-closing');
});

test('what is not posted cannot be objected to', () => {
  for (const state of ['draft', 'under-review'])
    expect(mayObject({ ...edition, state }, '2014-05-02')?.refused[0]?.code).toBe('objection-not-posted');
});
