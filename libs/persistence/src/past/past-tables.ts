import type { EntityManager } from '@mikro-orm/core';
import { recordKindNames, type RecordKind } from '@jiju/contract';
import type { Query } from '../database/database.ts';
import { recordShapes } from '../record/record-shapes.ts';
import { pastEditions } from './past-editions.ts';

/** Kinds of records that are there as they were. Who may see and do what is a matter of today. */
export const pastKinds: readonly RecordKind[] = recordKindNames.filter((kind) => kind !== 'users');

/** Filled when somebody asks, or empty because the past has none: nothing there waits to be computed. */
const emptyTables = [
  'observation',
  'metric',
  'region_total',
  'ranking',
  'ranking_row',
  'star_rating',
  'award_result',
  'directive_status',
  'recompute_scope',
];

export function tableOf(em: EntityManager, kind: RecordKind): string {
  return em.getMetadata().get(recordShapes[kind].entity).tableName;
}

/**
 * Temporary tables of the names of the house's own, which PostgreSQL finds first on this connection: records as they are now,
 * results and figures still empty, editions and objections in the state they
 * were in, and of the facts those up to the moment.
 * @returns the schema where the tables of the present are.
 */
export async function makePastTables(query: Query, em: EntityManager, moment: string): Promise<string> {
  const [row] = await query<{ schema: string }>('select current_schema() as schema');
  const present = `"${row?.schema ?? 'public'}"`;
  const copied = pastKinds.map((kind) => tableOf(em, kind));
  const statements = [
    ...[...copied, ...emptyTables].map(
      (table) => `create temp table "${table}" (like ${present}."${table}" including all)`,
    ),
    `create temp view fact as select * from ${present}.fact where at <= '${moment}'::timestamptz`,
    ...pastEditions(present, moment),
    ...copied.map((table) => `insert into pg_temp."${table}" select * from ${present}."${table}"`),
    ...copied.map((table) => `analyze pg_temp."${table}"`),
  ];
  await query(statements.join(';\n'));
  return present;
}
