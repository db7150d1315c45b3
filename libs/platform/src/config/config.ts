import { StartupProblem } from '../startup-problem/startup-problem.ts';
import { settings, type Config } from './settings.ts';

export type { Config } from './settings.ts';

/** The settings of a process that cannot work without a database. */
export type ServerConfig = Config & { readonly databaseUrl: string };

/**
 * Reads all settings, once, at the start of a process. An empty variable counts as absent.
 * @param env the environment; nothing else in the project looks at it
 * @throws StartupProblem with one line for every setting that is wrong, and for every `JIJU_` name that does not exist
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [key, { variable, schema }] of Object.entries(settings)) {
    const result = schema.safeParse(env[variable] === '' ? undefined : env[variable]);
    if (result.success) values[key] = result.data;
    else problems.push(...result.error.issues.map((issue) => `${variable} ${issue.message}`));
  }
  problems.push(...unknownNames(env).map((name) => `${name} is not a setting; see docs/operations.md`));
  if (problems.length > 0) throw new StartupProblem(`The settings do not hold: ${problems.join('; ')}.`);
  const config = values as unknown as Config;
  return {
    ...config,
    databaseUrl: withPassword(config.databaseUrl, config.databasePassword),
    secureCookies: config.secureCookies ?? config.publicUrl?.startsWith('https:') ?? false,
  };
}

/** So that every driver and tool finds it where it looks. */
function withPassword(url: string | undefined, password: string | undefined): string | undefined {
  if (url === undefined || password === undefined) return url;
  const whole = new URL(url);
  if (whole.username === '' || whole.password !== '') return url;
  whole.password = encodeURIComponent(password);
  return whole.href;
}

/**
 * Reads the settings of the api, the worker and of verbs that need a database.
 * @throws StartupProblem also when `DATABASE_URL` is missing; `npm start` and `npm run jiju` set it for the embedded one
 */
export function readServerConfig(env: NodeJS.ProcessEnv = process.env): ServerConfig {
  const config = readConfig(env);
  if (config.databaseUrl === undefined) {
    throw new StartupProblem('DATABASE_URL is not set; use `npm start`, which brings a database, or name one.');
  }
  return { ...config, databaseUrl: config.databaseUrl };
}

/**
 * The environment for a program of somebody else that this process starts, without a variable that would have it do
 * something other than it is told.
 */
export function environmentWithout(variable: string, env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => name !== variable));
}

/** The table of all settings as Markdown, for `docs/operations.md`. */
export function settingsTable(): string {
  const rows = Object.values(settings).map(
    ({ variable, fallback, meaning }) => `| \`${variable}\` | ${fallback} | ${meaning} |`,
  );
  return ['| Variable | Default | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

/** A misspelt name would otherwise be ignored without a word. Names for test runs are none of the program's business. */
function unknownNames(env: NodeJS.ProcessEnv): string[] {
  const known = new Set<string>(Object.values(settings).map(({ variable }) => variable));
  return Object.keys(env).filter(
    (name) => name.startsWith('JIJU_') && !name.startsWith('JIJU_TEST_') && !known.has(name),
  );
}
