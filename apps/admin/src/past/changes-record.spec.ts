import { changesRecord } from './changes-record.ts';

it.each([
  ['/methods/1', true],
  ['/award-schemes/create', true],
  ['/methods/1/', true],
  ['/methods/HN-YEAR', false],
  ['/methods/1/nonsense', false],
  ['/methods', false],
])('%s: %s', (pathname, isForm) => {
  expect(changesRecord(pathname)).toBe(isForm);
});
