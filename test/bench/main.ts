import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startServers } from './bench-server.ts';
import { prepareFull } from './bench-house.ts';
import { province } from './bench-records.ts';
import { measureLatency } from './measure-latency.ts';
import { quantile } from './statistics.ts';

const servers = await startServers();
try {
  for (const quarters of [4]) {
    const size = { ...province, quarters };
    const url = await servers.database('p' + quarters);
    let t = performance.now();
    await prepareFull(url, size);
    console.log('prepared', performance.now() - t);
    const s = await measureLatency(url, size, { warmUp: 40, samples: 150 });
    for (const k of ['floor', 'latest', 'any'] as const)
      console.log(k, [0.5, 0.95, 0.99].map((q) => quantile(s[k], q).toFixed(2)).join(' '));
    console.log('rss', s.workerMemory);
  }
} finally {
  await servers.stop();
}
