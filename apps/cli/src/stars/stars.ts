import { parseArgs } from 'node:util';
import { starRule } from '@jiju/contract';
import { checkStarRule, rateStars, type StarRating, type StarRule } from '@jiju/domain';
import { stringify } from 'csv-stringify/sync';
import { answering } from '../evaluate/answering.ts';
import { BadInput } from '../evaluate/bad-input.ts';
import { readData } from '../evaluate/read-data.ts';
import { readRule } from '../evaluate/read-inputs.ts';
import { readText } from '../evaluate/read-text.ts';
import { exitCode, type Io } from '../io.ts';

/** `jiju stars`: the stars that the figures of a file give, or without `--data` those of the database, and what the next one takes. */
export function stars(argv: readonly string[], io: Io): Promise<number> {
  return answering('stars', io, async () => {
    const asked = readOptions(argv);
    if (asked.data === undefined && asked.period !== undefined) return ofHouse(io, asked);
    const { rule: file, data, id, format } = filesOf(asked);
    const rule = await readRule(file, 'star rule', starRule, checkStarRule);
    const codes = codesOf(rule);
    const read = readData(
      await readText(data, 'data file'),
      data,
      { numbers: new Set(codes), texts: new Set() },
      { id, period: undefined, column: undefined },
    );
    const absent = codes.find((code) => !read.columns.has(code));
    if (absent !== undefined)
      throw new BadInput(`the data file ${data} has no column "${absent}" that the rule asks for`);
    const { ids, columns } = read.tables.get('') ?? { ids: [], columns: new Map<string, Float64Array>() };
    const rated = ids.map((unit, at) => ({
      id: unit,
      ...rateStars(rule, Object.fromEntries(codes.map((code) => [code, columns.get(code)?.[at] ?? null]))),
    }));
    io.out(format === 'json' ? `${JSON.stringify(rated, null, 2)}\n` : asTable(rated, codes));
    return exitCode.ok;
  });
}

/** One line per unit; under each code of the rule what is short of the next star, empty where nothing is missing to it. */
function asTable(rated: readonly (StarRating & { readonly id: string })[], codes: readonly string[]): string {
  const header = ['id', 'stars', 'atMost', 'entry', 'next', ...codes];
  const rows = rated.map(({ id, stars: own, atMost, entry, next }) => [
    id,
    own,
    atMost,
    entry === null ? '' : String(entry),
    next?.stars,
    ...codes.map((code) => next?.gaps.find((gap) => gap.code === code)?.short),
  ]);
  return stringify([header, ...rows], { cast: { number: String } });
}

function codesOf({ entry, levels }: StarRule): string[] {
  return [...new Set([entry ?? {}, ...levels.map((level) => level.thresholds)].flatMap((one) => Object.keys(one)))];
}

/** Only then is a driver of the database loaded. */
async function ofHouse(io: Io, { period, rule, cluster, 'as-of': asOf, id, format }: Asked): Promise<number> {
  const { periodAsked } = await import('../database/option-of.ts');
  const { starsOfHouse } = await import('./of-house.ts');
  if (id !== undefined) throw new BadInput('--id is of files; name them with --data');
  const rated = await starsOfHouse(io, { period: periodAsked('period', period), rule, cluster, asOf });
  if (format === 'json') {
    io.out(`${JSON.stringify(rated, null, 2)}\n`);
    return exitCode.ok;
  }
  const codes = [...new Set(rated.flatMap(({ detail }) => detail?.next?.gaps.map(({ code }) => code) ?? []))];
  const rows = rated.map(({ ruleCode, clusterCode, stars: own, detail }) => [
    ...[ruleCode, clusterCode, own, detail?.atMost, detail?.next?.stars],
    ...codes.map((code) => detail?.next?.gaps.find((gap) => gap.code === code)?.short),
  ]);
  io.out(stringify([['rule', 'id', 'stars', 'atMost', 'next', ...codes], ...rows], { cast: { number: String } }));
  return exitCode.ok;
}

type Asked = ReturnType<typeof readOptions>;

function filesOf({ rule, data, ...asked }: Asked) {
  if (rule === undefined) throw new BadInput('--rule <json> is missing');
  if (data === undefined) throw new BadInput('--data <csv> is missing');
  const other = (['period', 'cluster', 'as-of'] as const).find((name) => asked[name] !== undefined);
  if (other !== undefined) throw new BadInput(`--${other} is of the database; leave out --data`);
  return { ...asked, rule, data };
}

function readOptions(argv: readonly string[]) {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      rule: { type: 'string' },
      data: { type: 'string' },
      id: { type: 'string' },
      period: { type: 'string' },
      cluster: { type: 'string' },
      'as-of': { type: 'string' },
      format: { type: 'string', default: 'csv' },
    },
  });
  const { format, ...asked } = values;
  if (format !== 'csv' && format !== 'json') throw new BadInput(`--format is csv or json, not "${format}"`);
  return { ...asked, format };
}
