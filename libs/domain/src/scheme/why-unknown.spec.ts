import type { BrokenRecord } from './broken-record.ts';
import { whyNoCluster, whyNoIndicator } from './why-unknown.ts';

const indicator: BrokenRecord = { kind: 'indicators', code: 'TAX', reason: 'x' };
const cluster: BrokenRecord = { kind: 'clusters', id: 1, code: 'C1', reason: 'x' };
const region: BrokenRecord = { kind: 'regions', code: '410000', reason: 'x' };

test('a record that cannot be loaded is another thing than one that is not there', () => {
  const broken = [indicator, cluster];
  expect(whyNoIndicator({ broken }, 'TAX', 'a')).toEqual({
    code: 'indicator-broken',
    path: 'a',
    params: { code: 'TAX' },
  });
  expect(whyNoIndicator({ broken }, 'C1', 'a').code).toBe('unknown-indicator');
  expect(whyNoCluster({ broken }, 'C1', 'b')).toEqual({ code: 'cluster-broken', path: 'b', params: { code: 'C1' } });
  expect(whyNoCluster({ broken }, 'TAX', 'b').code).toBe('unknown-cluster');
});

test('without the tree of regions no cluster is found, whatever its code', () => {
  const broken = [cluster, region];
  for (const code of ['C1', 'C2'])
    expect(whyNoCluster({ broken }, code, '')).toMatchObject({ code: 'regions-broken', params: { region: '410000' } });
  expect(whyNoIndicator({ broken }, 'TAX', '').code).toBe('unknown-indicator');
});
