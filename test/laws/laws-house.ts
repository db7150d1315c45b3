import {
  activateMethodVersion,
  changeRecord,
  correctRecord,
  createRecord,
  requestRecomputation,
  type House,
  type StoredRecord,
  type Workbench,
} from '@jiju/application';
import { recordKinds, type MethodVersion, type RecordKind } from '@jiju/contract';
import { isRefusal, type Refusal, type Scope } from '@jiju/domain';
import { readRecordByCode, type Database, type Query } from '@jiju/persistence';
import {
  editedFields,
  baseCodes,
  clusterCode,
  createHouseDatabase,
  openTestHouse,
  seed,
  smallMethod,
  smallRecords,
  tester,
  type FigureForTest,
  type SmallSize,
  type TestDatabase,
  type TestHouse,
  type TestHouseOptions,
} from '@jiju/testing';
import { Client } from 'pg';

/** A seeded database with figures in every quarter, computed, and as many houses on it as asked for. */
export interface LawsHouse {
  readonly test: TestDatabase;
  readonly houses: readonly TestHouse[];
  readonly first: TestHouse;
  readonly second: TestHouse;
  close(): Promise<void>;
}

export async function openLawsHouse(size: SmallSize, options: TestHouseOptions = {}): Promise<LawsHouse> {
  const test = await createHouseDatabase();
  const houses = await Promise.all([openTestHouse(test.url, options), openTestHouse(test.url, options)]);
  const [first, second] = houses;
  await seed(first.house, smallRecords(size));
  await first.save(figuresOf(size));
  await first.drain();
  await second.drain();
  return {
    test,
    houses,
    first,
    second,
    async close() {
      await Promise.all(houses.map((house) => house.close()));
      await test.drop();
    },
  };
}

/** A figure in every cell, each different, none special. */
export function figuresOf({ clusters, years: [from, to] }: SmallSize): FigureForTest[] {
  const figures: FigureForTest[] = [];
  for (let year = from; year <= to; year++)
    for (let quarter = 1; quarter <= 4; quarter++)
      for (let number = 1; number <= clusters; number++)
        for (const [at, indicator] of baseCodes.entries()) {
          const value = 10 + ((number * 37 + year * 11 + quarter * 5 + at * 17) % 97) + number / 8;
          figures.push({ cluster: clusterCode(number), period: `${year}-Q${quarter}`, indicator, value });
        }
  return figures;
}

const results = {
  metric: 'period, cluster_id, values, gaps, synthetic',
  region_total: `period, region_code, values`,
  ranking: 'method_code, period, method_version, ranked, excluded, synthetic, problem',
  ranking_row:
    'method_code, period, cluster_id, score, rank, peer_rank, region_rank, raw, normalised, points, groups, excluded, award_blocked',
  star_rating: 'rule_code, period, cluster_id, stars, detail, version_from',
  award_result: 'scheme_code, period, result, version_from',
  directive_status: 'directive_code, light, as_of, assessment',
} as const;
export type ResultTable = keyof typeof results;
export const resultTables = Object.keys(results) as ResultTable[];

/** What is stored as results, bit for bit; who computed it when does not matter. */
export async function resultsOf({ query }: Pick<Database, 'query'>): Promise<Record<string, string[]>> {
  return rowsOf(query, Object.entries(results));
}

/** Everything the thread writes, to the last column. */
export async function everythingOf({ query }: Pick<Database, 'query'>): Promise<Record<string, string[]>> {
  const tables = [...resultTables, 'observation', 'recompute_scope', 'fact', 'scheme_version', 'cluster', 'indicator'];
  return rowsOf(
    query,
    tables.map((table) => [table, 't.*'] as const),
  );
}

async function rowsOf(query: Query, tables: readonly (readonly [string, string])[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [table, columns] of tables) {
    const rows = await query<{ row: string }>(
      `select row_to_json(r)::text as row from (select ${columns} from ${table} t) r order by 1`,
    );
    // Sums without anything to sum are as good as none.
    found[table] = rows
      .map(({ row }) => row)
      .filter((row) => !(table === 'region_total' && row.endsWith('"values":{}}')));
  }
  return found;
}

