// `npm run chaos -- --kills 300 [--seed n] [--queue postgres|redis]`
import { parseArgs } from 'node:util';
import { findRedisServer } from '@jiju/platform';
import { reportLines } from './report.ts';
import { runChaos } from './run-chaos.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    queue: { type: 'string', default: 'postgres' },
  },
});
const [kills, seed] = [Number(values.kills), Number(values.seed)];
const { queue } = values;
if (!Number.isInteger(kills) || kills < 1 || !Number.isInteger(seed) || (queue !== 'postgres' && queue !== 'redis')) {
  console.error('npm run chaos -- [--kills 300] [--seed 1] [--queue postgres|redis]');
  process.exit(2);
}
if (queue === 'redis' && findRedisServer() === undefined) {
  console.error('There is no redis-server on this machine.');
  process.exit(2);
}
const report = await runChaos({ kills, seed, queue, say: (line) => console.error(line) });
for (const line of reportLines(report)) console.log(line);
process.exit(report.faults.length === 0 ? 0 : 1);
