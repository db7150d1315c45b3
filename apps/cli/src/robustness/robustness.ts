import { parseArgs } from 'node:util';
import { readAssumptions } from '@jiju/contract';
import {
  checkAssumptions,
  finish,
  isRefusal,
  rank,
  rankIntervals,
  sensitivity,
  simulate,
  undecidedPairs,
  type Assumptions,
  type MethodPlan,
} from '@jiju/domain';
import { stringify } from 'csv-stringify/sync';
import { BadInput } from '../evaluate/bad-input.ts';
import { answering } from '../evaluate/answering.ts';
import { sayNotes } from '../evaluate/say-notes.ts';
import { fileOptions, filesAsked, readInputs, readJson, refuse } from '../evaluate/read-inputs.ts';
import { exitCode, type Io } from '../io.ts';

const TOP = 10;
const REACH = 12;
const MOST_RUNS = 100_000;

/** `jiju robustness`: how sure the places are that `evaluate` gives, under declared assumptions. */
export function robustness(argv: readonly string[], io: Io): Promise<number> {
  return answering('robustness', io, async () => {
    const { files, assumptions: file, runs, seed, base, format } = readOptions(argv);
    const { plan, table, events } = await readInputs(files);
    const assumptions = await readAssumed(file, plan);
    sayNotes(rank(plan, table, events), io);
    const input = { definition: plan.definition, table, events, assumptions, seed };
    const simulation = finish(simulate(input, runs));
    const intervals = rankIntervals(simulation, TOP).sort((a, b) => (a.nominal ?? Infinity) - (b.nominal ?? Infinity));
    if (format === 'csv') {
      const header = ['id', 'rank', 'low', 'median', 'high', 'top10', 'ranked'];
      const rows = intervals.map((one) => [one.id, one.nominal, one.low, one.median, one.high, one.inTop, one.ranked]);
      io.out(stringify([header, ...rows], { cast: { number: String } }));
      return exitCode.ok;
    }
    const undecided = undecidedPairs(simulation, REACH);
    const found = {
      runs,
      seed,
      intervals,
      undecided,
      ...(base > 0 && { sensitivity: finish(sensitivity(input, base)) }),
    };
    io.out(`${JSON.stringify(found, null, 2)}\n`);
    return exitCode.ok;
  });
}

async function readAssumed(file: string, { definition }: MethodPlan): Promise<Assumptions> {
  const read = readAssumptions(await readJson(file, 'assumptions file'));
  if (isRefusal(read)) {
    refuse(read.refused, file);
    throw new BadInput(`the assumptions file ${file} holds no assumptions`);
  }
  refuse(checkAssumptions(definition, read), file);
  return read;
}

function readOptions(argv: readonly string[]) {
  const { assumptions, runs, seed, base, format, ...asked } = parse(argv);
  const files = filesAsked(asked);
  if (assumptions === undefined) throw new BadInput('--assumptions <json> is missing');
  if (format !== 'csv' && format !== 'json') throw new BadInput(`--format is csv or json, not "${format}"`);
  return {
    files,
    assumptions,
    format,
    runs: whole('runs', runs, 1, MOST_RUNS),
    seed: whole('seed', seed, 0, 0xffff_ffff),
    base: whole('sensitivity', base, 0, MOST_RUNS),
  };
}

function whole(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new BadInput(`--${name} is a whole number from ${least} to ${most}, not "${text}"`);
}

function parse(argv: readonly string[]) {
  try {
    const { sensitivity: base, ...rest } = parseArgs({
      args: [...argv],
      options: {
        ...fileOptions,
        assumptions: { type: 'string' },
        runs: { type: 'string', default: '1000' },
        seed: { type: 'string', default: '1' },
        sensitivity: { type: 'string', default: '0' },
        format: { type: 'string', default: 'csv' },
      },
    }).values;
    return { ...rest, base };
  } catch (error) {
    throw new BadInput((error as Error).message, { cause: error });
  }
}
