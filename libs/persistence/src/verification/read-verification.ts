import type { Verification } from '@jiju/contract';
import type { Query } from '../database/database.ts';

export const verificationColumns = `v.id, v.state, v.sample, v.asked_by as "askedBy", v.asked_at as "askedAt",
  v.started_at as "startedAt", v.ended_at as "endedAt", v.total, v.looked, v.checked, v.drifted, v.failed, v.findings, v.error`;

type Row = Verification & { readonly askedAt: string | Date };

export function plainVerification(row: Row): Verification {
  const instant = (at: string | null): string | null => at && new Date(at).toISOString();
  return {
    ...row,
    askedAt: new Date(row.askedAt).toISOString(),
    startedAt: instant(row.startedAt),
    endedAt: instant(row.endedAt),
  };
}

/** A verification by its id; without one, the last that was asked for. */
export async function readVerification(
  { query }: { readonly query: Query },
  id?: number,
): Promise<Verification | undefined> {
  const [row] = await query<Row>(
    `select ${verificationColumns} from verification v where $1::int is null or v.id = $1 order by v.id desc limit 1`,
    [id ?? null],
  );
  return row && plainVerification(row);
}
