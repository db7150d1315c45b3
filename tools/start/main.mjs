// `npm start` and `npm run dev`: everything from an empty folder to a served page, then keeping it alive until told to stop.
import { prepareDataFolder, readConfig, StartupProblem, tryLock } from '@jiju/platform';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../steps/build.mjs';
import { runCommand } from '../steps/command.mjs';
import { checkRedis, openDatabase } from '../steps/database.mjs';
import { leave, say, step } from '../steps/progress.mjs';
import { below } from '../steps/root.mjs';
import { ServerProcess } from '../steps/server-process.mjs';
import { checkPort } from './check-port.mjs';
import { keepDatabaseAlive } from './keep-database-alive.mjs';

const dev = process.argv.includes('--dev');
/** What has to be undone at the end, last first. */
const undo = [];
let ending;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(0));
process.on('disconnect', () => void end(1)); // the process that started us was killed

try {
  await start();
} catch (error) {
  if (ending === undefined) {
    await undoAll().catch((second) => console.error(second));
    leave(error);
  }
}

async function start() {
  const config = readConfig();
  const url = addressOf(config);
  prepareDataFolder(config.dataDir);
  const lock = tryLock(join(config.dataDir, 'running.json'), 'starting');
  if (!lock.held) {
    const { pid, note } = lock.holder;
    throw new StartupProblem(
      `Jiju already runs on the data folder ${config.dataDir} (process ${pid}, ${note}); stop it first, or name another folder with JIJU_DATA.`,
    );
  }
  undo.push(() => lock.release());
  await checkPort(config);

  const env = { ...process.env, JIJU_DATA: config.dataDir };
  await step(config.databaseUrl ? 'Database reachable' : 'Embedded PostgreSQL', async () => {
    const database = await openDatabase(config);
    env.DATABASE_URL = database.url;
    if (database.embedded === undefined) return undefined;
    const alive = keepDatabaseAlive(config.dataDir, database.embedded);
    undo.push(() => alive.stop());
    return `port ${database.embedded.port}${database.embedded.adopted ? ', was running already' : ''}`;
  });
  if (config.redisUrl) await step('Redis reachable', () => checkRedis(config.redisUrl));
  await step('Build', () => build(dev ? ['api', 'worker', 'cli'] : []));
  await step('Tables', () => caretaker(['migrate'], env));
  await step('First records', () => caretaker(['seed', '--if-empty'], env));

  const logs = join(config.dataDir, 'logs');
  const servers = [new ServerProcess('worker', env, logs), new ServerProcess('api', env, logs)];
  undo.push(() => Promise.all(servers.map((server) => server.stop())));
  await step('Servers', () => Promise.all(servers.map((server) => server.start())));
  const shown = dev ? await developed(servers, { api: url, dataDir: config.dataDir }) : url;
  if (ending !== undefined) return;
  lock.describe(`serving ${url}`);
  const logins = join(config.dataDir, 'first-logins.json');
  say(`\nJiju is ready: ${shown}`);
  if (existsSync(logins)) say(`First logins: ${logins}`);
  say(`Logs: ${logs}   Stop: Ctrl-C`);
}

/** Loaded only here: Vite is none of a start's business that was built before. */
async function developed(servers, where) {
  const { develop } = await import('./develop.mjs');
  return develop(servers, where, (stop) => undo.push(stop));
}

/** Runs a verb of the command line; what it says is shown only when it fails. */
async function caretaker(verb, env) {
  const { status, output } = await runCommand(['node', below('dist/cli/main.js'), ...verb], { env });
  if (status === 0) return;
  // One sentence is all there is to say; anything longer is a surprise and is shown.
  const sentence = /^jiju: (.+)\n$/.exec(output)?.[1];
  if (sentence !== undefined) throw new StartupProblem(sentence);
  console.error(output.trim());
  throw new StartupProblem(`\`${verb.join(' ')}\` failed; the reason stands above.`);
}

function addressOf({ host, port }) {
  if (host === '0.0.0.0' || host === '::') return `http://127.0.0.1:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

async function undoAll() {
  while (undo.length > 0) await undo.pop()();
}

function end(code) {
  ending ??= (async () => {
    say('▸ Stopping');
    try {
      await undoAll();
      say('✓ Stopped; everything is kept');
    } catch (error) {
      console.error(error);
      process.exit(1);
    }
    process.exit(code);
  })();
  return ending;
}