/** Throws all results away and lets them be computed anew. */
export async function computeFromScratch({ house, database, drain }: TestHouse): Promise<void> {
  for (const table of resultTables) await database.query(`truncate ${table}`);
  await requestRecomputation(house)(tester, 'from scratch');
  await drain();
}

const now = (): string => '2014-04-11T01:00:00.000Z';

/** Change some fields of a record as it is now. */
export async function editRecord(
  { house, database }: Pick<TestHouse, 'house' | 'database'>,
  kind: RecordKind,
  code: string,
  change: (record: StoredRecord) => Readonly<Record<string, unknown>>,
): Promise<StoredRecord | Refusal> {
  const record = await readRecordByCode(database, kind, code);
  if (!record) throw new Error(`There is no ${kind} ${code}`);
  const fields = editedFields(kind, record, change(record));
  // Whoever edits a rule here means the past.
  if (kind === 'star-rules' || kind === 'award-schemes')
    return correctRecord(house)(tester, kind, record.id, record.revision, fields);
  if (kind === 'method-versions') {
    const { effectiveFrom, effectiveTo } = fields as Pick<MethodVersion, 'effectiveFrom' | 'effectiveTo'>;
    const span = { effectiveFrom, effectiveTo };
    return activateMethodVersion({ house, now })(tester, record.id, record.revision, span);
  }
  return changeRecord(house)(tester, kind, record.id, record.revision, fields);
}

/** Weigh the yearly method anew from a year on, by the next version of it: one that is in force does not change. */
export async function weighYear(
  { house, database }: Pick<TestHouse, 'house' | 'database'>,
  revenue: number,
  effectiveFrom = '2012',
): Promise<StoredRecord | Refusal> {
  const [next] = await database.query<{ number: number }>(
    `select count(*)::int + 1 as number from method_version where method_code = 'YEAR'`,
  );
  const number = next?.number ?? 1;
  const definition = smallMethod(revenue);
  const draft = { code: `YEAR-${number}`, methodCode: 'YEAR', number, state: 'draft', definition };
  const made = await createRecord(house)(tester, 'method-versions', recordKinds['method-versions'].input.parse(draft));
  if (isRefusal(made)) return made;
  return activateMethodVersion({ house, now })(tester, made.id, made.revision, { effectiveFrom });
}

/** The same house with something done at a step of each of its rounds. */
export function meddled(
  house: House,
  meddle: (bench: Workbench, taken: readonly Scope[]) => Partial<Workbench>,
): House {
  return {
    ...house,
    recompute: (actor, limit, work) =>
      house.recompute(actor, limit, (bench, taken) => work({ ...bench, ...meddle(bench, taken.scopes) }, taken)),
  };
}

/** A moment that others wait for. */
export class Gate {
  #open: () => void = () => undefined;
  readonly opened = new Promise<void>((resolve) => (this.#open = resolve));
  open(): void {
    this.#open();
  }
}

/** The statements this process sends to PostgreSQL while it works, by their first words. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Map<string, number>> {
  const counted = new Map<string, number>();
  const original = Object.getOwnPropertyDescriptor(Client.prototype, 'query') ?? {};
  const counting = function (this: Client, ...args: unknown[]): unknown {
    const [sent] = args;
    const text = typeof sent === 'string' ? sent : String((sent as { text?: unknown } | null)?.text);
    const name = text.slice(0, 30);
    counted.set(name, (counted.get(name) ?? 0) + 1);
    return (original.value as (...all: unknown[]) => unknown).apply(this, args);
  };
  Object.defineProperty(Client.prototype, 'query', { ...original, value: counting });
  try {
    await work();
  } finally {
    Object.defineProperty(Client.prototype, 'query', original);
  }
  return counted;
}
