import { parseArgs } from 'node:util';
import { finish, whatItTakes } from '@jiju/domain';
import { answering } from '../evaluate/answering.ts';
import { BadInput } from '../evaluate/bad-input.ts';
import { fileOptions, filesAsked, readInputs } from '../evaluate/read-inputs.ts';
import { exitCode, type Io } from '../io.ts';

/** `jiju gap`: what a better place would take, in points and in the unit of every indicator, as JSON. */
export function gap(argv: readonly string[], io: Io): Promise<number> {
  return answering('gap', io, async () => {
    const { unit, place, ...options } = parse(argv);
    const files = filesAsked(options);
    if (unit === undefined) throw new BadInput('--unit <id> is missing');
    const wanted = Number(place);
    if (!Number.isInteger(wanted) || wanted < 1)
      throw new BadInput(`--place is a whole number above 0, not "${place ?? ''}"`);
    const applied = await readInputs(files);
    if (!applied.table.ids.includes(unit)) throw new BadInput(`${files.data} has no unit "${unit}"`);
    const found = finish(whatItTakes(applied, unit, wanted));
    if (found === null) io.err(`${unit} stands there already, or is not ranked\n`);
    io.out(`${JSON.stringify(found, null, 2)}\n`);
    return exitCode.ok;
  });
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    options: { ...fileOptions, unit: { type: 'string' }, place: { type: 'string' } },
  }).values;
}
