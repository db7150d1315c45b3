import { versionFrom, versionOver } from './version-at.ts';

it('takes the last version that begins with the period or before it', () => {
  const versions = [
    { from: null, name: 'first' },
    { from: '2013', name: 'second' },
  ];
  expect(versionFrom(versions, '2012-Q4')?.name).toBe('first');
  expect(versionFrom(versions, '2013')?.name).toBe('second');
  expect(versionFrom([{ from: '2013' }], '2012')).toBeUndefined();
});

it('takes the version whose span holds the whole period', () => {
  const versions = [
    { number: 1, from: null, to: '2012' },
    { number: 2, from: '2013', to: null },
  ];
  expect(versionOver(versions, '2012-Q4')?.number).toBe(1);
  expect(versionOver(versions, '2013-Q1')?.number).toBe(2);
  expect(versionOver([{ number: 1, from: '2013-Q2', to: null }], '2013')).toBeUndefined();
});
