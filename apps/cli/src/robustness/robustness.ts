import { parseArgs } from 'node:util';
import { robustnessResultOf } from '@jiju/application';
import { readAssumptions, type RobustnessResult } from '@jiju/contract';
import { checkAssumptions, finish, isRefusal, rank, sensitivity, simulate, type Assumptions } from '@jiju/domain';
import { stringify } from 'csv-stringify/sync';
import { BadInput } from '../evaluate/bad-input.ts';
import { answering } from '../evaluate/answering.ts';
import { fileOptions, filesAsked, readInputs, readJson, refuse } from '../evaluate/read-inputs.ts';
import { sayNotes } from '../evaluate/say-notes.ts';
import { exitCode, type Io } from '../io.ts';

const MOST_RUNS = 100_000;

/**
 * `jiju robustness`: how sure the places are that `evaluate` gives of files under declared assumptions; without `--data`, those of a ranking of the database,
 * under the usual assumptions unless others are declared.
 */
export function robustness(argv: readonly string[], io: Io): Promise<number> {
  return answering('robustness', io, async () => {
    const asked = readOptions(argv);
    const { runs, seed, result, about } = await (asked.data === undefined && asked.period !== undefined
      ? ofHouse(io, asked)
      : ofFiles(io, asked));
    const { sensitivity: sensed, undecided } = result;
    const intervals = result.intervals.toSorted((a, b) => (a.nominal ?? Infinity) - (b.nominal ?? Infinity));
    if (asked.format === 'csv') {
      const header = ['id', 'rank', 'low', 'median', 'high', 'top10', 'ranked'];
      const rows = intervals.map((one) => [one.id, one.nominal, one.low, one.median, one.high, one.inTop, one.ranked]);
      io.out(stringify([header, ...rows], { cast: { number: String } }));
      return exitCode.ok;
    }
    const found = { ...about, runs, seed, intervals, undecided, ...(sensed && { sensitivity: sensed }) };
    io.out(`${JSON.stringify(found, null, 2)}\n`);
    return exitCode.ok;
  });
}

type Asked = ReturnType<typeof readOptions>;

interface Found {
  readonly runs: number;
  readonly seed: number;
  readonly result: RobustnessResult;
  /** What else is known of it. */
  readonly about: object;
}

async function ofFiles(io: Io, asked: Asked): Promise<Found> {
  const { assumptions: file, runs, seed = 1, base, stored, ...options } = asked;
  const files = filesAsked(options);
  if (stored) throw new BadInput('--stored is of a ranking of the database; leave out --data');
  if (file === undefined) throw new BadInput('--assumptions <json> is missing');
  const { plan, table, events } = await readInputs(files);
  const assumptions = await readAssumed(file);
  refuse(checkAssumptions(plan.definition, assumptions), file);
  sayNotes(rank(plan, table, events), io);
  const input = { definition: plan.definition, table, events, assumptions, seed };
  const simulation = finish(simulate(input, runs));
  const sensed = base > 0 ? finish(sensitivity(input, base)) : null;
  return { runs, seed, result: robustnessResultOf(simulation, sensed), about: {} };
}

/** Only then is a driver of the database loaded. */
async function ofHouse(io: Io, asked: Asked): Promise<Found> {
  const { periodAsked } = await import('../database/option-of.ts');
  const { robustnessOfHouse } = await import('./of-house.ts');
  const { method, assumptions: file, runs, seed, base: draws, stored } = asked;
  if (method === undefined) throw new BadInput('--method <code> is missing');
  const other = (['id', 'events', 'period-column'] as const).find((name) => asked[name] !== undefined);
  if (other !== undefined) throw new BadInput(`--${other} is of files; name them with --data`);
  if (stored && file !== undefined) throw new BadInput('--stored shows what was computed; leave out --assumptions');
  const period = periodAsked('period', asked.period);
  const assumptions = file === undefined ? undefined : await readAssumed(file);
  return robustnessOfHouse(io, { method, period, assumptions, runs, seed, draws, stored });
}

async function readAssumed(file: string): Promise<Assumptions> {
  const read = readAssumptions(await readJson(file, 'assumptions file'));
  if (!isRefusal(read)) return read;
  refuse(read.refused, file);
  throw new BadInput(`the assumptions file ${file} holds no assumptions`);
}

function readOptions(argv: readonly string[]) {
  const { runs, seed, base, format, ...asked } = parse(argv);
  if (format !== 'csv' && format !== 'json') throw new BadInput(`--format is csv or json, not "${format}"`);
  return {
    ...asked,
    format,
    runs: whole('runs', runs, 1, MOST_RUNS),
    seed: seed === undefined ? undefined : whole('seed', seed, 0, 0xffff_ffff),
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
        seed: { type: 'string' },
        sensitivity: { type: 'string', default: '0' },
        stored: { type: 'boolean', default: false },
        format: { type: 'string', default: 'csv' },
      },
    }).values;
    return { ...rest, base };
  } catch (error) {
    throw new BadInput((error as Error).message, { cause: error });
  }
}
