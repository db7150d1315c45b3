import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startServers } from './bench-server.ts';
import { killChildren } from './child.ts';
import { benchNames, runBench } from './run-bench.ts';
import { machine, table, type Figure } from './report.ts';

const usage = `npm run bench [-- --json <file>] [--only ${benchNames.join(',')}] [--quick]`;

/** Measures, prints, and leaves nothing running. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'string' }, only: { type: 'string' }, quick: { type: 'boolean', default: false } },
  });
  const only = values.only?.split(',') ?? benchNames.filter((name) => name !== 'start' || !values.quick);
  const unknown = only.filter((name) => !benchNames.includes(name));
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}. ${usage}`);
  const servers = await startServers();
  const figures: Figure[] = [];
  const stop = async (): Promise<void> => {
    killChildren();
    await servers.stop();
    process.exit(130);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
  try {
    await runBench(servers, only, values.quick, (figure) => {
      figures.push(figure);
      console.log(table([figure]).split('\n')[1]);
    });
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  } finally {
    killChildren();
    await servers.stop();
  }
  console.log(`\n${table(figures)}`);
  if (values.json) {
    writeFileSync(values.json, `${JSON.stringify({ machine: machine(), quick: values.quick, figures }, null, 2)}\n`);
  }
}

await main();
// Children and servers are gone; a timer of a driver must not keep the program alive.
process.exit();
