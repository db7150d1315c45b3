import { addressAt, asOf, momentIn } from './moment.ts';

const day = '2014-05-01';

test('the moment stands before the page, so that it stays from page to page', () => {
  expect(momentIn('?asOf=2014-05-01')).toBe(day);
  expect(momentIn('?asOf=')).toBeNull();
  expect(momentIn('')).toBeNull();
  for (const none of ['rubbish', '2026-02-31', '2026', '1', '2026-11-29T25:00:00Z'])
    expect(momentIn(`?asOf=${none}`)).toBeNull();
  expect(momentIn('?asOf=2014-05-01T06:00:00Z')).toBe('2014-05-01T06:00:00Z');
  expect(addressAt('http://jiju/#/rankings/M/2013?q=1', day)).toBe('http://jiju/?asOf=2014-05-01#/rankings/M/2013?q=1');
  expect(addressAt('http://jiju/?asOf=2014-05-01#/clusters', null)).toBe('http://jiju/#/clusters');
});

test.each([
  ['/rankings/M/2013', '/rankings/M/2013?asOf=2014-05-01'],
  ['/clusters?page=1', '/clusters?page=1&asOf=2014-05-01'],
  ['/figures', '/figures?asOf=2014-05-01'],
  ['/rankings?methodCode=M&periodCode=2013', '/rankings?methodCode=M&periodCode=2013&asOf=2014-05-01'],
  ['/rankings', '/rankings?asOf=2014-05-01'],
  ['/session/preferences', '/session/preferences'],
  ['/clusters/3/ranks', '/clusters/3/ranks?asOf=2014-05-01'],
  ['/explain/move?clusterId=1&againstAsOf=2014-05-01', '/explain/move?clusterId=1&againstAsOf=2014-05-01'],
  ['/explain/metric?clusterCode=A&asOf=2014-04-01', '/explain/metric?clusterCode=A&asOf=2014-04-01'],
])('%s is asked as %s', (path, asked) => {
  expect(asOf(path, day)).toBe(asked);
  expect(asOf(path, null)).toBe(path);
});
