import { exitCode, type Io, type Verb } from './io.ts';
import { sentenceFor } from './sentence-for.ts';

/** One line of help per verb. The verb itself is loaded only when called: `evaluate` must not pay for a database driver. */
const verbs: Record<string, { readonly help: string; readonly load: () => Promise<Verb> }> = {
  backup: {
    help: '--file <new file>: writes the database to a file',
    load: async () => (await import('./backup/backup.ts')).backup,
  },
  compare: {
    help: '--method <json> --against <json> --data <csv> [--id <column>]: what one method says otherwise, and whom it moves, as JSON',
    load: async () => (await import('./compare/compare.ts')).compare,
  },
  diagnose: {
    help: '--method <json> --data <csv> [--id <column>]: weights, correlations, skewness, leaving one out, as JSON',
    load: async () => (await import('./diagnose/diagnose.ts')).diagnose,
  },
  evaluate: {
    help: '--method <json> --data <csv> [--id <column>] [--period <period>] [--events <csv>] [--format csv|json]: scores and ranks the rows of a file',
    load: async () => (await import('./evaluate/evaluate.ts')).evaluate,
  },
  import: {
    help: '--file <csv or xlsx> [--format long|wide] [--dry-run]: figures from a file, all of them or none',
    load: async () => (await import('./import/import.ts')).importFile,
  },
  migrate: {
    help: 'brings the tables of the database up to date',
    load: async () => (await import('./migrate/migrate.ts')).migrate,
  },
  openapi: {
    help: '[--write <file> | --check <file>]: the description of the API',
    load: async () => (await import('./openapi/openapi.ts')).openapi,
  },
  recompute: {
    help: '[--all] [--kind metric|total|ranking|star|award|directive]: computes what is stale, or everything',
    load: async () => (await import('./recompute/recompute.ts')).recompute,
  },
  restore: {
    help: '--file <backup> [--yes]: puts a backup back',
    load: async () => (await import('./backup/restore.ts')).restore,
  },
  robustness: {
    help: '--method <json> --data <csv> --assumptions <json> [--runs 1000] [--seed 1] [--sensitivity <draws>] [--format csv|json]: how sure places are',
    load: async () => (await import('./robustness/robustness.ts')).robustness,
  },
  seed: {
    help: '[--if-empty]: the demonstration and the first users, into an empty database only; --if-empty: no failure when it is in use',
    load: async () => (await import('./seed/seed.ts')).seed,
  },
  verify: {
    help: 'computes everything from scratch and compares; exit code 1 when anything differs',
    load: async () => (await import('./verify/verify.ts')).verify,
  },
  'verify-edition': {
    help: '<file> [--database]: proves the file of an edition by itself, and against the database and its chain',
    load: async () => (await import('./verify-edition/verify-edition.ts')).verifyEdition,
  },
};

const io: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

const list = Object.entries(verbs).map(([name, { help }]) => `  ${name.padEnd(14)} ${help}\n`);
const usage = `Usage: jiju <verb> [options]\n\n${list.join('')}`;

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help') {
    io.out(usage);
    return name === undefined ? exitCode.badInput : exitCode.ok;
  }
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) {
    io.err(`jiju: there is no verb "${name}"\n${usage}`);
    return exitCode.badInput;
  }
  if (rest.includes('--help') && name !== 'evaluate') {
    io.out(`Usage: jiju ${name} ${verb.help}\n`);
    return exitCode.ok;
  }
  return (await verb.load())(rest, io);
}

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCode.ok);
  io.err(
    `jiju: what was computed cannot be written: ${error.code === 'ENOSPC' ? 'the disk is full' : error.message}\n`,
  );
  process.exit(exitCode.failed);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { message, code } = sentenceFor(error);
  io.err(`jiju: ${message}\n`);
  process.exitCode = code;
}
