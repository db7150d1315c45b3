import { parseArgs } from 'node:util';
import { explainMove } from '@jiju/domain';
import { answering } from '../evaluate/answering.ts';
import { BadInput } from '../evaluate/bad-input.ts';
import { fileOptions, filesAsked, readInputs } from '../evaluate/read-inputs.ts';
import { exitCode, type Io } from '../io.ts';

const other = ['against-method', 'against-data', 'against-period', 'against-events'] as const;

/** `jiju move`: why a unit stands elsewhere than by other figures, in another period or by another method, as JSON. */
export function move(argv: readonly string[], io: Io): Promise<number> {
  return answering('move', io, async () => {
    const { unit, ...options } = parse(argv);
    const files = filesAsked(options);
    if (unit === undefined) throw new BadInput('--unit <id> is missing');
    if (other.every((name) => options[name] === undefined))
      throw new BadInput(`name what it is compared with: ${other.map((name) => `--${name}`).join(', ')}`);
    const after = await readInputs(files);
    // One file of red lines for both sides may name units that only one of them has.
    const others = options['against-events'] === undefined ? after.table.ids : [];
    const against = {
      ...files,
      method: options['against-method'] ?? files.method,
      data: options['against-data'] ?? files.data,
      period: options['against-period'] ?? files.period,
      events: options['against-events'] ?? files.events,
    };
    const before = await readInputs(against, others);
    if (![before, after].some(({ table }) => table.ids.includes(unit)))
      throw new BadInput(`neither side has a unit "${unit}"`);
    io.out(`${JSON.stringify(explainMove({ id: unit, before, after }), null, 2)}\n`);
    return exitCode.ok;
  });
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    options: {
      ...fileOptions,
      unit: { type: 'string' },
      'against-method': { type: 'string' },
      'against-data': { type: 'string' },
      'against-period': { type: 'string' },
      'against-events': { type: 'string' },
    },
  }).values;
}
