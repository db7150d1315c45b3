import type { OpenSession } from '@jiju/application';
import { SessionCache } from './session-cache.ts';

const session = { tokenHash: 'a' } as OpenSession;

test('asks once for many requests, again after a moment, and after a change', async () => {
  let asked = 0;
  let now = 0;
  const cache = new SessionCache(
    () => {
      asked += 1;
      return Promise.resolve(session);
    },
    () => now,
  );
  await Promise.all([cache.find('a'), cache.find('a'), cache.find('a')]);
  expect(asked).toBe(1);
  now = 3_001;
  await cache.find('a');
  expect(asked).toBe(2);
  cache.clear();
  await cache.find('a');
  expect(asked).toBe(3);
});

test('keeps neither a failure nor a token that opens nothing', async () => {
  const answers: (() => Promise<OpenSession | undefined>)[] = [
    () => Promise.reject(new Error('down')),
    () => Promise.resolve(undefined),
    () => Promise.resolve(session),
  ];
  const cache = new SessionCache(() => (answers.shift() ?? (() => Promise.resolve(session)))());
  await expect(cache.find('a')).rejects.toThrow('down');
  expect(await cache.find('a')).toBeUndefined();
  expect(await cache.find('a')).toBe(session);
});
