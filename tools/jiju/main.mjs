// `npm run jiju -- <verb>`: the command line, with a database beside it when the verb needs one.
import { prepareDataFolder, readConfig } from '@jiju/platform';
import { build } from '../steps/build.mjs';
import { runCommand } from '../steps/command.mjs';
import { openDatabase } from '../steps/database.mjs';
import { leave } from '../steps/progress.mjs';
import { below } from '../steps/root.mjs';

/** Verbs that compute or print without records, and those that see to the embedded database themselves. */
const WITHOUT_DATABASE = new Set([
  undefined,
  'evaluate',
  'openapi',
  'help',
  '--help',
  'backup',
  'restore',
  'compare',
  'diagnose',
  'gap',
  'move',
]);

/** What they are asked for is of the files on the line, or of a period of the database. */
const ON_FILES_OR_DATABASE = new Set(['award', 'robustness', 'stars']);
const has = (options, name) => options.some((option) => option === name || option.startsWith(`${name}=`));

/** The file of an edition is proven by itself unless the database is asked for. */
const needsDatabase = ([verb, ...options]) => {
  if (verb === 'verify-edition') return options.includes('--database');
  if (options.includes('--help') || WITHOUT_DATABASE.has(verb)) return false;
  return !ON_FILES_OR_DATABASE.has(verb) || (has(options, '--period') && !has(options, '--data'));
};

const words = process.argv.slice(2);
let database;
// Ctrl-C reaches the verb; this process waits for it and then puts the database away.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
process.on('disconnect', () => void database?.embedded?.stop().finally(() => process.exit(1)));

try {
  process.exitCode = await run();
} catch (error) {
  leave(error);
} finally {
  await database?.embedded?.stop();
}
process.removeAllListeners('disconnect');
if (process.connected) process.disconnect();

async function run() {
  const config = readConfig();
  await build(['cli']);
  const env = { ...process.env, JIJU_DATA: config.dataDir };
  if (needsDatabase(words)) {
    prepareDataFolder(config.dataDir);
    database = await openDatabase(config);
    env.DATABASE_URL = database.url;
  }
  // File names on the line are meant from where the user stands, not from the project.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const { status } = await runCommand(['node', below('dist/cli/main.js'), ...words], {
    env,
    cwd,
    show: true,
    input: 'inherit',
  });
  return status;
}
