import { parseArgs } from 'node:util';
import { awardScheme, problemTexts, sayProblem } from '@jiju/contract';
import {
  checkAwardScheme,
  isRefusal,
  listAwardMembers,
  type AwardCandidate,
  type AwardMembers,
  type AwardScheme,
} from '@jiju/domain';
import { stringify } from 'csv-stringify/sync';
import { answering } from '../evaluate/answering.ts';
import { BadInput } from '../evaluate/bad-input.ts';
import { readData, type DataFile } from '../evaluate/read-data.ts';
import { readRule, refuse } from '../evaluate/read-inputs.ts';
import { readText } from '../evaluate/read-text.ts';
import { exitCode, type Io } from '../io.ts';
import { readMarks } from './read-marks.ts';

const numbers = ['rank', 'previousRank', 'score', 'stars', 'marks'] as const;
const texts = ['awardBlocked', 'region', 'level', 'status', 'tags', 'peerGroup'] as const;

/** `jiju award`: who is on the list of an award by the ranks or marks of a file, or without `--data` on the lists of the database, and why whoever is not. */
export function award(argv: readonly string[], io: Io): Promise<number> {
  return answering('award', io, async () => {
    const asked = readOptions(argv);
    if (asked.data === undefined && asked.period !== undefined) return ofHouse(io, asked);
    const { scheme: file, data, id, marks, format } = filesOf(asked);
    const scheme = await readRule(file, 'award scheme', awardScheme, checkAwardScheme);
    const read = readData(await readText(data, 'data file'), data, wantedBy(scheme), {
      id,
      period: undefined,
      column: undefined,
    });
    refuseWithout(columnsNeeded(scheme, marks !== undefined), read, data);
    const judged =
      marks === undefined
        ? undefined
        : readMarks(await readText(marks, 'file of marks'), marks, scheme.trimMarks ?? 0, {
            ids: read.tables.get('')?.ids ?? [],
            data,
          });
    const list = listAwardMembers(scheme, candidatesOf(read, judged));
    if (isRefusal(list)) {
      refuse(list.refused, data);
      throw new BadInput(`${data} allows no list`);
    }
    io.out(format === 'json' ? `${JSON.stringify(list, null, 2)}\n` : asTable(list));
    for (const tied of list.tiedWithLast) io.err(`left out although equal to the last member: ${tied}\n`);
    return exitCode.ok;
  });
}

/** What the scheme orders by and asks for; a rank of the year before may be missing, for entrants have none. */
function columnsNeeded({ orderedBy, eligibility = {} }: AwardScheme, hasMarks: boolean): (typeof numbers)[number][] {
  return [
    ...(orderedBy === 'marks' ? (hasMarks ? [] : (['marks'] as const)) : (['rank'] as const)),
    ...(eligibility.lowestRank === undefined ? [] : (['rank'] as const)),
    ...(eligibility.minimumScore === undefined ? [] : (['score'] as const)),
    ...(eligibility.minimumStars === undefined ? [] : (['stars'] as const)),
  ];
}

/** A column that is not there would read as nobody having a place; a place is a whole number. */
function refuseWithout(needed: readonly string[], { columns, tables }: DataFile, data: string): void {
  const missing = needed.find((name) => !columns.has(name));
  if (missing !== undefined) throw new BadInput(`${data} has no column "${missing}", which the scheme looks at`);
  const table = tables.get('');
  for (const name of ['rank', 'previousRank'])
    table?.columns.get(name)?.forEach((value, at) => {
      if (!Number.isNaN(value) && !(Number.isInteger(value) && value > 0))
        throw new BadInput(`${data}: the ${name} of "${table.ids[at]}" is ${value}, and not a whole number above 0`);
    });
}

function wantedBy({ perGroup }: AwardScheme) {
  return {
    numbers: new Set<string>(numbers),
    texts: new Set<string>([...texts, ...(perGroup ? [perGroup.column] : [])]),
  };
}

function candidatesOf({ tables }: DataFile, judged: ReadonlyMap<string, number> | undefined): AwardCandidate[] {
  const table = tables.get('');
  return (table?.ids ?? []).map((id, at) => {
    const number = (name: (typeof numbers)[number]): number | null => {
      const value = table?.columns.get(name)?.[at] ?? NaN;
      return Number.isFinite(value) ? value : null;
    };
    const groups = Object.fromEntries([...(table?.groups ?? [])].map(([name, column]) => [name, column[at] ?? '']));
    return {
      id,
      rank: number('rank'),
      previousRank: number('previousRank'),
      score: number('score'),
      stars: number('stars'),
      marks: judged ? (judged.get(id) ?? null) : number('marks'),
      awardBlocked: groups['awardBlocked'] || null,
      groups,
    };
  });
}

/** Members by their position, then everybody else. */
function asTable({ members, others }: AwardMembers): string {
  const rows = [...members, ...others].map((one) => [
    'position' in one ? one.position : '',
    one.id,
    sayProblem(problemTexts, one.reason, 'en'),
  ]);
  return stringify([['position', 'id', 'why'], ...rows], { cast: { number: String } });
}

/** Only then is a driver of the database loaded. Members by their position, then everybody else. */
async function ofHouse(io: Io, { period, scheme, 'as-of': asOf, id, marks, format }: Asked): Promise<number> {
  const { periodAsked } = await import('../database/option-of.ts');
  const { awardsOfHouse } = await import('./of-house.ts');
  if (id !== undefined || marks !== undefined)
    throw new BadInput('--id and --marks are of files; name them with --data');
  const lists = await awardsOfHouse(io, { period: periodAsked('period', period), scheme, asOf });
  for (const { schemeCode, problem } of lists)
    if (problem) io.err(`${schemeCode}: ${sayProblem(problemTexts, problem, 'en')}\n`);
  const rows = lists.flatMap(({ schemeCode, members, notEligible }) => [
    ...members.map(({ order, clusterCode, value }) => [schemeCode, order, clusterCode, value, '']),
    ...notEligible.map((one) => [schemeCode, '', one.clusterCode, '', sayProblem(problemTexts, one.reason, 'en')]),
  ]);
  const table = [['scheme', 'position', 'id', 'value', 'why'], ...rows];
  io.out(format === 'json' ? `${JSON.stringify(lists, null, 2)}\n` : stringify(table, { cast: { number: String } }));
  return exitCode.ok;
}

type Asked = ReturnType<typeof readOptions>;

function filesOf({ scheme, data, ...asked }: Asked) {
  if (scheme === undefined) throw new BadInput('--scheme <json> is missing');
  if (data === undefined) throw new BadInput('--data <csv> is missing');
  const other = (['period', 'as-of'] as const).find((name) => asked[name] !== undefined);
  if (other !== undefined) throw new BadInput(`--${other} is of the database; leave out --data`);
  return { ...asked, scheme, data };
}

function readOptions(argv: readonly string[]) {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      scheme: { type: 'string' },
      data: { type: 'string' },
      id: { type: 'string' },
      marks: { type: 'string' },
      period: { type: 'string' },
      'as-of': { type: 'string' },
      format: { type: 'string', default: 'csv' },
    },
  });
  const { format, ...asked } = values;
  if (format !== 'csv' && format !== 'json') throw new BadInput(`--format is csv or json, not "${format}"`);
  return { ...asked, format };
}
