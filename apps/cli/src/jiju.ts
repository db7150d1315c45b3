import { exitCode, type Io } from './io.ts';
import { verbs } from './verbs.ts';

const list = Object.entries(verbs).map(([name, { help }]) => `  ${name.padEnd(14)} ${help}\n`);
const usage = `Usage: jiju <verb> [options]\n\n${list.join('')}`;

/** The command line: does what its first word says; the number is the exit code. */
export async function jiju(argv: readonly string[], io: Io): Promise<number> {
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
