import { argon2id } from './argon2id.ts';

test('a hash verifies its own password and no other, and says its cost', async () => {
  const hash = await argon2id.hash('correct horse battery');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(await argon2id.verify(hash, 'correct horse battery')).toBe(true);
  expect(await argon2id.verify(hash, 'correct horse batterz')).toBe(false);
});

test('the same password never gives the same hash', async () => {
  expect(await argon2id.hash('twice')).not.toBe(await argon2id.hash('twice'));
});

test.each([undefined, '', 'plain', '$argon2i$v=19$m=1,t=1,p=1$AAAA$AAAA'])('%p verifies nothing', async (stored) => {
  expect(await argon2id.verify(stored, 'x')).toBe(false);
});
