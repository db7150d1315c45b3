import { withServerOptions } from './with-server-options.ts';

const address = 'postgres://jiju:p%40ss@db:5432/jiju';

test('options are added, with their spaces as the driver reads them', () => {
  expect(withServerOptions(address, '-c a=1 -c b=2')).toBe(`${address}?options=-c%20a%3D1%20-c%20b%3D2`);
});

test('what the address asks for itself stands between what it may change and what it may not, and the rest is kept', () => {
  const given = `${address}?sslmode=verify-full&options=-c%20jit%3Doff&sslrootcert=%2Fetc%2Fca.pem`;
  const url = new URL(withServerOptions(given, '-c jit=on', '-c search_path=x'));
  expect(Object.fromEntries(url.searchParams)).toEqual({
    sslmode: 'verify-full',
    sslrootcert: '/etc/ca.pem',
    options: '-c jit=on -c jit=off -c search_path=x',
  });
  expect(url.password).toBe('p%40ss');
});
