import { LoginThrottle } from './login-throttle.ts';

test('ten attempts in five minutes, then a pause that ends', () => {
  const throttle = new LoginThrottle();
  for (let at = 0; at < 10; at++) expect(throttle.admit('admin', '10.0.0.1', at * 1000)).toBeUndefined();
  expect(throttle.admit('ADMIN', '10.0.0.1', 10_000)).toEqual({
    refused: [{ code: 'too-many-logins', path: '', params: { seconds: 290 } }],
  });
  expect(throttle.admit('admin', '10.0.0.2', 10_000)).toBeUndefined();
  expect(throttle.admit('other', '10.0.0.1', 10_000)).toBeUndefined();
  expect(throttle.admit('admin', '10.0.0.1', 300_001)).toBeUndefined();
});

test('a login that succeeds forgets the failures before it', () => {
  const throttle = new LoginThrottle();
  for (let at = 0; at < 10; at++) throttle.admit('admin', 'x', 0);
  throttle.forget('admin', 'x');
  expect(throttle.admit('admin', 'x', 0)).toBeUndefined();
});
