import { parseArgs } from 'node:util';
import { diagnose as diagnosisOf, rank, removeOne } from '@jiju/domain';
import { BadInput } from '../evaluate/bad-input.ts';
import { answering } from '../evaluate/answering.ts';
import { fileOptions, filesAsked, readInputs } from '../evaluate/read-inputs.ts';
import { sayNotes } from '../evaluate/say-notes.ts';
import { exitCode, type Io } from '../io.ts';

/** `jiju diagnose`: what an expert looks at before trusting a method on these figures, as JSON. */
export function diagnose(argv: readonly string[], io: Io): Promise<number> {
  return answering('diagnose', io, async () => {
    const { plan, table, events } = await readInputs(filesAsked(parse(argv)));
    const result = rank(plan, table, events);
    sayNotes(result, io);
    const weights = {
      indicators: Object.fromEntries(plan.indicators.map(({ code }, at) => [code, result.weights.indicators[at]])),
      groups: Object.fromEntries(plan.groups.map(({ code }, at) => [code, result.weights.groups[at]])),
    };
    io.out(`${JSON.stringify({ weights, ...diagnosisOf(result), removeOne: removeOne(result) }, null, 2)}\n`);
    return exitCode.ok;
  });
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: fileOptions,
    }).values;
  } catch (error) {
    throw new BadInput((error as Error).message, { cause: error });
  }
}
