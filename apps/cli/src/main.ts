import { exitCode, type Io, type Verb } from './io.ts';

/** Loaded only when called: `evaluate` must not pay for a database driver. */
const verbs: Record<string, () => Promise<Verb>> = {
  backup: async () => (await import('./backup/backup.ts')).backup,
  evaluate: async () => (await import('./evaluate/evaluate.ts')).evaluate,
  import: async () => (await import('./import/import.ts')).importFile,
  migrate: async () => (await import('./migrate/migrate.ts')).migrate,
  openapi: async () => (await import('./openapi/openapi.ts')).openapi,
  recompute: async () => (await import('./recompute/recompute.ts')).recompute,
  restore: async () => (await import('./backup/restore.ts')).restore,
  seed: async () => (await import('./seed/seed.ts')).seed,
  verify: async () => (await import('./verify/verify.ts')).verify,
};

const io: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

const usage = `Usage: jiju <verb> [options]\nVerbs: ${Object.keys(verbs).join(', ')}\nHelp of a verb: jiju <verb> --help\n`;

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help') {
    io.out(usage);
    return name === undefined ? exitCode.badInput : exitCode.ok;
  }
  const load = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!load) {
    io.err(`jiju: there is no verb "${name}"\n${usage}`);
    return exitCode.badInput;
  }
  return (await load())(rest, io);
}

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCode.ok);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // What the machine or the user can put right is one sentence; anything else is our fault and shows where.
  const expected =
    error instanceof Error &&
    (error.name === 'StartupProblem' || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS'));
  io.err(
    `jiju: ${error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error)}\n`,
  );
  process.exitCode = exitCode.failed;
}
