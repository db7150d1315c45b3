import type { Applied, UnitTable } from '@jiju/domain';

/** The columns of a table may change in place once the snapshot is over. */
export function copyOf<T extends Applied>(applied: T | undefined): T | undefined {
  return applied && { ...applied, table: copyOfTable(applied.table) };
}

/** All columns: another version may read others. */
function copyOfTable({ columns, around, ...rest }: UnitTable): UnitTable {
  return {
    ...rest,
    columns: new Map([...columns].map(([name, column]) => [name, column.slice()] as const)),
    ...(around && {
      around: {
        ...around,
        units: new Map([...around.units].map(([period, one]) => [period, { ...one, table: copyOfTable(one.table) }])),
      },
    }),
  };
}
