import type { Request } from 'express';
import { mayMeasure } from './may-measure.ts';

const alone = { metricsToken: undefined, publicUrl: undefined, trustedProxies: 0 };
const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
  ({ socket: { remoteAddress }, headers: { host: 'localhost:8080', ...headers } }) as unknown as Request;

test.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('without a token, straight from this machine: %s', (address) => {
  expect(mayMeasure(from(address), alone)).toBe(true);
  expect(mayMeasure(from(address, { host: '127.0.0.1:8080' }), alone)).toBe(true);
  expect(mayMeasure(from(address, { host: '[::1]:8080' }), alone)).toBe(true);
});

test('without a token, from nowhere else, through no proxy and under no other name', () => {
  expect(mayMeasure(from('10.0.0.7'), alone)).toBe(false);
  for (const header of ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'])
    expect(mayMeasure(from('127.0.0.1', { [header]: '127.0.0.1' }), alone)).toBe(false);
  expect(mayMeasure(from('127.0.0.1', { host: 'jiju.example.org' }), alone)).toBe(false);
  expect(mayMeasure(from('127.0.0.1'), { ...alone, trustedProxies: 1 })).toBe(false);
  expect(mayMeasure(from('127.0.0.1'), { ...alone, publicUrl: 'https://jiju.example.org' })).toBe(false);
});

test('with a token, whoever brings it, and nobody for where they are', () => {
  const guarded = { ...alone, trustedProxies: 1, metricsToken: 'a-token-of-some-length' };
  const bearing = (authorization: string) => mayMeasure(from('10.0.0.7', { authorization }), guarded);
  expect(bearing('Bearer a-token-of-some-length')).toBe(true);
  expect(bearing('bearer a-token-of-some-length')).toBe(true);
  expect(bearing('Bearer a-token-of-some-lengt')).toBe(false);
  expect(bearing('Basic a-token-of-some-length')).toBe(false);
  expect(bearing('')).toBe(false);
  expect(mayMeasure(from('127.0.0.1'), { ...alone, metricsToken: 'a-token-of-some-length' })).toBe(false);
});
