import fc from 'fast-check';
import { newId } from './ids.ts';

test('begins with the time, then version and variant of RFC 9562', () => {
  expect(newId(0x017f22e279b0)).toMatch(/^017f22e2-79b0-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('a later one sorts after an earlier one', () => {
  const instant = fc.integer({ min: 0, max: 2 ** 48 - 2 });
  fc.assert(fc.property(instant, (now) => newId(now) < newId(now + 1)));
});

test('two of the same millisecond differ', () => {
  expect(new Set(Array.from({ length: 1000 }, () => newId(1))).size).toBe(1000);
});
