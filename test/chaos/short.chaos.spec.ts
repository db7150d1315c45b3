import { findRedisServer } from '@jiju/platform';
import { runChaos } from './run-chaos.ts';

const queues = (['postgres', 'redis'] as const).filter(
  (queue) => queue === 'postgres' || findRedisServer() !== undefined,
);

test.each(queues)(
  'with the queue on %s, killed at random, the house loses nothing and is right in the end',
  async (queue) => {
    const report = await runChaos({ kills: 9, seed: 20_140_411, queue });
    expect(report.faults).toEqual([]);
    expect(report.accepted).toBeGreaterThan(30);
    expect(report.verified).toBeGreaterThan(100);
    expect(report.kills.worker).toBeGreaterThan(0);
  },
);
